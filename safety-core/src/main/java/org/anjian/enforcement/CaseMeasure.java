package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.calendar.Term;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.people.OfficerPair;

/**
 * 先行登记保存与查封扣押: measures that hold property, and what ends them. They run from the moment at which
 * they were carried out; the day of the act is that on which they went into the file.
 */
public sealed interface CaseMeasure extends CaseAct {

  /** 采取的措施: what the two measures have in common. */
  sealed interface Holding extends CaseMeasure {
    DocumentNumber number();

    /** When it was carried out. */
    LocalDateTime at();

    List<PropertyItem> items();

    /** Approval before; empty where it was carried out on the spot for urgency. */
    Optional<HeadApproval> approval();

    /** Why it could not wait; empty where it was approved before. */
    String urgency();

    /**
     * The article that demands approval before, and a report within 24 hours where it is urgent.
     */
    LegalBasis reportBasis();

    @Override
    default Optional<DocumentNumber> documentNumber() {
      return Optional.of(number());
    }

    @Override
    default LocalDate actedOn() {
      return at().toLocalDate();
    }

    /** What both must obey. */
    private void checkHolding(EnforcementCase before, LegalBasis approveFirst) {
      Moments.notAfter("at", at(), date(), kind().basis());
      Moments.beforeDecision(this, before, at());
      approval().ifPresent(given -> Moments.inOrder("at", at(), given.at(), approveFirst));
      if (approval().isEmpty() && urgency().isBlank()) {
        throw Procedure.missing("urgency", reportBasis());
      }
      if (items().isEmpty()) {
        throw Procedure.missing("items", kind().basis());
      }
    }
  }

  /**
   * 先行登记保存证据 (行政处罚法(2021) 第56条; 文书 18、19、48).
   *
   * @param number document number of the notice
   * @param date day on which it went into the file
   * @param at when it was carried out
   * @param approval approval before, if it was not urgent
   * @param urgency why it could not wait
   * @param officers who carried it out
   * @param reason why the evidence might be lost
   * @param items what is registered
   * @param inPlace whether it stays where it was
   * @param location where it is kept, and by whom
   * @param attendance who was there for the party, and who signed
   */
  record Registration(
      DocumentNumber number,
      LocalDate date,
      LocalDateTime at,
      Optional<HeadApproval> approval,
      String urgency,
      OfficerPair officers,
      String reason,
      List<PropertyItem> items,
      boolean inPlace,
      String location,
      Attendance attendance)
      implements Holding {
    public Registration {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(approval, "approval");
      Objects.requireNonNull(urgency, "urgency");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(reason, "reason");
      items = List.copyOf(items);
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(attendance, "attendance");
    }

    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE_REGISTRATION;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public LegalBasis reportBasis() {
      return InvestigationLaw.REPORT_REGISTRATION;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      ((Holding) this).checkHolding(before, InvestigationLaw.SAMPLE_OR_REGISTER);
      attendance.check(InvestigationLaw.REGISTRATION_LIST);
    }
  }

  /**
   * 先行登记保存证据处理决定 (文书 20、21), within seven working days. Afterwards it can only be released.
   *
   * @param number document number
   * @param date day
   * @param registration number of the notice
   * @param way what becomes of it
   * @param approver who approved
   * @param note what in particular
   */
  record RegistrationDisposal(
      DocumentNumber number,
      LocalDate date,
      DocumentNumber registration,
      RegistrationDisposalWay way,
      String approver,
      String note)
      implements CaseMeasure {
    public RegistrationDisposal {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(registration, "registration");
      Objects.requireNonNull(way, "way");
      Objects.requireNonNull(approver, "approver");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE_DISPOSAL;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      HeldProperty held = before.holdings().open(registration, kind());
      if (way != RegistrationDisposalWay.RELEASED) {
        held.mustBeApproved(before, kind());
        held.mustStillRun(before, procedure, this, InvestigationLaw.SAMPLE_OR_REGISTER);
      }
      if (way == RegistrationDisposalWay.CONFISCATED) {
        mustBeConfiscated(before, kind(), way.basis());
      }
    }
  }

