package org.anjian.rest.fine;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Subject;
import org.anjian.penalty.Answer;
import org.anjian.penalty.Consequence;
import org.anjian.penalty.Ground;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.TraceWords;

/**
 * 处罚后果: one question of procedure, and what the law answers.
 *
 * @param kind HEARING, COLLECTIVE_DISCUSSION, LEGAL_REVIEW, UPWARD_REPORT, COMPETENCE (this agency
 *     may decide), ON_THE_SPOT (may be decided on the spot) or PUBLICATION
 * @param required YES, NO or UNDETERMINED; the same for the lowest and the highest fine of the
 *     range, else UNDETERMINED
 * @param basis the articles
 * @param grounds the reasons that were found, each with its article
 * @param missing what would decide it, as members of the request
 * @param term the term that the law sets for it
 */
public record ConsequenceView(
    Coded kind,
    String required,
    String basis,
    List<GroundView> grounds,
    List<MissingView> missing,
    String term) {

  /** 理由. */
  public record GroundView(Coded code, String basis, String given, String limit) {

    static GroundView of(Ground ground, Language language) {
      return new GroundView(
          Coded.of(ground.code()),
          TraceWords.basis(ground.basis(), language),
          ground
              .given()
              .filter(given -> !(given instanceof Subject))
              .map(given -> TraceWords.outcome(given, language))
              .orElse(null),
          ground.limit().map(limit -> TraceWords.outcome(limit, language)).orElse(null));
    }
  }

  /**
   * 缺少的事实.
   *
   * @param member where the request says it; null for what the system would have to carry
   * @param label what it is
   */
  public record MissingView(String member, String label) {}

  /** The consequence at the lowest fine and at the highest. */
  static ConsequenceView of(Consequence lowest, Consequence highest, Language language) {
    boolean byFine = lowest.answer() != highest.answer();
    Consequence shown = highest.grounds().size() >= lowest.grounds().size() ? highest : lowest;
    List<String> names =
        Stream.of(
                byFine ? Stream.of(Missing.FINE) : Stream.<String>empty(),
                lowest.missing().stream(),
                highest.missing().stream())
            .flatMap(each -> each)
            .distinct()
            .toList();
    return new ConsequenceView(
        Coded.of(lowest.kind()),
        (byFine ? Answer.UNDETERMINED : lowest.answer()).name(),
        TraceWords.basis(bases(shown), language),
        shown.grounds().stream().map(ground -> GroundView.of(ground, language)).toList(),
        names.stream().map(name -> Missing.of(name, language)).toList(),
        shown.answer() == Answer.NO
            ? null
            : shown
                .term()
                .map(term -> language == Language.ZH ? term.labelZh() : term.labelEn())
                .orElse(null));
  }

  private static List<LegalBasis> bases(Consequence shown) {
    return Stream.concat(shown.grounds().stream().map(Ground::basis), shown.rule().stream())
        .distinct()
        .toList();
  }
}
