package org.anjian.rest.problem;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/**
 * 措辞: the words of each code in the bundle {@code problems}, with details filled in. A part in
 * square brackets is left out when one of its details is missing.
 */
final class Wording {

  static final String BUNDLE = "org.anjian.rest.problem.problems";

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final int MAX_SHOWN = 200;

  private final Language language;

  Wording(Language language) {
    this.language = language;
  }

  /** The words of a key; the key itself if the bundle lacks it. */
  String of(String key, Map<String, Object> details) {
    String template = language.text(BUNDLE, key).orElse(key);
    String chosen =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                part -> filled(part.group(1), details).map(Matcher::quoteReplacement).orElse(""));
    return filled(chosen, details).orElseGet(() -> PLACE.matcher(chosen).replaceAll("?"));
  }

  private Optional<String> filled(String text, Map<String, Object> details) {
    Matcher places = PLACE.matcher(text);
    StringBuilder out = new StringBuilder();
    while (places.find()) {
      Object value = details.get(places.group(1));
      if (value == null) {
        return Optional.empty();
      }
      places.appendReplacement(out, Matcher.quoteReplacement(shortened(words(value))));
    }
    return Optional.of(places.appendTail(out).toString());
  }

  private String words(Object value) {
    if (value instanceof Collection<?> several) {
      String separator = language == Language.ZH ? "、" : ", ";
      return several.stream().map(this::words).collect(Collectors.joining(separator));
    }
    if (value instanceof Enum<?> constant && Vocabulary.has(constant.getDeclaringClass())) {
      return Vocabulary.label(Coded.of(constant), language);
    }
    if (value instanceof OtherPenalty penalty) {
      return Vocabulary.OTHER_PENALTY.label(penalty.code(), language);
    }
    if (value instanceof Condition condition) {
      return Vocabulary.CONDITION.label(condition.code(), language);
    }
    String text = value.toString();
    return language.text(BUNDLE, "value." + text).orElseGet(() -> ofLaw(text));
  }

  /** The subjects and stages of the law book have labels; the code stands behind it. */
  private String ofLaw(String text) {
    return Stream.of(Vocabulary.SUBJECT, Vocabulary.CONDITION)
        .map(vocabulary -> vocabulary.label(text, language))
        .filter(label -> !label.equals(text))
        .findFirst()
        .map(
            label -> language == Language.ZH ? label + "（" + text + "）" : label + " (" + text + ")")
        .orElse(text);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }
}
