package org.anjian.rest.law;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Citation;
import org.anjian.law.Provision;
import org.anjian.law.Statute;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/** 引用语句: the sentence by which a document names the clauses that it applies. */
public final class CitationSentence {

  private static final String REPUBLIC = "中华人民共和国";
  private static final String PENALTY_LAW = "administrative-penalty-law";

  private CitationSentence() {}

  /** 依据《中华人民共和国安全生产法》第九十七条第一款第（七）项, with the grounds of circumstances behind it. */
  public static String of(Provision applied, Collection<LegalBasis> grounds, Language language) {
    return of(List.of(applied), grounds, language);
  }

  /** The same for several clauses. */
  public static String of(
      Collection<Provision> applied, Collection<LegalBasis> grounds, Language language) {
    Stream<String> all =
        Stream.concat(
            applied.stream().map(row -> clause(row.statute(), row.basis(), language)),
            grounds.stream().distinct().map(ground -> ground(ground, language)));
    return language == Language.ZH
        ? "依据" + all.collect(Collectors.joining("、"))
        : "under " + all.collect(Collectors.joining(" and "));
  }

  /** 第九十七条第一款第（七）项. */
  static String place(LegalBasis place) {
    return chinese("", place).substring("《》".length());
  }

  private static String clause(Statute statute, LegalBasis place, Language language) {
    boolean ofTheRepublic =
        statute.rank() == Statute.Rank.LAW
            || statute.law().equals("mine-safety-law-implementing-regulations");
    return language == Language.ZH
        ? chinese((ofTheRepublic ? REPUBLIC : "") + statute.title(), place)
        : english(
            statute.titleEn() + (ofTheRepublic ? " of the People's Republic of China" : ""), place);
  }

  private static String ground(LegalBasis place, Language language) {
    boolean ofTheRepublic = place.law().equals(PENALTY_LAW);
    return language == Language.ZH
        ? chinese((ofTheRepublic ? REPUBLIC : "") + place.title(), place)
        : english(
            Vocabulary.STATUTE.label(place.law(), language)
                + (ofTheRepublic ? " of the People's Republic of China" : ""),
            place);
  }

  private static String chinese(String title, LegalBasis place) {
    return new Citation(place.law(), title, 0, place.article(), place.paragraph(), place.item(), 0)
        .toString();
  }

  private static String english(String title, LegalBasis place) {
    return "article "
        + place.article()
        + (place.paragraph() > 0 ? " paragraph " + place.paragraph() : "")
        + (place.item() > 0 ? " item " + place.item() : "")
        + " of the "
        + title
        + " ("
        + place.edition()
        + ")";
  }
}
