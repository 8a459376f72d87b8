package org.anjian.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/**
 * 台账导入: puts the ledgers of a year on record. The check reads everything and stores nothing; the
 * storing belongs to the caller's transaction, so that it happens whole or not at all.
 */
public final class ImportLedger {

  private final LedgerReader reader;
  private final LedgerPorts ports;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;

  public ImportLedger(
      LedgerReader reader, LedgerPorts ports, Divisions divisions, Journal journal, Ids ids) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.ports = Objects.requireNonNull(ports, "ports");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
  }

  /**
   * 入库结果: what a storing did.
   *
   * @param report what the pass found
   * @param rowsStored rows that were new
   * @param rowsUnchanged rows that were on record already
   * @param conflicts rows that are on record with other content; they are left as they are
   */
  public record Result(
      LedgerReport report, long rowsStored, long rowsUnchanged, List<LedgerProblem> conflicts) {

    public Result {
      Objects.requireNonNull(report, "report");
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * Refuses those who may not import for the division.
   *
   * @throws Refusal OUTSIDE_SCOPE for the role; UNKNOWN_DIVISION; NOT_FOUND outside the scope
   */
  public void mustBeAllowed(Actor actor, LedgerYear year) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    divisions.require(year.division(), year.lastDay());
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(year.division(), actor.scope().division())) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("division", year.division().shortForm()));
    }
  }

  /**
   * 校验: finds everything that is wrong with a workbook, and stores nothing.
   *
   * @throws UnreadableWorkbook if a sheet turns out to be damaged
   */
  public LedgerReport check(LedgerWorkbook workbook, LedgerYear year, LedgerProgress progress) {
    return reader.check(workbook, year, progress);
  }

  /**
   * 入库: stores every sound row that is not on record yet.
   *
   * @param importId identity of this import, for the audit trail
   * @throws Refusal as {@link #mustBeAllowed}, or ALREADY_EXISTS if a number is taken by a record
   *     that did not come from a ledger
   * @throws UnreadableWorkbook if a sheet turns out to be damaged
   */
  public Result store(
      Actor actor,
      UUID importId,
      LedgerWorkbook workbook,
      LedgerYear year,
      LedgerProgress progress) {
    mustBeAllowed(actor, year);
    LedgerStorage storage = new LedgerStorage(year, ports, ids);
    LedgerReport report = reader.deliver(workbook, year, storage, progress);
    storage.finish();
    journal.write(
        actor,
        "ledger.import",
        "import",
        importId,
        year.division(),
        year.year(),
        storage.rowsStored() + " stored, " + storage.rowsUnchanged() + " unchanged");
    return new Result(report, storage.rowsStored(), storage.rowsUnchanged(), storage.conflicts());
  }
}
