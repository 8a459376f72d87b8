package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.document.DocumentNumber;

/** 罚款以外的终结: what else than a penalty the head may decide, and the way of a case to the police. */
public sealed interface CaseEnd extends CaseAct {

  /**
   * 不予行政处罚决定: the head finds, on the result of the investigation, that the party is not punished
   * (行政处罚法(2021) 第57条第1款第2、3项).
   *
   * @param number document number
   * @param date day
   * @param ground why
   * @param findings what the investigation established
   * @param education how the party was educated; empty only where there is no violation (第33条第3款)
   */
  record NoPenalty(
      DocumentNumber number,
      LocalDate date,
      NoPenaltyGround ground,
      String findings,
      String education)
      implements CaseEnd {
    public NoPenalty {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(ground, "ground");
      Objects.requireNonNull(findings, "findings");
      Objects.requireNonNull(education, "education");
    }

    @Override
    public ActKind kind() {
      return ActKind.NO_PENALTY;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (ground.demandsEducation() && education.isBlank()) {
        throw Procedure.missing("education", Procedure.EDUCATE);
      }
    }
  }

  /**
   * 移送有管辖权的部门: the matter belongs to another department (安全生产违法行为行政处罚办法(2025) 第9、10条).
   *
   * @param number document number
   * @param date day
   * @param receiver the department
   * @param reason why it is competent
   */
  record AgencyTransfer(DocumentNumber number, LocalDate date, String receiver, String reason)
      implements CaseEnd {
    public AgencyTransfer {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(receiver, "receiver");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.AGENCY_TRANSFER;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }
  }

  /**
   * 终止调查: the case ends without a decision for another reason, such as a party that has died or was
   * dissolved (安全生产违法行为行政处罚办法(2025) 第54条第1款第4项, which names no grounds).
   */
  record Termination(LocalDate date, String reason) implements CaseEnd {
    public Termination {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.TERMINATION;
    }
  }

  /**
   * 移送涉嫌犯罪案件的书面报告, by two officers (行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条第1款).
   *
   * @param date day on which the head received it
   * @param offence the offence that is suspected
   * @param report what speaks for it
   */
  record TransferReport(LocalDate date, String offence, String report) implements CaseEnd {
    public TransferReport {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(offence, "offence");
      Objects.requireNonNull(report, "report");
    }

    @Override
    public ActKind kind() {
      return ActKind.TRANSFER_REPORT;
    }
  }

  /**
   * 批准或者不批准移送, within three days; a refusal is recorded with its reason (第5条第2款).
   *
   * @param date day
   * @param approved whether the case goes to the police
   * @param reason why
   */
  record TransferApproval(LocalDate date, boolean approved, String reason) implements CaseEnd {
    public TransferApproval {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.TRANSFER_APPROVAL;
    }
  }

  /**
   * 移送公安机关, within 24 hours of the approval (第5条第2款), with the materials of 第6条.
   *
   * @param number document number
   * @param date day
   * @param receiver the police of the same level
   * @param materials what was handed over
   */
  record Transfer(DocumentNumber number, LocalDate date, String receiver, List<String> materials)
      implements CaseEnd {
    public Transfer {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(receiver, "receiver");
      materials = List.copyOf(materials);
    }

    @Override
    public ActKind kind() {
      return ActKind.TRANSFER;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (materials.isEmpty()) {
        throw Procedure.missing("materials", Procedure.TRANSFER_MATERIALS);
      }
    }
  }

  /**
   * 公安、司法机关的答复 (第8、10、13条; 行政处罚法(2021) 第27条第1款).
   *
   * @param date day on which it was received
   * @param outcome what became of it
   * @param reference number or words of the answer
   */
  record PoliceAnswer(LocalDate date, PoliceOutcome outcome, String reference) implements CaseEnd {
    public PoliceAnswer {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.POLICE_ANSWER;
    }
  }
}
