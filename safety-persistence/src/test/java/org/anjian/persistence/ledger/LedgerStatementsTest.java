package org.anjian.persistence.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.anjian.contract.Yicheng;
import org.anjian.ledger.LedgerEntries.Added;
import org.anjian.ledger.LedgerEntries.Stored;
import org.anjian.ledger.LedgerYear;
import org.anjian.persistence.testing.Database;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the ledgers of a year go to the database. */
@ParameterizedClass
@EnumSource(Database.class)
class LedgerStatementsTest {

  private static final LedgerYear YEAR = new LedgerYear(2020, Yicheng.COUNTY);
  private static final int ENTRIES = 3_000;

  @Parameter Database database;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void allEntriesOfAKindComeInOneStatement() {
    database.doInTransaction(this::noteAll);

    List<String> sent =
        sentBy(
            manager ->
                assertEquals(ENTRIES, new JpaLedgerEntries(manager).of(YEAR, "hazard").size()));

    assertEquals(1, sent.size());
  }

  @Test
  void readingEntriesLeavesNothingToBeWatchedForChanges() {
    database.doInTransaction(this::noteAll);

    database.doInTransaction(
        manager -> {
          new JpaLedgerEntries(manager).of(YEAR, "hazard");
          assertEquals(0, managed(manager));
        });
  }

  @Test
  void entriesAreNotedInBatchesAndLetGo() {
    List<String> sent =
        sentBy(
            manager -> {
              noteAll(manager);
              assertEquals(0, managed(manager));
            });

    assertTrue(sent.size() <= ENTRIES / 500, () -> sent.size() + " statements");
  }

  private List<String> sentBy(Consumer<EntityManager> work) {
    return database.statements().during(() -> database.doInTransaction(work));
  }

  private void noteAll(EntityManager manager) {
    new JpaLedgerEntries(manager)
        .addAll(
            YEAR,
            "hazard",
            IntStream.range(0, ENTRIES)
                .mapToObj(
                    number -> new Added("YH" + number, new Stored(Yicheng.id(4, number), "0")))
                .toList());
  }

  /** How many rows the provider watches for changes. */
  private static int managed(EntityManager manager) {
    return manager.unwrap(UnitOfWorkImpl.class).getCloneMapping().size();
  }
}
