package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 拟作出的处罚: the penalty of one party as it is about to be announced or decided.
 *
 * @param clauses what each row of the law book that applies imposes; at least one, all for units or
 *     all for persons
 * @param fine the fine, zero for none; for several acts of the party, their sum
 * @param confiscatedGains illegal gains that are confiscated, as far as known
 * @param confiscatedGoods value of goods and equipment that are confiscated, as far as known
 * @param noticeDay day on which the party is told
 * @param decisionDay day of the decision, not before the notice
 * @param agency who decides, if known
 * @param actPlace where the act was done, if known
 * @param facts what the people on the case know
 */
public record IntendedPenalty(
    List<Clause> clauses,
    Yuan fine,
    Optional<Yuan> confiscatedGains,
    Optional<Yuan> confiscatedGoods,
    LocalDate noticeDay,
    LocalDate decisionDay,
    Optional<DecidingAgency> agency,
    Optional<DivisionCode> actPlace,
    Map<PenaltyFact, Boolean> facts) {

  /**
   * 适用条款: what one clause imposes.
   *
   * @param row the row of the law book
   * @param fined whether the fine, or a share of it, is imposed under it
   * @param otherPenalties what else is imposed under it
   */
  public record Clause(Provision row, boolean fined, List<OtherPenalty> otherPenalties) {

    public Clause {
      Objects.requireNonNull(row, "row");
      otherPenalties = List.copyOf(otherPenalties);
    }

    /**
     * The clauses of the acts of one party: of each act the chosen norm with its fine, and what its
     * other norms order beside.
     */
    public static List<Clause> of(List<ActAssessment> acts) {
      List<Clause> clauses = new ArrayList<>(acts.size());
      for (ActAssessment act : acts) {
        for (FineAssessment norm : act.norms()) {
          boolean chosen = norm == act.chosen();
          if (chosen || !norm.otherPenalties().isEmpty()) {
            boolean fined = chosen && norm.range().isPresent();
            clauses.add(new Clause(norm.applied(), fined, norm.otherPenalties()));
          }
        }
      }
      return clauses;
    }
  }

  public IntendedPenalty {
    clauses = List.copyOf(clauses);
    Objects.requireNonNull(fine, "fine");
    Objects.requireNonNull(confiscatedGains, "confiscatedGains");
    Objects.requireNonNull(confiscatedGoods, "confiscatedGoods");
    Objects.requireNonNull(noticeDay, "noticeDay");
    Objects.requireNonNull(decisionDay, "decisionDay");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(actPlace, "actPlace");
    facts = facts.isEmpty() ? Map.of() : ordered(facts);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a penalty has a clause under which it is imposed");
    }
    for (Clause clause : clauses) {
      if (clause.row().subject().isOrganisation() != subjectOf(clauses).isOrganisation()) {
        throw new IllegalArgumentException("one penalty is for a unit or a person: " + clauses);
      }
    }
    if (decisionDay.isBefore(noticeDay)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "decisionDay", "value", decisionDay, "cause", noticeDay));
    }
  }

  /** A penalty under one row. */
  public IntendedPenalty(
      Provision row,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      Optional<Yuan> confiscatedGains,
      Optional<Yuan> confiscatedGoods,
      LocalDate noticeDay,
      LocalDate decisionDay,
      Optional<DecidingAgency> agency,
      Optional<DivisionCode> actPlace,
      Map<PenaltyFact, Boolean> facts) {
    this(
        List.of(new Clause(row, true, otherPenalties)),
        fine,
        confiscatedGains,
        confiscatedGoods,
        noticeDay,
        decisionDay,
        agency,
        actPlace,
        facts);
  }

  private static Subject subjectOf(List<Clause> clauses) {
    return clauses.get(0).row().subject();
  }

  private static Map<PenaltyFact, Boolean> ordered(Map<PenaltyFact, Boolean> facts) {
    Map<PenaltyFact, Boolean> known = new EnumMap<>(PenaltyFact.class);
    facts.forEach((fact, value) -> known.put(fact, Objects.requireNonNull(value, "value")));
    return Collections.unmodifiableMap(known);
  }

  /** A penalty told and decided on one day, with nothing else known. */
  public static IntendedPenalty of(
      Provision row, Yuan fine, List<OtherPenalty> otherPenalties, LocalDate day) {
    return new IntendedPenalty(
        row,
        fine,
        otherPenalties,
        Optional.empty(),
        Optional.empty(),
        day,
        day,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /**
   * The penalty that an assessment leads to, with a fine chosen in its range.
   *
   * @param facts whose gains and goods are what is confiscated, and whose decision's day counts
   */
  public static IntendedPenalty of(FineAssessment assessment, FineFacts facts, Yuan fine) {
    return new IntendedPenalty(
        assessment.applied(),
        fine,
        assessment.otherPenalties(),
        facts.illegalGains(),
        facts.goodsValue(),
        facts.decisionDate(),
        facts.decisionDate(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** The same, decided by an agency. */
  public IntendedPenalty by(DecidingAgency who) {
    return new IntendedPenalty(
        clauses,
        fine,
        confiscatedGains,
        confiscatedGoods,
        noticeDay,
        decisionDay,
        Optional.of(who),
        actPlace,
        facts);
  }

  /** The same, for an act done in a place. */
  public IntendedPenalty at(DivisionCode place) {
    return new IntendedPenalty(
        clauses,
        fine,
        confiscatedGains,
        confiscatedGoods,
        noticeDay,
        decisionDay,
        agency,
        Optional.of(place),
        facts);
  }

  /** The same, with one more fact. */
  public IntendedPenalty with(PenaltyFact fact, boolean value) {
    Map<PenaltyFact, Boolean> more = new EnumMap<>(PenaltyFact.class);
    more.putAll(facts);
    more.put(fact, value);
    return new IntendedPenalty(
        clauses,
        fine,
        confiscatedGains,
        confiscatedGoods,
        noticeDay,
        decisionDay,
        agency,
        actPlace,
        more);
  }

  /** 其他处罚: what is imposed beside the fine, each once. */
  public List<OtherPenalty> otherPenalties() {
    List<OtherPenalty> all = List.of();
    for (Clause clause : clauses) {
      all = ActAssessment.union(all, clause.otherPenalties());
    }
    return all;
  }

  /** Who is punished. */
  public Subject subject() {
    return subjectOf(clauses);
  }

  boolean is(PenaltyFact fact) {
    return Boolean.TRUE.equals(facts.get(fact));
  }

  boolean isDenied(PenaltyFact fact) {
    return Boolean.FALSE.equals(facts.get(fact));
  }

  boolean isUnknown(PenaltyFact fact) {
    return !facts.containsKey(fact);
  }
}
