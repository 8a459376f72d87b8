package org.anjian.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.table.CsvTable;

/**
 * 情形对照: which stages of one clause answer those of another. A stage answers the one of the same
 * name, unless the table says otherwise: {@code REFUSED=OVERDUE_UNCORRECTED}. Several answers, such
 * as those on both sides of a threshold, leave the choice to the amounts of the case.
 */
final class Stages {

  private final Map<Condition, List<Condition>> answers;

  private Stages(Map<Condition, List<Condition>> answers) {
    this.answers = answers;
  }

  /** Reads the column {@code stages}; the stages that it names must be there. */
  static Stages read(CsvTable.Row row, Clauses clauses, ProvisionRef from, ProvisionRef to) {
    Map<Condition, List<Condition>> answers = new LinkedHashMap<>();
    if (row.has("stages")) {
      for (String pair : row.get("stages").split(";", -1)) {
        String[] sides = pair.split("=", -1);
        if (sides.length != 2) {
          throw row.broken("stages: a pair is STAGE=STAGE: " + pair);
        }
        Condition asked = RowReading.checked(row, "stages", () -> new Condition(sides[0]));
        Condition answer = RowReading.checked(row, "stages", () -> new Condition(sides[1]));
        mustHave(row, clauses, from, asked);
        mustHave(row, clauses, to, answer);
        List<Condition> of = answers.computeIfAbsent(asked, stage -> new ArrayList<>());
        if (of.contains(answer)) {
          throw row.broken("stages names this pair twice: " + pair);
        }
        of.add(answer);
      }
    }
    return new Stages(answers);
  }

  private static void mustHave(
      CsvTable.Row row, Clauses clauses, ProvisionRef ref, Condition stage) {
    for (Provision found : clauses.of(ref)) {
      if (found.condition().equals(stage)) {
        return;
      }
    }
    throw row.broken("stages: " + ref + " has no stage " + stage);
  }

  List<Condition> of(Condition stage) {
    return answers.getOrDefault(stage, List.of(stage));
  }

  /** As in the table, without the pairs of the same name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    answers.forEach(
        (asked, of) ->
            of.forEach(
                answer ->
                    text.append(text.length() > 0 ? ";" : "")
                        .append(asked)
                        .append('=')
                        .append(answer)));
    return text.toString();
  }
}
