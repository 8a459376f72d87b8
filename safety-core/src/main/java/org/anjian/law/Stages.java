package org.anjian.law;

import java.util.LinkedHashMap;
import java.util.List;
import org.anjian.table.CsvTable;

/**
 * 情形对照: which stages of one clause answer those of another. A stage answers the one of the same
 * name, unless the table says otherwise: {@code REFUSED=OVERDUE_UNCORRECTED}. Several answers, such
 * as those on both sides of a threshold, leave the choice to the amounts of the case.
 */
final class Stages {

  private static final Stages OF_THE_SAME_NAME = new Stages();

  private final Groups<Condition, Condition> answers = new Groups<>(new LinkedHashMap<>());

  /** Reads the column {@code stages}; the stages that it names must be there. */
  static Stages read(CsvTable.Row row, Clauses clauses, ProvisionRef from, ProvisionRef to) {
    if (!row.has("stages")) {
      return OF_THE_SAME_NAME;
    }
    Stages stages = new Stages();
    for (String pair : row.get("stages").split(";", -1)) {
      String[] sides = pair.split("=", -1);
      if (sides.length != 2) {
        throw row.broken("stages: a pair is STAGE=STAGE: " + pair);
      }
      Condition asked = stage(row, sides[0]);
      Condition answer = stage(row, sides[1]);
      mustHave(row, clauses, from, asked);
      mustHave(row, clauses, to, answer);
      if (stages.answers.of(asked).contains(answer)) {
        throw row.broken("stages names this pair twice: " + pair);
      }
      stages.answers.add(asked, answer);
    }
    return stages;
  }

  private static Condition stage(CsvTable.Row row, String text) {
    try {
      return new Condition(text);
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "stages", e);
    }
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
    return answers.has(stage) ? answers.of(stage) : List.of(stage);
  }

  /** As in the table, without the pairs of the same name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Condition asked : answers.keys()) {
      for (Condition answer : answers.of(asked)) {
        text.append(text.length() > 0 ? ";" : "").append(asked).append('=').append(answer);
      }
    }
    return text.toString();
  }
}
