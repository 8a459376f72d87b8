package org.anjian.rest.fine;

import java.util.Arrays;
import java.util.Locale;
import org.anjian.penalty.PenaltyFact;
import org.anjian.rest.fine.ConsequenceView.MissingView;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/** 缺少的事实: what would decide a consequence, as the request says it and in words. */
final class Missing {

  /** The fine itself, where the answer turns within the range. */
  static final String FINE = "intendedFineYuan";

  private Missing() {}

  static MissingView of(String name, Language language) {
    if (Arrays.stream(PenaltyFact.values()).anyMatch(fact -> fact.name().equals(name))) {
      return new MissingView(
          "caseFacts." + member(name), Vocabulary.PENALTY_FACT.label(name, language));
    }
    if (name.startsWith("law:")) {
      String[] parts = name.substring("law:".length()).split("@");
      return new MissingView(
          null,
          Vocabulary.INPUT
              .label("textInForce", language)
              .replace("{law}", Vocabulary.STATUTE.label(parts[0], language))
              .replace("{date}", parts.length > 1 ? parts[1] : ""));
    }
    if (name.startsWith("decider:")) {
      return new MissingView(
          null,
          Vocabulary.INPUT
              .label("deciderOf", language)
              .replace(
                  "{penalty}",
                  Vocabulary.OTHER_PENALTY.label(name.substring("decider:".length()), language)));
    }
    return switch (name) {
      case "agency", "actPlace" ->
          new MissingView("caseFacts." + name, Vocabulary.INPUT.label(name, language));
      case "hearingThresholdYuan" -> new MissingView(null, Vocabulary.INPUT.label(name, language));
      case "confiscatedGainsYuan" ->
          new MissingView("illegalGainsYuan", Vocabulary.INPUT.label("illegalGainsYuan", language));
      case "confiscatedGoodsYuan" ->
          new MissingView("goodsValueYuan", Vocabulary.INPUT.label("goodsValueYuan", language));
      default -> new MissingView(name, Vocabulary.INPUT.label(name, language));
    };
  }

  /** CENTRAL_ENTERPRISE as centralEnterprise. */
  private static String member(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
      name.append(
          name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
