package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/** 停止供电、停止供应民用爆炸物品 (安全生产法(2021) 第70条): pressure to obey an order to stop, until it is obeyed. */
public sealed interface CaseSupply extends CaseAct {

  /** 停止供应的对象. */
  enum Supply {
    /** 供电. */
    POWER,
    /** 供应民用爆炸物品. */
    EXPLOSIVES
  }

  /**
   * 决定停止供应 (文书 11、12).
   *
   * @param number document number
   * @param date day of the decision
   * @param supply what is cut
   * @param officers who carry it out
   * @param order number of the order to stop that is not obeyed
   * @param refusal how it was disobeyed
   * @param danger the real danger of an accident, and the major hazard behind it
   * @param safely how it is made sure that the cut itself is safe
   * @param approval approval by the principal head
   * @param supplier who is told to stop supplying
   * @param noticedAt when the enterprise was told, if it was told before
   * @param emergency why it could not be told a day before; empty if it was
   * @param at when supply stops
   */
  record Cut(
      DocumentNumber number,
      LocalDate date,
      Supply supply,
      OfficerPair officers,
      String order,
      String refusal,
      String danger,
      String safely,
      HeadApproval approval,
      String supplier,
      Optional<LocalDateTime> noticedAt,
      String emergency,
      LocalDateTime at)
      implements CaseSupply {
    public Cut {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(supply, "supply");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(refusal, "refusal");
      Objects.requireNonNull(danger, "danger");
      Objects.requireNonNull(safely, "safely");
      Objects.requireNonNull(approval, "approval");
      Objects.requireNonNull(supplier, "supplier");
      Objects.requireNonNull(noticedAt, "noticedAt");
      Objects.requireNonNull(emergency, "emergency");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public ActKind kind() {
      return ActKind.SUPPLY_CUT;
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
      Moments.inOrder("at", at, approval.at(), InvestigationLaw.CUT_SUPPLY);
      if (supply == Supply.POWER && emergency.isBlank()) {
        noticedAt.orElseThrow(() -> Procedure.missing("noticedAt", InvestigationLaw.NOTIFY_OF_CUT));
        LocalDateTime latest = procedure.lastMoment("POWER_CUT_NOTICE", at).orElse(at);
        if (noticedAt.get().isAfter(latest)) {
          throw Refusal.of(
              RefusalCode.TERM_STILL_RUNS,
              Map.of("act", kind(), "field", "noticedAt", "lastDay", latest, "date", at),
              InvestigationLaw.NOTIFY_OF_CUT);
        }
      }
    }
  }

  /**
   * 恢复供应 (文书 13).
   *
   * @param number document number
   * @param date day
   * @param cut number of the decision
   * @param reason how the order was obeyed and the hazard removed
   */
  record Restoration(DocumentNumber number, LocalDate date, DocumentNumber cut, String reason)
      implements CaseSupply {
    public Restoration {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(cut, "cut");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.SUPPLY_RESTORATION;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      List<DocumentNumber> cut = openCuts(before.acts());
      if (!cut.contains(this.cut)) {
        throw Refusal.of(
            RefusalCode.ITEMS_DO_NOT_MATCH,
            Map.of(
                "field",
                "cut",
                "value",
                this.cut.toString(),
                "unknown",
                this.cut.toString(),
                "available",
                cut.stream().map(DocumentNumber::toString).toList()),
            InvestigationLaw.NOTIFY_OF_CUT);
      }
    }
  }

  /** The cuts that were not restored. */
  static List<DocumentNumber> openCuts(List<CaseAct> acts) {
    List<DocumentNumber> restored =
        acts.stream()
            .filter(Restoration.class::isInstance)
            .map(act -> ((Restoration) act).cut())
            .toList();
    return acts.stream()
        .filter(Cut.class::isInstance)
        .map(act -> ((Cut) act).number())
        .filter(number -> !restored.contains(number))
        .toList();
  }
}
