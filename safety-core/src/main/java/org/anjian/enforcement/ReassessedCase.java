package org.anjian.enforcement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.money.FineRange;
import org.anjian.penalty.Difference;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Verdict;

/**
 * 重算的案件: a decided case, what the law gave for it and what it would give. The decision stands.
 *
 * @param enforcementCase the case
 * @param decision its decision
 * @param facts what was decided, as of the day of the decision
 * @param before what the law allowed on that day, by the law book of now
 * @param after what the supposed law would allow
 * @param changedSince in what the assessment that was frozen with the case differs from what the
 *     law book of now gives for the day of that assessment; nothing where none was frozen
 */
public record ReassessedCase(
    EnforcementCase enforcementCase,
    CaseAct.Decision decision,
    FineFacts facts,
    Verdict before,
    Verdict after,
    Set<Difference.Change> changedSince) {

  public ReassessedCase {
    Objects.requireNonNull(enforcementCase, "enforcementCase");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changedSince =
        changedSince.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(changedSince));
  }

  /** What would be different under the supposed law; empty where nothing would. */
  public Optional<Difference> difference() {
    return Difference.between(facts, before, after);
  }

  /** Whether nothing is different, neither under the supposed law nor since the assessment. */
  public boolean isSame() {
    return changedSince.isEmpty() && difference().isEmpty();
  }

  /** Whether the fine that was decided is allowed before; empty where that is a refusal. */
  public Optional<Boolean> isAllowedBefore() {
    return allows(before);
  }

  /** Whether the fine that was decided would be allowed; empty where that is a refusal. */
  public Optional<Boolean> isAllowedAfter() {
    return allows(after);
  }

  private Optional<Boolean> allows(Verdict verdict) {
    return verdict instanceof Verdict.Assessed assessed
        ? Optional.of(assessed.assessment().allows(decision.fine()))
        : Optional.empty();
  }

  /** 与冻结的评估对照: in what a frozen assessment differs from what the law book gives now. */
  static Set<Difference.Change> since(CaseAct.Assessment frozen, Verdict now) {
    EnumSet<Difference.Change> changes = EnumSet.noneOf(Difference.Change.class);
    if (frozen.appliedRef().isEmpty()) {
      return changes;
    }
    if (!(now instanceof Verdict.Assessed assessed)) {
      changes.add(Difference.Change.REFUSAL);
      return changes;
    }
    FineAssessment found = assessed.assessment();
    if (!frozen.appliedRef().equals(found.applied().ref().toString())) {
      changes.add(Difference.Change.CLAUSE);
    }
    if (!frozen.rangeLabel().equals(found.range().map(FineRange::label).orElse(""))) {
      changes.add(Difference.Change.RANGE);
    }
    if (!frozen.otherPenalties().equals(found.otherPenalties())) {
      changes.add(Difference.Change.OTHER_PENALTIES);
    }
    return changes;
  }
}
