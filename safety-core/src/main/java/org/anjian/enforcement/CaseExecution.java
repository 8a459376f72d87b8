package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;

/**
 * 执行: deferral, surcharge, collection on the spot, agreement, stay and end, and the court's
 * rulings.
 */
public sealed interface CaseExecution extends CaseAct {

  /**
   * 申请延期、分期缴纳 (行政处罚法(2021) 第66条第2款): by the party, for economic hardship.
   *
   * @param date day
   * @param reason what it says
   */
  record DeferralApplication(LocalDate date, String reason) implements CaseExecution {
    public DeferralApplication {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.DEFERRAL_APPLICATION;
    }
  }

  /**
   * 不批准延期、分期 (第66条第2款).
   *
   * @param date day
   * @param reason why not
   */
  record DeferralRefusal(LocalDate date, String reason) implements CaseExecution {
    public DeferralRefusal {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.DEFERRAL_REFUSAL;
    }
  }

  /**
   * 加处罚款决定 (行政强制法(2011) 第45条): what has accrued by a day, and by which standard; the standard must
   * be told.
   *
   * @param number document number
   * @param date day
   * @param amount what has accrued and is not paid
   * @param toldIn where the standard was told, such as the decision
   */
  record SurchargeDecision(DocumentNumber number, LocalDate date, Yuan amount, String toldIn)
      implements CaseExecution {
    public SurchargeDecision {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(toldIn, "toldIn");
    }

    @Override
    public ActKind kind() {
      return ActKind.SURCHARGE_DECISION;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (toldIn.isBlank()) {
        throw Procedure.missing("toldIn", AftermathArticles.TELL_THE_STANDARD);
      }
      Yuan accrued = before.collection(procedure).outstandingSurcharge(date);
      if (accrued.isZero()) {
        throw Refusal.of(
            RefusalCode.OUT_OF_SEQUENCE,
            Map.of(
                "case", before.number().toString(),
                "stage", before.stage(),
                "act", kind(),
                "outstandingSurchargeYuan", accrued),
            Procedure.SURCHARGE);
      }
      if (!amount.equals(accrued)) {
        throw Refusal.of(
            RefusalCode.FACTS_CONTRADICT,
            Map.of("field", "amountYuan", "value", amount, "outstandingSurchargeYuan", accrued),
            Procedure.SURCHARGE);
      }
    }
  }

  /**
   * 催告后的陈述申辩 (行政强制法(2011) 第36条): recorded and reviewed.
   *
   * @param date day
   * @param content what the party said
   * @param review what the review gave
   */
  record DemandStatement(LocalDate date, String content, String review) implements CaseExecution {
    public DemandStatement {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(review, "review");
    }

    @Override
    public ActKind kind() {
      return ActKind.DEMAND_STATEMENT;
    }
  }

