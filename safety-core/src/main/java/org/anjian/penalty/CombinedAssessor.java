package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.LawBook;
import org.anjian.law.LawEntry;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Superseding;

/**
 * 分别裁量、合并处罚: several acts of a case, each weighed apart, then added; an act under several norms is
 * fined once, by the norm with the higher fine.
 */
public final class CombinedAssessor {

  /** 一事不再罚、择一重: the same act is fined once, by the norm with the higher fine. */
  public static final LegalBasis ONE_FINE =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 29);

  /** 分别裁量，合并处罚. */
  public static final LegalBasis ADDED =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 72);

  private static final LocalDate ADDED_IN_FORCE = LocalDate.of(2026, 2, 1);

  private final FineAssessor assessor;

  public CombinedAssessor(FineAssessor assessor) {
    this.assessor = Objects.requireNonNull(assessor, "assessor");
  }

  /**
   * Assesses several acts.
   *
   * @param acts at least one; acts of several parties are added for each party
   * @throws IllegalArgumentException if there is no act
   * @throws Refusal SAME_ACT_TWICE if one clause is named twice for the same party and day, one
   *     multiplies the fine of the other, or two acts under different statutes turn out to be one
   *     act under one clause or under two of which one specifies the other; or what {@link
   *     FineAssessor#assess} refuses
   */
  public Reasoned<CombinedAssessment> assess(List<Act> acts) {
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a combined assessment has at least one act");
    }
    List<Norm> norms = new ArrayList<>(acts.size());
    ActAssessment[] assessed = new ActAssessment[acts.size()];
    for (int i = 0; i < assessed.length; i++) {
      assessed[i] = assess(acts.get(i), norms);
    }
    List<ActAssessment> all = List.of(assessed);
    PenaltySum total = PenaltySum.of(all);
    return new Added(new CombinedAssessment(all, parties(all, total), total), norms);
  }

  /** Assesses one act after others, whose norms it may not repeat; its own join them. */
  private ActAssessment assess(Act act, List<Norm> norms) {
    int before = norms.size();
    for (int i = 0; i < act.norms().size(); i++) {
      FineFacts facts = act.norms().get(i);
      LawEntry clause = assessor.clause(facts);
      Norm norm = new Norm(act, facts, clause, assessor.assess(facts, clause));
      norm.mustDifferFrom(norms, before, assessor.lawBook());
      norms.add(norm);
    }
    return ActAssessment.of(act, values(norms, before));
  }

  private static List<FineAssessment> values(List<Norm> norms, int from) {
    if (norms.size() == from + 1) {
      return List.of(norms.get(from).reasoned().value());
    }
    List<FineAssessment> values = new ArrayList<>(norms.size() - from);
    for (Norm norm : norms.subList(from, norms.size())) {
      values.add(norm.reasoned().value());
    }
    return values;
  }

  private static List<CombinedAssessment.PartySum> parties(
      List<ActAssessment> acts, PenaltySum total) {
    if (areOfOneParty(acts)) {
      Act first = acts.get(0).act();
      return List.of(
          new CombinedAssessment.PartySum(first.party(), first.norms().get(0).subject(), total));
    }
    List<List<ActAssessment>> byParty = new ArrayList<>();
    for (ActAssessment act : acts) {
      ofItsParty(act, byParty).add(act);
    }
    List<CombinedAssessment.PartySum> sums = new ArrayList<>(byParty.size());
    for (List<ActAssessment> own : byParty) {
      Act first = own.get(0).act();
      sums.add(
          new CombinedAssessment.PartySum(
              first.party(), first.norms().get(0).subject(), PenaltySum.of(own)));
    }
    return sums;
  }

  /** The acts of the party of an act that were met before; a new list where there are none. */
  private static List<ActAssessment> ofItsParty(
      ActAssessment act, List<List<ActAssessment>> byParty) {
    for (List<ActAssessment> own : byParty) {
      if (act.act().isOfPartyOf(own.get(0).act())) {
        return own;
      }
    }
    List<ActAssessment> own = new ArrayList<>();
    byParty.add(own);
    return own;
  }

  private static boolean areOfOneParty(List<ActAssessment> acts) {
    Act first = acts.get(0).act();
    for (int i = 1; i < acts.size(); i++) {
      Act other = acts.get(i).act();
      if (!other.isOfPartyOf(first)) {
        return false;
      }
    }
    return true;
  }

  /** What tells acts apart, the party, the day and the clause; and the reasoning under it. */
  private record Norm(
      Act act, FineFacts facts, LawEntry clause, Reasoned<FineAssessment> reasoned) {

    private Provision named() {
      return clause.row();
    }

    private Provision applied() {
      return reasoned.value().applied();
    }

    /**
     * @param earlier how many of the norms seen belong to other acts
     */
    void mustDifferFrom(List<Norm> seen, int earlier, LawBook lawBook) {
      for (int i = 0; i < seen.size(); i++) {
        if (isSameAs(seen.get(i), i < earlier, lawBook)) {
          Map<String, Object> details = new LinkedHashMap<>();
          details.put("provision", named().ref().toString());
          details.put("other", seen.get(i).named().ref().toString());
          details.put("actDate", facts.actDate());
          details.put("subject", facts.subject().name());
          throw Refusal.of(RefusalCode.SAME_ACT_TWICE, details, ONE_FINE);
        }
      }
    }

    private boolean isSameAs(Norm other, boolean ofAnotherAct, LawBook lawBook) {
      if (!facts.actDate().equals(other.facts.actDate())
          || !act.party().equals(other.act.party())
          || !Act.areOneParty(act.party(), facts.subject(), other.facts.subject())) {
        return false;
      }
      Provision mine = named();
      Provision others = other.named();
      return mine == others
          || mine.ref().equals(others.ref())
          || (ofAnotherAct && (mine.multiplies(others) || others.multiplies(mine)))
          || (ofAnotherAct && !isOfSameLaw(other) && isUnderOneClause(other, lawBook));
    }

    private boolean isOfSameLaw(Norm other) {
      return named().statute().law().equals(other.named().statute().law());
    }

    /** Whether two clauses of different laws come to the same one. */
    private boolean isUnderOneClause(Norm other, LawBook lawBook) {
      return applied() == other.applied() || isUnderAnotherText(other, lawBook);
    }

    /**
     * 同一规定的两个文本: whether one clause specifies the other, prevails over it, or multiplies the fine
     * of what it specifies.
     */
    private boolean isUnderAnotherText(Norm other, LawBook lawBook) {
      if (!clause.hasSuperiors() && !other.clause.hasSuperiors()) {
        return false;
      }
      List<Provision> mine = withSuperiors(named(), facts, lawBook);
      List<Provision> others = withSuperiors(other.named(), other.facts, lawBook);
      for (Provision one : mine) {
        for (Provision two : others) {
          if (one.ref().equals(two.ref()) || one.multiplies(two) || two.multiplies(one)) {
            return true;
          }
        }
      }
      return false;
    }

    /** A row, with a row of each clause that it specifies or that wholly prevails over it. */
    private static List<Provision> withSuperiors(Provision row, FineFacts facts, LawBook lawBook) {
      List<Provision> rows = new ArrayList<>();
      rows.add(row);
      for (ProvisionRef superior : lawBook.specifiedBy(row.ref())) {
        rows.add(lawBook.rows(superior).get(0));
      }
      for (Superseding by : lawBook.supersedings(row, facts.actDate())) {
        if (by.whole()) {
          rows.add(lawBook.rows(by.by()).get(0));
        }
      }
      return rows;
    }
  }

  /** The sum, with the reasoning under each norm of each act. */
  private static final class Added extends Reasoned<CombinedAssessment> {

    private final CombinedAssessment value;
    private final List<Norm> norms;

    Added(CombinedAssessment value, List<Norm> norms) {
      this.value = value;
      this.norms = norms;
    }

    @Override
    public CombinedAssessment value() {
      return value;
    }

    @Override
    protected List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      int from = 0;
      for (ActAssessment act : value.acts()) {
        int to = from + act.norms().size();
        steps.add(act(act, norms.subList(from, to)));
        from = to;
      }
      steps.add(sum());
      return steps;
    }

    private static Step act(ActAssessment assessment, List<Norm> norms) {
      Map<String, Object> inputs = new LinkedHashMap<>();
      if (!assessment.act().party().isEmpty()) {
        inputs.put("party", assessment.act().party());
      }
      inputs.put("actDate", assessment.act().norms().get(0).actDate());
      inputs.put("norms", norms.size());
      if (!assessment.notComparable().isEmpty()) {
        inputs.put("notComparable", assessment.notComparable());
      }
      String outcome = assessment.chosen().applied().ref() + " " + assessment.chosen();
      List<LegalBasis> basis = norms.size() > 1 ? List.of(ONE_FINE) : List.of();
      return Step.of("combined.act", basis, inputs, outcome).containing(inner(norms));
    }

    private static List<Step> inner(List<Norm> norms) {
      if (norms.size() == 1) {
        return norms.get(0).reasoned().trace().steps();
      }
      List<Step> steps = new ArrayList<>(norms.size());
      for (Norm norm : norms) {
        Provision applied = norm.applied();
        steps.add(
            Step.of(
                    "combined.norm",
                    List.of(applied.basis()),
                    Map.of("norm", applied),
                    norm.reasoned().value())
                .containing(norm.reasoned().trace().steps()));
      }
      return steps;
    }

    private Step sum() {
      Map<String, Object> inputs = new LinkedHashMap<>();
      inputs.put("acts", value.acts().size());
      if (value.parties().size() > 1) {
        value.parties().forEach(party -> inputs.put(label(party), party.sum()));
      }
      LocalDate decided = value.acts().get(0).act().norms().get(0).decisionDate();
      boolean inForce = !decided.isBefore(ADDED_IN_FORCE);
      return Step.of("combined.result", inForce ? List.of(ADDED) : List.of(), inputs, value);
    }

    private static String label(CombinedAssessment.PartySum party) {
      return (party.party() + " " + party.subject()).strip();
    }
  }
}
