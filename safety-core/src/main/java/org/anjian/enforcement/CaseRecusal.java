package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 回避 (行政处罚法(2021) 第43条; 安全生产违法行为行政处罚办法(2025) 第17条). Until it is decided, the investigation goes on;
 * who was recused does nothing more in the case.
 */
public sealed interface CaseRecusal extends CaseAct {

  /** 回避对象. */
  enum Whom {
    /** 执法人员. */
    OFFICER,
    /** 部门负责人. */
    HEAD,
    /** 听证主持人 (安全生产违法行为行政处罚办法(2025) 第58条第4款). */
    HEARING_CHAIR
  }

  /** 提出人. */
  enum By {
    /** 当事人申请. */
    PARTY,
    /** 自行回避. */
    SELF
  }

  /** 决定人. */
  enum Decider {
    /** 负责人. */
    HEAD,
    /** 负责人集体讨论. */
    COLLECTIVE
  }

  /**
   * 申请或者自行回避: it becomes the next number of the case's requests.
   *
   * @param date day
   * @param whom who is to stand back
   * @param officer the officer, where it is one
   * @param name name of whom it is about
   * @param by who asks
   * @param reason why
   */
  record Request(
      LocalDate date, Whom whom, Optional<UUID> officer, String name, By by, String reason)
      implements CaseRecusal {
    public Request {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(whom, "whom");
      Objects.requireNonNull(officer, "officer");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECUSAL_REQUEST;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (whom == Whom.OFFICER && officer.isEmpty()) {
        throw Procedure.missing("officer", InvestigationLaw.ASK_FOR_RECUSAL);
      }
    }
  }

  /**
   * 回避决定.
   *
   * @param date day
   * @param request number of the request
   * @param granted whether the person stands back
   * @param decider who decides: the head, or for the head all of them together
   * @param decidedBy by name
   * @param reason why
   * @param replacement who takes the place of an investigating officer
   */
  record Decided(
      LocalDate date,
      int request,
      boolean granted,
      Decider decider,
      String decidedBy,
      String reason,
      Optional<UUID> replacement)
      implements CaseRecusal {
    public Decided {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(decider, "decider");
      Objects.requireNonNull(decidedBy, "decidedBy");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(replacement, "replacement");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECUSAL_DECISION;
    }

    @Override
    public List<UUID> actingOfficers() {
      return replacement.map(List::of).orElse(List.of());
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      CaseTeam team = before.team();
      Request asked = team.requireOpen(request);
      if (asked.whom() == Whom.HEAD
          && decider != Decider.COLLECTIVE
          && Procedure.ministryRuleApplies(date)) {
        throw Refusal.of(
            RefusalCode.ITEMS_DO_NOT_MATCH,
            Map.of("field", "decider", "value", decider, "available", List.of(Decider.COLLECTIVE)),
            InvestigationLaw.RECUSAL_OF_THE_HEAD);
      }
      Optional<OfficerPair> pair =
          asked
              .officer()
              .flatMap(officer -> team.pair().filter(now -> now.both().contains(officer)));
      if (granted && pair.isPresent() && replacement.isEmpty()) {
        throw Procedure.missing("replacement", OfficerPair.TWO_OFFICERS);
      }
      if (granted && pair.isPresent()) {
        UUID out = asked.officer().orElseThrow();
        UUID in = replacement.orElseThrow();
        if (in.equals(out)) {
          throw Refusal.of(
              RefusalCode.OFFICER_RECUSED,
              Map.of("field", "replacement", "officer", in.toString()),
              InvestigationLaw.RECUSE);
        }
        // Two different officers stay.
        CaseTeam.replaced(pair.get(), out, in);
      }
    }
  }
}
