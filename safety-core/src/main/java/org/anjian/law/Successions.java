package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.table.CsvTable;

/**
 * 条文承继: which clause took the place of which, within a statute or from a repealed one to the one
 * that repealed it.
 */
final class Successions {

  static final List<String> COLUMNS =
      List.of("fromLaw", "fromEdition", "fromPlace", "toLaw", "toEdition", "toPlace", "stages");

  private record Step(ProvisionRef to, Stages stages) {}

  private final Map<ProvisionRef, Step> steps = new LinkedHashMap<>();
  private final Clauses clauses;

  Successions(Clauses clauses) {
    this.clauses = clauses;
  }

  void read(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      ProvisionRef from = clauses.read(row, "fromLaw", "fromEdition", "fromPlace");
      ProvisionRef to = clauses.read(row, "toLaw", "toEdition", "toPlace");
      Optional<LocalDate> end = clauses.statute(from).effectiveTo();
      if (end.isEmpty() || end.get().isAfter(clauses.statute(to).effectiveFrom())) {
        throw row.broken(
            "a clause is succeeded by one that comes into force when it ends: " + from + ", " + to);
      }
      if (steps.containsKey(from)) {
        throw row.broken("a clause has one successor: " + from);
      }
      steps.put(from, new Step(to, Stages.read(row, clauses, from, to)));
    }
  }

  Optional<ProvisionRef> of(ProvisionRef ref) {
    return Optional.ofNullable(steps.get(ref)).map(Step::to);
  }

  /** The rows that stand in the place of a row on a day. */
  List<Provision> rows(Provision row, LocalDate day) {
    List<Condition> stages = List.of(row.condition());
    Step step = steps.get(row.ref());
    while (step != null) {
      Stages answers = step.stages();
      stages = stages.stream().flatMap(stage -> answers.of(stage).stream()).distinct().toList();
      if (clauses.statute(step.to()).inForceOn(day)) {
        return clauses.of(step.to(), row.subject(), stages);
      }
      step = steps.get(step.to());
    }
    return List.of();
  }

  /** Each succession as one line, for the version of the law. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    steps.forEach((from, step) -> lines.add(from + "," + step.to() + "," + step.stages()));
    return lines;
  }
}
