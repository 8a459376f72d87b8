package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 检测、检验、鉴定: its time counts neither in the time for the decision (安全生产违法行为行政处罚办法(2025) 第53条第2款)
 * nor, where the party was told of it in writing, in that of a seizure (行政强制法(2011) 第25条第3款).
 */
public sealed interface CaseAppraisal extends CaseAct {

  /**
   * 鉴定委托 (文书 22).
   *
   * @param number document number
   * @param date day on which it was commissioned; the time stands still from it on
   * @param officers who commissioned it
   * @param institution who appraises
   * @param qualification what it may appraise, by which certificate
   * @param items what is appraised, at least one
   * @param demand what is to be found out
   * @param dueOn until when
   * @param seizure number of the decision under which the things are held, if they are
   * @param partyToldOn when the party was told of the period in writing, if it was
   */
  record Commission(
      DocumentNumber number,
      LocalDate date,
      OfficerPair officers,
      String institution,
      String qualification,
      List<PropertyItem> items,
      String demand,
      LocalDate dueOn,
      Optional<DocumentNumber> seizure,
      Optional<LocalDate> partyToldOn)
      implements CaseAppraisal {
    public Commission {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(institution, "institution");
      Objects.requireNonNull(qualification, "qualification");
      items = List.copyOf(items);
      Objects.requireNonNull(demand, "demand");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(seizure, "seizure");
      Objects.requireNonNull(partyToldOn, "partyToldOn");
    }

    @Override
    public ActKind kind() {
      return ActKind.APPRAISAL;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (dueOn.isBefore(date)) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of("field", "dueOn", "value", dueOn, "cause", date),
            InvestigationLaw.APPRAISE);
      }
      if (items.isEmpty()) {
        throw Procedure.missing("items", InvestigationLaw.APPRAISE);
      }
      seizure.ifPresent(
          held -> {
            before.holdings().open(held, kind());
            if (partyToldOn.isEmpty()) {
              throw Procedure.missing("partyToldOn", InvestigationLaw.TESTING_TIME);
            }
          });
    }
  }

  /**
   * 鉴定意见, or the end of an appraisal without one. An opinion is evidence at once.
   *
   * @param date day on which it was received; the time runs again from it on
   * @param commission number of the commission
   * @param given whether an opinion was given
   * @param report number of the opinion; empty if none was given
   * @param conclusion what was found, or why nothing was
   * @param partyToldOn when the party was told of it, if it was
   * @param files the opinion
   */
  record Result(
      LocalDate date,
      DocumentNumber commission,
      boolean given,
      String report,
      String conclusion,
      Optional<LocalDate> partyToldOn,
      OfficerPair officers,
      List<FileReference> files)
      implements CaseAppraisal {
    public Result {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(commission, "commission");
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(conclusion, "conclusion");
      Objects.requireNonNull(partyToldOn, "partyToldOn");
      Objects.requireNonNull(officers, "officers");
      files = List.copyOf(files);
    }

    @Override
    public ActKind kind() {
      return ActKind.APPRAISAL_RESULT;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public Optional<EvidenceItem> evidenceItem(int itemNumber) {
      return given
          ? Optional.of(
              new EvidenceItem(
                  itemNumber,
                  EvidenceKind.APPRAISAL,
                  "鉴定意见" + report,
                  date.atStartOfDay(),
                  "",
                  "",
                  officers,
                  "案卷",
                  files,
                  this))
          : Optional.empty();
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before.appraisals().requireOpen(commission);
      if (given && report.isBlank()) {
        throw Procedure.missing("report", InvestigationLaw.APPRAISE);
      }
      if (given) {
        Moments.beforeDecision(this, before, date.atStartOfDay());
      }
    }
  }
}