  /**
   * 执行协议 (行政强制法(2011) 第42条第1款): the fine is performed in stages; the surcharge may be reduced where
   * the party takes remedial steps.
   *
   * @param date day
   * @param instalments the stages, which add up to the fine outstanding
   * @param waived how much of the surcharge is let off as long as the agreement is kept
   * @param remedy the remedial steps; empty only where nothing is let off
   */
  record ExecutionAgreement(
      LocalDate date, List<CaseAct.Instalment> instalments, Yuan waived, String remedy)
      implements CaseExecution {
    public ExecutionAgreement {
      Objects.requireNonNull(date, "date");
      instalments = List.copyOf(instalments);
      Objects.requireNonNull(waived, "waived");
      Objects.requireNonNull(remedy, "remedy");
      if (instalments.isEmpty()) {
        throw new IllegalArgumentException("an agreement has at least one stage");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.EXECUTION_AGREEMENT;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Collection collection = before.collection(procedure);
      CaseAct.Instalment.mustAddUp(
          instalments, collection.outstandingFine(), date, AftermathArticles.AGREE);
      if (!waived.isZero() && remedy.isBlank()) {
        throw Procedure.missing("remedy", AftermathArticles.AGREE);
      }
      Yuan surcharge = collection.outstandingSurcharge(date);
      if (waived.exceeds(surcharge)) {
        throw Refusal.of(
            RefusalCode.OVERPAYMENT,
            Map.of("payment", PaymentKind.SURCHARGE, "owedYuan", surcharge, "amountYuan", waived),
            AftermathArticles.AGREE);
      }
    }
  }

  /**
   * 不履行执行协议, 恢复执行 (第42条第2款): once a stage is late.
   *
   * @param date day
   * @param note what was not performed
   */
  record AgreementBreach(LocalDate date, String note) implements CaseExecution {
    public AgreementBreach {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.AGREEMENT_BREACH;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before
          .collection(procedure)
          .nextDue()
          .filter(lastDay -> !date.isAfter(lastDay))
          .ifPresent(
              lastDay -> {
                throw Refusal.of(
                    RefusalCode.TERM_STILL_RUNS,
                    Map.of("act", kind(), "lastDay", lastDay, "date", date),
                    AftermathArticles.RESUME);
              });
    }
  }

  /**
   * 停止、中止执行 (行政强制法(2011) 第39条; 行政复议法(2023) 第42条; 行政诉讼法(2017) 第56条).
   *
   * @param date day
   * @param ground why
   * @param note what happened, or who decided
   */
  record ExecutionStay(LocalDate date, Ground ground, String note) implements CaseExecution {

    /** 中止的情形. */
    public enum Ground {
      /** 复议期间决定停止执行. */
      RECONSIDERATION(AftermathArticles.STOP_DURING_RECONSIDERATION),
      /** 诉讼期间裁定停止执行. */
      SUIT(AftermathArticles.STOP_DURING_SUIT),
      /** 确有困难或者暂无履行能力. */
      HARDSHIP(AftermathArticles.STAY.item(1)),
      /** 第三人主张权利, 确有理由. */
      THIRD_PARTY(AftermathArticles.STAY.item(2)),
      /** 可能造成难以弥补的损失. */
      IRREPARABLE_HARM(AftermathArticles.STAY.item(3)),
      /** 其他需要中止的情形. */
      OTHER(AftermathArticles.STAY.item(4));

      private final LegalBasis basis;

      Ground(LegalBasis basis) {
        this.basis = basis;
      }

      public LegalBasis basis() {
        return basis;
      }
    }

    public ExecutionStay {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(ground, "ground");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.EXECUTION_STAY;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Remedies.State state = before.remedies().state();
      boolean answers =
          switch (ground) {
            case RECONSIDERATION ->
                state == Remedies.State.APPLIED || state == Remedies.State.IN_RECONSIDERATION;
            case SUIT -> state == Remedies.State.IN_SUIT;
            default -> true;
          };
      if (!answers) {
        throw Refusal.of(
            RefusalCode.FACTS_CONTRADICT,
            Map.of("field", "ground", "value", ground, "remedy", state),
            ground.basis());
      }
    }
  }

  /**
   * 恢复执行 (行政强制法(2011) 第39条第2款).
   *
   * @param date day
   * @param note why
   */
  record ExecutionResumption(LocalDate date, String note) implements CaseExecution {
    public ExecutionResumption {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.EXECUTION_RESUMPTION;
    }
  }

  /**
   * 终结执行 (行政强制法(2011) 第39条第2款、第40条).
   *
   * @param date day
   * @param ground why
   * @param note what happened
   */
  record ExecutionEnd(LocalDate date, Ground ground, String note) implements CaseExecution {

    /** 终结的情形. */
    public enum Ground {
      /** 公民死亡, 无遗产, 无义务承受人. */
      NO_ESTATE(AftermathArticles.END_EXECUTION.paragraph(1).item(1)),
      /** 法人或者其他组织终止, 无财产, 无义务承受人. */
      DISSOLVED(AftermathArticles.END_EXECUTION.paragraph(1).item(2)),
      /** 执行标的灭失. */
      OBJECT_LOST(AftermathArticles.END_EXECUTION.paragraph(1).item(3)),
      /** 行政决定被撤销. */
      REVOKED(AftermathArticles.END_EXECUTION.paragraph(1).item(4)),
      /** 其他需要终结的情形. */
      OTHER(AftermathArticles.END_EXECUTION.paragraph(1).item(5)),
      /** 没有明显社会危害, 确无能力履行, 中止满三年. */
      STAYED_THREE_YEARS(AftermathArticles.STAYED_TOO_LONG);

      private final LegalBasis basis;

      Ground(LegalBasis basis) {
        this.basis = basis;
      }

      public LegalBasis basis() {
        return basis;
      }
    }

    public ExecutionEnd {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(ground, "ground");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.EXECUTION_END;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      boolean stands = before.penaltyInForce().filter(PenaltyInForce::stands).isPresent();
      if (ground == Ground.REVOKED && stands) {
        throw contradiction();
      }
      if (ground == Ground.STAYED_THREE_YEARS) {
        ExecutionStay stay = before.standingStay().orElseThrow(this::contradiction);
        if (stay.ground() != ExecutionStay.Ground.HARDSHIP) {
          throw contradiction();
        }
        procedure
            .lastDay("EXECUTION_STAY", stay.date())
            .filter(lastDay -> !date.isAfter(lastDay))
            .ifPresent(
                lastDay -> {
                  throw Refusal.of(
                      RefusalCode.TERM_STILL_RUNS,
                      Map.of("act", kind(), "lastDay", lastDay, "date", date),
                      ground.basis());
                });
      }
    }

    private Refusal contradiction() {
      return Refusal.of(
          RefusalCode.FACTS_CONTRADICT, Map.of("field", "ground", "value", ground), ground.basis());
    }
  }

  /**
   * 当场收缴罚款 (行政处罚法(2021) 第68–70条): only where the law allows it, and with the receipt of the finance
   * department.
   *
   * @param date day
   * @param amount amount, above zero
   * @param ground why it may be collected on the spot
   * @param receipt number of the receipt
   * @param circumstances where and why paying elsewhere was hard, or collecting later; empty only
   *     for the smallest fines
   * @param ashoreOn for what is collected on the water, the day of reaching the shore
   */
  record SpotCollection(
      LocalDate date,
      Yuan amount,
      Ground ground,
      String receipt,
      String circumstances,
      Optional<LocalDate> ashoreOn)
      implements CaseExecution {

    private static final Yuan SMALLEST = Yuan.of(100);

    /** 当场收缴的情形. */
    public enum Ground {
      /** 当场处罚, 一百元以下. */
      SMALL_FINE(AftermathArticles.COLLECT_ON_THE_SPOT.paragraph(1).item(1)),
      /** 当场处罚, 不当场收缴事后难以执行. */
      HARD_TO_COLLECT_LATER(AftermathArticles.COLLECT_ON_THE_SPOT.paragraph(1).item(2)),
      /** 边远、水上、交通不便地区, 当事人提出. */
      REMOTE_AT_THE_PARTYS_REQUEST(AftermathArticles.COLLECT_WHERE_REMOTE);

      private final LegalBasis basis;

      Ground(LegalBasis basis) {
        this.basis = basis;
      }

      public LegalBasis basis() {
        return basis;
      }
    }

    public SpotCollection {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(ground, "ground");
      Objects.requireNonNull(receipt, "receipt");
      Objects.requireNonNull(circumstances, "circumstances");
      Objects.requireNonNull(ashoreOn, "ashoreOn");
      if (amount.isZero()) {
        throw new IllegalArgumentException("what is collected is above zero");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.SPOT_COLLECTION;
    }

    /** What was collected in the field is entered later. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.firstDate(ActKind.DECISION).orElseGet(before::latest);
    }

    @Override
    public Optional<CaseAct.Payment> paid() {
      return Optional.of(new CaseAct.Payment(date, amount, PaymentKind.FINE, receipt));
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (receipt.isBlank()) {
        throw Procedure.missing("receipt", AftermathArticles.RECEIPT);
      }
      boolean remote = ground == Ground.REMOTE_AT_THE_PARTYS_REQUEST;
      boolean tooLarge =
          ground == Ground.SMALL_FINE
              && before.penaltyInForce().orElseThrow().fine().exceeds(SMALLEST);
      if (!remote && !before.isOnTheSpot() || tooLarge) {
        throw Refusal.of(
            RefusalCode.FACTS_CONTRADICT,
            Map.of("field", "ground", "value", ground),
            ground.basis());
      }
      if (ground != Ground.SMALL_FINE && circumstances.isBlank()) {
        throw Procedure.missing("circumstances", ground.basis());
      }
      ashoreOn
          .filter(day -> day.isBefore(date))
          .ifPresent(
              day -> {
                throw Refusal.of(
                    RefusalCode.DATE_BEFORE_CAUSE,
                    Map.of("field", "ashoreOn", "value", day, "cause", date),
                    AftermathArticles.HAND_IN);
              });
      paid().orElseThrow().checkAgainst(before, procedure);
    }
  }

  /**
   * 交至应急管理部门 (行政处罚法(2021) 第71条).
   *
   * @param date day
   * @param receivedBy who received it at the bureau
   */
  record FineHandover(LocalDate date, String receivedBy) implements CaseExecution {
    public FineHandover {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(receivedBy, "receivedBy");
    }

    @Override
    public ActKind kind() {
      return ActKind.FINE_HANDOVER;
    }

    /** It follows what was collected, whatever was entered meanwhile. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.firstDate(ActKind.SPOT_COLLECTION).orElseGet(before::latest);
    }
  }

  /**
   * 缴付银行 (行政处罚法(2021) 第71条).
   *
   * @param date day
   * @param reference number of the bank's receipt
   */
  record FineDeposit(LocalDate date, String reference) implements CaseExecution {
    public FineDeposit {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.FINE_DEPOSIT;
    }

    /** It follows what was handed in, whatever was entered meanwhile. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.firstDate(ActKind.FINE_HANDOVER).orElseGet(before::latest);
    }
  }

  /**
   * 法院裁定是否准予执行 (行政强制法(2011) 第57、58条).
   *
   * @param date day on which it was received
   * @param allowed whether it is executed
   * @param reference number or words
   */
  record CourtRuling(LocalDate date, boolean allowed, String reference) implements CaseExecution {
    public CourtRuling {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.COURT_RULING;
    }
  }

  /**
   * 向上一级人民法院申请复议 (行政强制法(2011) 第56条第2款、第58条第3款): within fifteen days.
   *
   * @param date day
   * @param court the higher court
   */
  record CourtObjection(LocalDate date, String court) implements CaseExecution {
    public CourtObjection {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(court, "court");
    }

    @Override
    public ActKind kind() {
      return ActKind.COURT_OBJECTION;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      CourtWay way = before.courtWay();
      boolean notAccepted = way.state() == CourtWay.State.NOT_ACCEPTED;
      procedure
          .lastDay(
              notAccepted ? "COURT_ACCEPTANCE_OBJECTION" : "COURT_REFUSAL_OBJECTION", way.since())
          .filter(date::isAfter)
          .ifPresent(
              lastDay -> {
                throw Refusal.of(
                    RefusalCode.TERM_EXPIRED,
                    Map.of("act", kind(), "lastDay", lastDay, "date", date),
                    notAccepted
                        ? AftermathArticles.OBJECT_TO_NON_ACCEPTANCE
                        : AftermathArticles.OBJECT_TO_REFUSAL);
              });
    }
  }

  /**
   * 上一级人民法院的裁定.
   *
   * @param date day on which it was received
   * @param granted whether the application is accepted, or executed, after all
   * @param reference number or words
   */
  record HigherCourtRuling(LocalDate date, boolean granted, String reference)
      implements CaseExecution {
    public HigherCourtRuling {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.HIGHER_COURT_RULING;
    }
  }
}
