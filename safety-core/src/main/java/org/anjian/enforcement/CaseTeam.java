package org.anjian.enforcement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/** 办案人员: who investigates a case now, who ever did, and who stands back. */
public final class CaseTeam {

  private final Optional<OfficerPair> pair;
  private final Set<UUID> investigators;
  private final Set<UUID> recused;
  private final List<RequestState> requests;

  private CaseTeam(
      Optional<OfficerPair> pair,
      Set<UUID> investigators,
      Set<UUID> recused,
      List<RequestState> requests) {
    this.pair = pair;
    this.investigators = Set.copyOf(investigators);
    this.recused = Set.copyOf(recused);
    this.requests = List.copyOf(requests);
  }

  /**
   * A request with what came of it.
   *
   * @param number its number in the case, from 1
   * @param request the request
   * @param decision what was decided, once it was
   */
  public record RequestState(
      int number, CaseRecusal.Request request, Optional<CaseRecusal.Decided> decision) {
    public RequestState {
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(decision, "decision");
    }
  }

  static CaseTeam of(List<CaseAct> acts) {
    Optional<OfficerPair> pair = Optional.empty();
    Set<UUID> investigators = new LinkedHashSet<>();
    Set<UUID> recused = new LinkedHashSet<>();
    List<RequestState> requests = new ArrayList<>();
    for (CaseAct act : acts) {
      if (act.is(ActKind.FILING)) {
        CaseAct.Filing filing =
            act instanceof OnTheSpot.Decision decision ? decision.asFiling() : (CaseAct.Filing) act;
        pair = filing.officers().stream().findFirst();
        filing.officers().forEach(one -> investigators.addAll(one.both()));
      } else if (act instanceof CaseRecusal.Request request) {
        requests.add(new RequestState(requests.size() + 1, request, Optional.empty()));
      } else if (act instanceof CaseRecusal.Decided decided) {
        RequestState asked = requests.get(decided.request() - 1);
        requests.set(
            decided.request() - 1,
            new RequestState(asked.number(), asked.request(), Optional.of(decided)));
        Optional<UUID> officer = asked.request().officer().filter(id -> decided.granted());
        officer.ifPresent(recused::add);
        if (officer.isPresent()
            && pair.filter(now -> now.both().contains(officer.get())).isPresent()) {
          pair =
              Optional.of(replaced(pair.get(), officer.get(), decided.replacement().orElseThrow()));
        }
        decided.replacement().ifPresent(investigators::add);
      } else {
        investigators.addAll(act.actingOfficers());
      }
    }
    return new CaseTeam(pair, investigators, recused, requests);
  }

  /**
   * The pair with one officer in the place of another.
   *
   * @throws Refusal TWO_OFFICERS_REQUIRED if the other one is the same
   */
  static OfficerPair replaced(OfficerPair pair, UUID out, UUID in) {
    return pair.lead().equals(out)
        ? new OfficerPair(in, pair.assisting())
        : new OfficerPair(pair.lead(), in);
  }

  /** Who investigates now; empty for cases of ledgers, which do not say. */
  public Optional<OfficerPair> pair() {
    return pair;
  }

  /** Who ever did something in the investigation. */
  public Set<UUID> investigators() {
    return investigators;
  }

  /** Who stands back. */
  public Set<UUID> recused() {
    return recused;
  }

  /** The requests, in their order. */
  public List<RequestState> requests() {
    return requests;
  }

  boolean awaitsDecision() {
    return requests.stream().anyMatch(one -> one.decision().isEmpty());
  }

  /**
   * A request that is not decided.
   *
   * @throws Refusal ITEMS_DO_NOT_MATCH if there is none of the number
   */
  CaseRecusal.Request requireOpen(int number) {
    return requests.stream()
        .filter(one -> one.number() == number && one.decision().isEmpty())
        .findFirst()
        .map(RequestState::request)
        .orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.ITEMS_DO_NOT_MATCH,
                    Map.of("field", "request", "value", number, "unknown", number),
                    InvestigationLaw.DECIDE_RECUSAL));
  }

  /**
   * 已决定回避的, 不得再办理本案.
   *
   * @throws Refusal OFFICER_RECUSED
   */
  void mustNotBeRecused(List<UUID> acting) {
    acting.stream()
        .filter(recused::contains)
        .findFirst()
        .ifPresent(
            officer -> {
              throw Refusal.of(
                  RefusalCode.OFFICER_RECUSED,
                  Map.of("officer", officer.toString()),
                  InvestigationLaw.RECUSE);
            });
  }
}
