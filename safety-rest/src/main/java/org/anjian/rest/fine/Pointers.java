package org.anjian.rest.fine;

import java.util.Collection;
import org.anjian.explain.Refusal;

/** 所指字段: which field of an assessment's request caused a refusal. */
final class Pointers {

  private Pointers() {}

  /** JSON pointer of the field within the facts of one violation; empty for all of them. */
  static String of(Refusal refusal) {
    return switch (refusal.code()) {
      case LAW_NOT_COVERED -> knowsTheLaw(refusal) ? "/actDate" : "/provision";
      case UNKNOWN_PROVISION, SAME_ACT_TWICE -> "/provision";
      case UNKNOWN_SUBJECT -> "/subject";
      case UNKNOWN_CONDITION -> "/condition";
      case LAW_OUTSIDE_AREA, UNKNOWN_DIVISION -> "/division";
      case CIRCUMSTANCES_CONTRADICT -> "/circumstances";
      case UNKNOWN_BENCHMARK, BENCHMARK_NOT_COVERED -> "/benchmark";
      default -> refusal.details().get("field") instanceof String field ? named(field) : "";
    };
  }

  /** An edition of another date means that the date is wrong; none at all, that the key is. */
  private static boolean knowsTheLaw(Refusal refusal) {
    return refusal.details().get("editions") instanceof Collection<?> editions
        && !editions.isEmpty();
  }

  private static String named(String field) {
    return "/" + (field.equals("lastDay") ? "refusedPeriod/lastDay" : field.replace('.', '/'));
  }
}
