package org.anjian.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 整改复查: the hazards of one order looked at again, item by item.
 *
 * @param id identity
 * @param number 复查意见书文号
 * @param order the order whose hazards are looked at
 * @param enterprise the enterprise
 * @param division division of the enterprise
 * @param date day of the re-inspection
 * @param officers who looked; ledgers of past years do not say
 * @param results one result for each hazard looked at
 */
public record Reinspection(
    UUID id,
    DocumentNumber number,
    UUID order,
    UUID enterprise,
    DivisionCode division,
    LocalDate date,
    Optional<OfficerPair> officers,
    List<Result> results) {

  public Reinspection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(officers, "officers");
    results = List.copyOf(results);
    if (results.isEmpty()
        || results.stream().map(Result::hazard).distinct().count() < results.size()) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "results", "rule", "one result for each hazard, at least one"),
          Hazard.REINSPECTION);
    }
  }

  /** What the re-inspection says about one hazard. */
  public enum Outcome {
    /** 合格. */
    PASS,
    /** 不合格. */
    FAIL,
    /** 延期: more time was granted. */
    EXTENSION
  }

  /**
   * 复查结论: the result for one hazard.
   *
   * @param hazard the hazard
   * @param outcome pass, fail or extension
   * @param newDueOn the new date of an extension, and only of that
   */
  public record Result(UUID hazard, Outcome outcome, Optional<LocalDate> newDueOn) {

    public Result {
      Objects.requireNonNull(hazard, "hazard");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(newDueOn, "newDueOn");
      if ((outcome == Outcome.EXTENSION) != newDueOn.isPresent()) {
        throw Refusal.of(
            RefusalCode.FACT_MISSING,
            Map.of("field", "newDueOn", "rule", "an extension, and only that, has a new date"),
            Hazard.EXTENSION);
      }
    }

    /** The hazard after this result. */
    Hazard applyTo(Hazard before, LocalDate day) {
      return switch (outcome) {
        case PASS -> before.passed(day);
        case FAIL -> before.failed();
        case EXTENSION -> before.extended(newDueOn.orElseThrow(), day);
      };
    }
  }
}
