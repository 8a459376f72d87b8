package org.anjian.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.Yuan;

/**
 * 单个行为的评估: what the law allows for one act.
 *
 * @param act the act
 * @param chosen the assessment that sets the fine: of several norms, the one with the higher fine
 * @param norms the assessment under each norm, in their order
 */
public record ActAssessment(Act act, FineAssessment chosen, List<FineAssessment> norms) {

  public ActAssessment {
    norms = List.copyOf(norms);
    if (norms.size() != act.norms().size() || !norms.contains(chosen)) {
      throw new IllegalArgumentException("each norm has its assessment, and one of them is chosen");
    }
  }

  /**
   * 择一重: of several norms the one with the higher fine: the higher ceiling, at equal ceilings the
   * higher floor, at equal ranges one that must be imposed before one that may; at equal weight the
   * one that was named first. A norm without an amount cannot be compared, and yields to one with.
   */
  static ActAssessment of(Act act, List<FineAssessment> norms) {
    FineAssessment heaviest = norms.get(0);
    for (int i = 1; i < norms.size(); i++) {
      if (isHeavier(norms.get(i), heaviest)) {
        heaviest = norms.get(i);
      }
    }
    return new ActAssessment(act, heaviest, norms);
  }

  private static boolean isHeavier(FineAssessment one, FineAssessment other) {
    if (one.statutory().isEmpty() || other.statutory().isEmpty()) {
      return rank(one) > rank(other);
    }
    int byCeiling = one.statutory().get().ceiling().compareTo(other.statutory().get().ceiling());
    int byFloor = one.statutory().get().lowest().compareTo(other.statutory().get().lowest());
    if (byCeiling != 0) {
      return byCeiling > 0;
    }
    return byFloor != 0 ? byFloor > 0 : one.applied().mandatory() && !other.applied().mandatory();
  }

  private static int rank(FineAssessment assessment) {
    return switch (assessment.outcome()) {
      case FINE -> 3;
      case REFERENCE -> 2;
      case NO_FINE -> 1;
      case WAIVED -> 0;
    };
  }

  /**
   * 其他处罚: what all norms order beside the fine, each once. Only the fine is limited to one norm
   * (行政处罚法(2021) 第29条).
   */
  public List<OtherPenalty> otherPenalties() {
    List<OtherPenalty> all = norms.get(0).otherPenalties();
    for (int i = 1; i < norms.size(); i++) {
      all = union(all, norms.get(i).otherPenalties());
    }
    return all;
  }

  /** Those of the one list, then those of the other that are not among them. */
  static List<OtherPenalty> union(List<OtherPenalty> one, List<OtherPenalty> other) {
    if (one.isEmpty() || one == other) {
      return other;
    }
    List<OtherPenalty> all = one;
    for (int i = 0; i < other.size(); i++) {
      OtherPenalty penalty = other.get(i);
      if (!one.contains(penalty)) {
        all = all == one ? new ArrayList<>(one) : all;
        all.add(penalty);
      }
    }
    return List.copyOf(all);
  }

  /** 没收违法所得: the largest figure of the norms, since the gains of one act are the same gains. */
  public Optional<Yuan> confiscatedGains() {
    return norms.size() == 1
        ? chosen.confiscatedGains()
        : largest(FineAssessment::confiscatedGains);
  }

  /** 没收非法财物: the largest figure of the norms. */
  public Optional<Yuan> confiscatedGoods() {
    return norms.size() == 1
        ? chosen.confiscatedGoods()
        : largest(FineAssessment::confiscatedGoods);
  }

  private Optional<Yuan> largest(Function<FineAssessment, Optional<Yuan>> figure) {
    Optional<Yuan> largest = figure.apply(chosen);
    for (FineAssessment norm : norms) {
      Optional<Yuan> other = figure.apply(norm);
      if (other.isPresent() && (largest.isEmpty() || other.get().exceeds(largest.get()))) {
        largest = other;
      }
    }
    return largest;
  }

  /** 无法比较的条款: norms that leave the amount to another text, beside one that does not. */
  public List<Provision> notComparable() {
    return norms.stream()
        .filter(norm -> norm.outcome() == FineAssessment.Outcome.REFERENCE && norm != chosen)
        .map(FineAssessment::applied)
        .toList();
  }
}
