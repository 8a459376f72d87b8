package org.anjian.law;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.spi.LawSource;
import org.anjian.table.CsvTable;

/** 条文关系: what leads from one clause to another, read when all clauses are known. */
final class LawRelations {

  /** A relation as it was read. */
  record Line(ProvisionRef from, ProvisionRef to, Stages stages, Enum<?> how, String note) {
    @Override
    public String toString() {
      return from + "," + to + "," + stages + "," + how + "," + note;
    }
  }

  private final Successions successions;
  private final Supersedings supersedings;
  private final Superiors superiors;

  LawRelations(Clauses clauses) {
    this.successions = new Successions(clauses);
    this.supersedings = new Supersedings(clauses);
    this.superiors = new Superiors(clauses);
  }

  void read(LawSource source) {
    String prefix = source.name().concat("/");
    successions.read(
        CsvTable.read(prefix.concat("successions.csv"), source.successions(), Successions.COLUMNS));
    supersedings.read(
        CsvTable.read(prefix.concat("superseded.csv"), source.superseded(), Supersedings.COLUMNS));
    superiors.read(
        CsvTable.read(prefix.concat("superiors.csv"), source.superiors(), Superiors.COLUMNS));
  }

  Successions successions() {
    return successions;
  }

  Supersedings supersedings() {
    return supersedings;
  }

  Superiors superiors() {
    return superiors;
  }

  /** Whether other texts are weighed against a row before it applies. */
  boolean areWeighed(Provision row) {
    return supersedings.isMarked(row)
        || superiors.isVaried(row)
        || !row.statute().area().isWholeCountry();
  }

  /** Whether a row specifies a clause of another text, or one overtakes it on some day. */
  boolean haveSuperiors(Provision row) {
    return supersedings.isMarked(row) || superiors.specifies(row.ref());
  }

  /** All relations as lines, for the version of the law. */
  List<String> lines() {
    return Stream.of(
            successions.lines().stream().map("succession "::concat),
            supersedings.lines().stream().map("superseded "::concat),
            superiors.lines().stream().map("superior "::concat))
        .flatMap(lines -> lines)
        .toList();
  }
}
