package org.anjian.rest.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.division.Divisions;

/** 区划名称: puts names to the codes of records. */
@ApplicationScoped
public class DivisionNames {

  @Inject private Divisions divisions;
  @Inject private Clock clock;

  /** What a code named on the day of a record. */
  public DivisionView on(DivisionCode code, LocalDate day) {
    List<Division> path = divisions.path(code, day);
    if (path.isEmpty()) {
      path =
          divisions
              .latest(code)
              .map(last -> divisions.path(code, last.period().from().orElse(day)))
              .filter(found -> !found.isEmpty())
              .orElse(divisions.latest(code).map(List::of).orElse(List.of()));
    }
    if (path.isEmpty()) {
      return new DivisionView(code.shortForm(), "", "", code.shortForm());
    }
    Division itself = path.get(path.size() - 1);
    String names =
        path.stream()
            .filter(above -> above.level().compareTo(DivisionLevel.COUNTY) >= 0)
            .map(Division::name)
            .collect(Collectors.joining(" "));
    return new DivisionView(
        code.shortForm(),
        itself.name(),
        names.isEmpty() ? itself.name() : names,
        itself.current().shortForm());
  }

  /** What a code names today, or named last. */
  public DivisionView today(DivisionCode code) {
    return on(code, LocalDate.now(clock));
  }
}
