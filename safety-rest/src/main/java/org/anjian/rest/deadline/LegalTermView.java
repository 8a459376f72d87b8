package org.anjian.rest.deadline;

import java.time.LocalDate;
import java.util.List;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.PermittedExtension;
import org.anjian.calendar.PermittedSuspension;
import org.anjian.calendar.Term;
import org.anjian.explain.LegalBasis;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/**
 * 法定期限: one named term and the days on which its articles are in force.
 *
 * @param basis the first article that sets it, as people cite it
 * @param refs all its articles, those about the days in it behind
 * @param restDayRule on what a last day moves from a rest day; null where it does not move
 * @param textCarried whether the product carries the text
 */
public record LegalTermView(
    String rule,
    String labelZh,
    String labelEn,
    int length,
    String unit,
    String direction,
    Coded effect,
    EventView event,
    Coded holder,
    String basis,
    List<String> refs,
    Coded restDayRule,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    List<ExtensionView> extensions,
    List<SuspensionView> suspensions,
    boolean textCarried) {

  /** 起算事由. */
  public record EventView(String code, String label) {}

  /**
   * 可以延长.
   *
   * @param length the whole length that it can have; null where the article leaves it open
   */
  public record ExtensionView(
      int step,
      Coded approver,
      Integer length,
      String unit,
      String basis,
      LocalDate since,
      String label) {

    static ExtensionView of(PermittedExtension extension, Language language) {
      return new ExtensionView(
          extension.step(),
          Coded.of(extension.approver()),
          extension.longest().map(Term::length).orElse(null),
          extension.longest().map(term -> term.unit().name()).orElse(null),
          extension.basis().ref(),
          extension.since(),
          language == Language.ZH ? extension.labelZh() : extension.labelEn());
    }
  }

  /** 不计入的事由. */
  public record SuspensionView(String ground, String basis, LocalDate since, String label) {

    static SuspensionView of(PermittedSuspension suspension, Language language) {
      return new SuspensionView(
          suspension.ground(),
          suspension.basis().ref(),
          suspension.since(),
          language == Language.ZH ? suspension.labelZh() : suspension.labelEn());
    }
  }

  static LegalTermView of(LegalTerm term, Language language) {
    boolean chinese = language == Language.ZH;
    return new LegalTermView(
        term.rule(),
        term.labelZh(),
        term.labelEn(),
        term.term().length(),
        term.term().unit().name(),
        term.direction().name(),
        Coded.of(term.effect()),
        new EventView(
            term.event().code(), chinese ? term.event().labelZh() : term.event().labelEn()),
        Coded.of(term.holder()),
        term.basis().get(0).toString(),
        term.basis().stream().map(LegalBasis::ref).toList(),
        term.movesFromRestDay()
            ? Coded.of(Vocabulary.REST_DAY_RULE, term.text().restDayRule().name())
            : null,
        term.inForce().from().orElse(null),
        term.inForce().to().orElse(null),
        term.extensions().stream().map(one -> ExtensionView.of(one, language)).toList(),
        term.suspensions().stream().map(one -> SuspensionView.of(one, language)).toList(),
        term.text().carried());
  }
}
