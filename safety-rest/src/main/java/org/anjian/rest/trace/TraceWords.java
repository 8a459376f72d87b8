package org.anjian.rest.trace;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjian.calendar.Approver;
import org.anjian.calendar.LegalText;
import org.anjian.calendar.PermittedSuspension;
import org.anjian.calendar.Term;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Condition;
import org.anjian.law.Enforcer;
import org.anjian.law.OtherPenalty;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/** 推理措辞: what a trace keeps as values and short texts, in the words of one language. */
public final class TraceWords {

  /** 10万元以上20万元以下, 10万元以下, 5万元. */
  private static final Pattern SPAN =
      Pattern.compile(
          "([0-9]+(?:\\.[0-9]+)?万?元)以上([0-9]+(?:\\.[0-9]+)?万?元)以下"
              + "|([0-9]+(?:\\.[0-9]+)?万?元)以下"
              + "|([0-9]+(?:\\.[0-9]+)?万?元)");

  private static final BigDecimal WAN = new BigDecimal(10_000);

  private TraceWords() {}

  /** Articles, as people cite them. */
  public static String basis(Collection<LegalBasis> articles, Language language) {
    return articles.stream()
        .map(article -> basis(article, language))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  /** 行政处罚法(2021)第64条第1款第1项, or Administrative Penalty Law (2021) art. 64 para. 1 item 1. */
  public static String basis(LegalBasis article, Language language) {
    if (language == Language.ZH) {
      return article.toString();
    }
    return Vocabulary.STATUTE.label(article.law(), language)
        + " ("
        + article.edition()
        + ") art. "
        + article.article()
        + (article.paragraph() > 0 ? " para. " + article.paragraph() : "")
        + (article.item() > 0 ? " item " + article.item() : "");
  }

  /** What went into a step: a code as itself, a term or a reason in words. */
  public static String input(Object value, Language language) {
    return value instanceof Term
            || value instanceof PermittedSuspension
            || value instanceof Approver
            || value instanceof LegalText.RestDayRule
        ? value(value, language)
        : value.toString();
  }

  /** What came out of a step. */
  public static String outcome(Object outcome, Language language) {
    if (outcome instanceof FineAssessment assessment) {
      return sum(
          assessment.outcome(),
          assessment.amount().map(FineRange::exactly).or(assessment::range),
          assessment.otherPenalties(),
          language);
    }
    return value(outcome, language);
  }

  /** 罚款 10万元以下；责令改正. */
  public static String sum(
      FineAssessment.Outcome outcome,
      Optional<FineRange> range,
      List<OtherPenalty> otherPenalties,
      Language language) {
    String fine =
        value(outcome, language) + range.map(found -> " " + value(found, language)).orElse("");
    if (otherPenalties.isEmpty()) {
      return fine;
    }
    return fine
        + (language == Language.ZH ? "；" : "; ")
        + otherPenalties.stream()
            .map(penalty -> value(penalty, language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  /** A value of a step. */
  static String value(Object value, Language language) {
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(each -> value(each, language))
          .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    if (value instanceof LegalBasis article) {
      return basis(article, language);
    }
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(one -> value(one, language))
          .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    if (value instanceof OtherPenalty penalty) {
      return Vocabulary.OTHER_PENALTY.label(penalty.code(), language);
    }
    if (value instanceof Enforcer enforcer) {
      return Vocabulary.ENFORCER.label(enforcer.code(), language);
    }
    if (value instanceof Condition condition) {
      return Vocabulary.CONDITION.label(condition.code(), language);
    }
    if (value instanceof Enum<?> constant && Vocabulary.has(constant.getDeclaringClass())) {
      return Vocabulary.label(Coded.of(constant), language);
    }
    if (value instanceof Term term) {
      return language == Language.ZH ? term.labelZh() : term.labelEn();
    }
    if (value instanceof PermittedSuspension suspension) {
      return language == Language.ZH ? suspension.labelZh() : suspension.labelEn();
    }
    if (value instanceof Yuan amount) {
      return language == Language.ZH ? amount.label() : english(amount.label());
    }
    String text = value.toString();
    String answer = Vocabulary.ANSWER.label(text, language);
    if (answer.equals(text)) {
      answer = Vocabulary.FINE_KIND.label(text, language);
    }
    return language == Language.ZH ? answer : english(answer);
  }

  /** A short Chinese text of a trace in English: titles of statutes and amounts. */
  static String english(String text) {
    String named = text;
    for (Map.Entry<String, String> title : titles().entrySet()) {
      named = named.replace(title.getKey(), title.getValue());
    }
    return SPAN.matcher(named.strip()).replaceAll(found -> Matcher.quoteReplacement(span(found)));
  }

  private static String span(MatchResult found) {
    if (found.group(1) != null) {
      return "CNY " + plain(found.group(1)) + " to " + plain(found.group(2));
    }
    return found.group(3) != null
        ? "up to CNY " + plain(found.group(3))
        : "CNY " + plain(found.group(4));
  }

  /** 20万元 as 200,000. */
  private static String plain(String amount) {
    boolean wan = amount.endsWith("万元");
    BigDecimal number = new BigDecimal(amount.substring(0, amount.length() - (wan ? 2 : 1)));
    BigDecimal yuan = wan ? number.multiply(WAN) : number;
    return String.format(
        Locale.ROOT, yuan.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", yuan);
  }

  /** Chinese titles with their English ones, the longest first. */
  private static Map<String, String> titles() {
    return Titles.ALL;
  }

  private static final class Titles {
    private static final Map<String, String> ALL =
        Vocabulary.STATUTE.codes().stream()
            .sorted(
                Comparator.comparing(
                        (String law) -> Vocabulary.STATUTE.label(law, Language.ZH).length())
                    .reversed())
            .collect(
                Collectors.toMap(
                    law -> Vocabulary.STATUTE.label(law, Language.ZH),
                    law -> Vocabulary.STATUTE.label(law, Language.EN) + " ",
                    (one, other) -> one,
                    LinkedHashMap::new));
  }
}