  /**
   * 查封扣押决定 (行政强制法(2011) 第18–25条; 文书 6–8).
   *
   * @param number document number of the decision
   * @param date day on which it went into the file
   * @param at when it was carried out; decision and list are handed over on the spot
   * @param sealing whether it is sealed where it is, and not taken away
   * @param approval approval before, if it was not urgent
   * @param urgency why it could not wait
   * @param officers who carried it out
   * @param reason what speaks for it
   * @param basis what it rests on, in words
   * @param items what is held
   * @param days how long, 1 to 30
   * @param location where it is kept
   * @param custodian who keeps it
   * @param attendance who was there for the party, and who signed
   * @param heard what the party said; empty if nothing
   */
  record Seizure(
      DocumentNumber number,
      LocalDate date,
      LocalDateTime at,
      boolean sealing,
      Optional<HeadApproval> approval,
      String urgency,
      OfficerPair officers,
      String reason,
      String basis,
      List<PropertyItem> items,
      int days,
      String location,
      String custodian,
      Attendance attendance,
      String heard)
      implements Holding {
    public Seizure {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(approval, "approval");
      Objects.requireNonNull(urgency, "urgency");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(basis, "basis");
      items = List.copyOf(items);
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(custodian, "custodian");
      Objects.requireNonNull(attendance, "attendance");
      Objects.requireNonNull(heard, "heard");
      if (days < 1) {
        throw new IllegalArgumentException("a measure lasts at least a day: " + days);
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.SEIZURE;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public LegalBasis reportBasis() {
      return InvestigationLaw.REPORT_SEIZURE;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      ((Holding) this).checkHolding(before, InvestigationLaw.APPROVE_FIRST);
      attendance.checkCoercion();
      procedure
          .term(InvestigationTerms.SEIZURE, at.toLocalDate())
          .filter(legal -> days > legal.term().length())
          .ifPresent(
              legal -> {
                throw tooLong(days, legal.term().length());
              });
    }
  }

  /**
   * 延长查封扣押期限 (文书 9): by the head, by at most thirty days in all, before it ends, and told to the
   * party in writing with reasons.
   *
   * @param number document number
   * @param date day of the approval
   * @param seizure number of the decision
   * @param days by how many days
   * @param approver who approved
   * @param reason why
   */
  record SeizureExtension(
      DocumentNumber number,
      LocalDate date,
      DocumentNumber seizure,
      int days,
      String approver,
      String reason)
      implements CaseMeasure {
    public SeizureExtension {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(seizure, "seizure");
      Objects.requireNonNull(approver, "approver");
      Objects.requireNonNull(reason, "reason");
      if (days < 1) {
        throw new IllegalArgumentException("an extension has at least a day: " + days);
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.SEIZURE_EXTENSION;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      HeldProperty held = before.holdings().open(seizure, kind());
      held.mustBeApproved(before, kind());
      InvestigationTerms.seizure(before, held, procedure)
          .ifPresent(running -> running.extended(InvestigationTerms.longer(running, date, days)));
    }
  }

  /**
   * 查封扣押处理决定 (文书 10), within its term. Afterwards it can only be lifted.
   *
   * @param number document number
   * @param date day
   * @param seizure number of the decision
   * @param way what becomes of it
   * @param ground why it is lifted, one of 行政强制法(2011) 第28条第1款第1–5项; empty otherwise
   * @param approver who approved
   * @param note what in particular, and under which provision
   */
  record SeizureDisposal(
      DocumentNumber number,
      LocalDate date,
      DocumentNumber seizure,
      SeizureDisposalWay way,
      Optional<LiftGround> ground,
      String approver,
      String note)
      implements CaseMeasure {
    public SeizureDisposal {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(seizure, "seizure");
      Objects.requireNonNull(way, "way");
      Objects.requireNonNull(ground, "ground");
      Objects.requireNonNull(approver, "approver");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.SEIZURE_DISPOSAL;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      HeldProperty held = before.holdings().open(seizure, kind());
      switch (way) {
        case LIFTED -> {
          if (ground.isEmpty()) {
            throw Procedure.missing("ground", InvestigationLaw.LIFT);
          }
        }
        case HANDED_ON_WITH_CASE -> {
          if (before.referral() != Referral.WITH_POLICE && before.referral() != Referral.FILED) {
            throw before.outOfSequence(
                kind(), CaseRule.REFERRED, InvestigationLaw.HAND_ON_WITH_CASE);
          }
        }
        case CONFISCATED, DESTROYED -> {
          held.mustBeApproved(before, kind());
          held.mustStillRun(before, procedure, this, InvestigationLaw.DISPOSE_OF_SEIZED);
          if (way == SeizureDisposalWay.CONFISCATED) {
            mustBeConfiscated(before, kind(), InvestigationLaw.DISPOSE_OF_SEIZED);
          } else if (note.isBlank()) {
            throw Procedure.missing("note", InvestigationLaw.DISPOSE_OF_SEIZED);
          }
        }
      }
    }
  }

  /**
   * 退还财物, 启封: what was held is back with the party.
   *
   * @param date day
   * @param measure number of the decision or notice that held it
   * @param receiver who received it
   * @param note its condition
   */
  record PropertyReturn(LocalDate date, DocumentNumber measure, String receiver, String note)
      implements CaseMeasure {
    public PropertyReturn {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(receiver, "receiver");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.PROPERTY_RETURN;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before.holdings().toGiveBack(measure, kind());
    }
  }

  /**
   * 紧急措施的报告与补批: what was carried out on the spot is reported within 24 hours; what the head does
   * not approve is lifted at once.
   *
   * @param date day
   * @param measure number of the decision or notice
   * @param reportedAt when the head received the report
   * @param approver who decided
   * @param approved whether it is approved
   * @param reason why
   */
  record Ratification(
      LocalDate date,
      DocumentNumber measure,
      LocalDateTime reportedAt,
      String approver,
      boolean approved,
      String reason)
      implements CaseMeasure {
    public Ratification {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(reportedAt, "reportedAt");
      Objects.requireNonNull(approver, "approver");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.MEASURE_APPROVAL;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Holding held = before.holdings().unapproved(measure, kind()).measure();
      Moments.inOrder("reportedAt", reportedAt, held.at(), held.reportBasis());
      Moments.notAfter("reportedAt", reportedAt, date, held.reportBasis());
    }
  }

  private static void mustBeConfiscated(EnforcementCase before, ActKind act, LegalBasis basis) {
    boolean decided =
        before.decision().stream()
            .flatMap(decision -> decision.otherPenalties().stream())
            .map(OtherPenalty::code)
            .anyMatch("CONFISCATE_GOODS"::equals);
    if (!decided) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "way", "value", "CONFISCATED", "act", act, "rule", "没收须有没收非法财物的处罚决定"),
          basis);
    }
  }

  private static Refusal tooLong(int days, int longest) {
    return Refusal.of(
        RefusalCode.EXTENSION_NOT_PERMITTED,
        Map.of(
            "rule",
            InvestigationTerms.SEIZURE,
            "field",
            "days",
            "total",
            new Term(days, Term.Unit.CALENDAR_DAY).labelZh(),
            "longest",
            new Term(longest, Term.Unit.CALENDAR_DAY).labelZh()),
        InvestigationLaw.SEIZURE_TERM);
  }
}
