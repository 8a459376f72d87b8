package org.anjian.rest.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.Violation;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;

/** 案件请求: what is sent for each act of a case. */
public final class CaseRequests {

  private CaseRequests() {}

  /** 立案. */
  public record FilingRequest(
      @NotNull UUID enterpriseId,
      UUID inspectionId,
      @NotNull @Valid ViolationRequest violation,
      @NotNull LocalDate date,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId) {}

  /** 违法行为. */
  public record ViolationRequest(
      @NotNull ProvisionName provision,
      @NotNull Subject subject,
      @NotBlank @Size(max = 200) String partyName,
      @NotNull Condition condition,
      @NotNull LocalDate actDate,
      @NotBlank @Size(max = 4000) String description,
      List<Circumstance> circumstances,
      Yuan annualIncomeYuan,
      Yuan illegalGainsYuan,
      Yuan goodsValueYuan,
      Yuan baseFineYuan) {

    Violation toViolation() {
      return new Violation(
          provision,
          subject,
          partyName,
          condition,
          actDate,
          description,
          circumstances == null ? Set.of() : Set.copyOf(circumstances),
          Optional.ofNullable(annualIncomeYuan),
          Optional.ofNullable(illegalGainsYuan),
          Optional.ofNullable(goodsValueYuan),
          Optional.ofNullable(baseFineYuan));
    }
  }

  /** 调查终结与处罚建议. */
  public record AssessmentRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 20000) String findings,
      @NotNull Yuan fineYuan,
      Boolean complex) {}

  /** 只有日期的行为. */
  public record DayRequest(@NotNull LocalDate date) {}

  /** 陈述申辩. */
  public record StatementRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 20000) String content,
      @NotBlank @Size(max = 20000) String review) {}

  /** 听证. */
  public record HearingRequest(
      @NotNull LocalDate date,
      @NotNull LocalDate noticedOn,
      @NotBlank @Size(max = 200) String chair,
      UUID chairOfficerId,
      @NotBlank @Size(max = 20000) String record) {}

  /** 法制审核. */
  public record LegalReviewRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String reviewer,
      UUID reviewerOfficerId,
      @NotNull Boolean passed,
      @NotBlank @Size(max = 20000) String opinion) {}

  /** 集体讨论. */
  public record CollectiveDiscussionRequest(
      @NotNull LocalDate date,
      @NotEmpty List<String> participants,
      @NotBlank @Size(max = 20000) String conclusion) {}

  /** 处罚决定. */
  public record DecisionRequest(
      @NotNull LocalDate date, @NotNull Yuan fineYuan, List<OtherPenalty> otherPenalties) {}

  /** 延期或者分期缴纳. */
  public record InstalmentPlanRequest(
      @NotNull LocalDate date, @NotEmpty List<@Valid InstalmentRequest> instalments) {

    CaseAct.InstalmentPlan toAct() {
      return new CaseAct.InstalmentPlan(
          date, instalments.stream().map(InstalmentRequest::toInstalment).toList());
    }
  }

  /** 分期. */
  public record InstalmentRequest(@NotNull LocalDate dueOn, @NotNull Yuan amountYuan) {

    CaseAct.Instalment toInstalment() {
      return new CaseAct.Instalment(dueOn, amountYuan);
    }
  }

  /** 缴款. */
  public record PaymentRequest(
      @NotNull LocalDate date,
      @NotNull Yuan amountYuan,
      @NotNull PaymentKind kind,
      @Size(max = 200) String receipt) {}

  /** 结案. */
  public record ClosingRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 4000) String reason) {}
}
