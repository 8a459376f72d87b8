package org.anjian.persistence.kill;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.ConnectionPoolDataSource;
import org.anjian.account.AuditRecord;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.RegionWords;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.identity.Ids;
import org.anjian.inspection.Inspection;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerYear;
import org.anjian.money.Yuan;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.document.JpaDocumentNumbers;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.ledger.JpaLedgerEntries;
import org.anjian.persistence.testing.Database;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The process that is killed: it decides cases and imports hazards until it dies, and says after
 * each commit what is there to stay.
 */
final class Worker {

  /** What is said after a decision, before its number. */
  static final String DECISION = "decision ";

  /** What is said after an import, before its name. */
  static final String BATCH_LOADED = "batch ";

  /** Hazards of one import. */
  static final int BATCH = 400;

  /** The ledgers that the imports belong to. */
  static final LedgerYear LEDGER = new LedgerYear(2020, Yicheng.COUNTY);

  private final EntityManagerFactory factory;
  private final Ids ids = new Ids(Clock.systemUTC());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Worker(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /**
   * Works for ever.
   *
   * @param arguments address of the database, and {@code decisions} or {@code everything}
   */
  public static void main(String[] arguments) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source(arguments[0]));
    try (EntityManagerFactory factory = Database.entityManagers(pool, "worker")) {
      new Worker(factory).work(arguments[1].equals("everything"));
    }
  }

  static ConnectionPoolDataSource source(String url) {
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(url);
      source.setUser("anjian");
      return source;
    }
    PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
    source.setURL(url);
    source.setReWriteBatchedInserts(true);
    source.setStringType("unspecified");
    return source;
  }

  private void work(boolean everything) {
    for (int round = 0; ; round++) {
      out.println(DECISION + inTransaction(this::decide));
      if (everything && round % 5 == 0) {
        UUID batch = ids.next();
        inTransaction(entityManager -> load(entityManager, batch));
        out.println(BATCH_LOADED + batch);
      }
    }
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      EntityTransaction transaction = entityManager.getTransaction();
      transaction.begin();
      T result = work.apply(entityManager);
      transaction.commit();
      return result;
    }
  }

  /** One more decision in the case, with its number and its trace. */
  private DocumentNumber decide(EntityManager entityManager) {
    JpaEnforcementCases cases = new JpaEnforcementCases(entityManager);
    EnforcementCase before = cases.find(KillTest.CASE).orElseThrow();
    DocumentNumber number =
        new JpaDocumentNumbers(entityManager, RegionWords.of(Yicheng.DIVISIONS))
            .issue(Yicheng.COUNTY, DocumentKind.PENALTY_DECISION, 2020);
    List<CaseAct> acts = new ArrayList<>(before.acts());
    acts.add(new CaseAct.Decision(number, KillTest.DAY, Yuan.of(number.number()), List.of()));
    cases.update(
        EnforcementCase.onRecord(
            before.id(),
            before.enterprise(),
            before.division(),
            before.inspection(),
            before.violation(),
            before.origin(),
            acts,
            before.revision()));
    new JpaAuditTrail(entityManager)
        .append(
            new AuditRecord(
                ids.next(),
                Clock.systemUTC().instant(),
                "worker",
                "case.decide",
                "case",
                before.id(),
                before.division(),
                2020,
                number.toString()));
    return number;
  }

  /** Many hazards and the entries of the ledger from which they come. */
  private UUID load(EntityManager entityManager, UUID batch) {
    Inspection inspection = Yicheng.inspection(1, Yicheng.enterprise(1));
    List<Hazard> hazards = new ArrayList<>();
    List<LedgerEntries.Added> entries = new ArrayList<>();
    for (int index = 0; index < BATCH; index++) {
      Hazard hazard =
          Hazard.found(
              ids.next(),
              batch + "-" + index,
              inspection.id(),
              inspection.enterprise(),
              inspection.division(),
              inspection.date(),
              "皮带防护罩缺失",
              HazardLevel.GENERAL);
      hazards.add(hazard);
      entries.add(
          new LedgerEntries.Added(
              hazard.number(), new LedgerEntries.Stored(hazard.id(), "fingerprint")));
    }
    new JpaHazards(entityManager).addAll(hazards);
    new JpaLedgerEntries(entityManager).addAll(LEDGER, "hazard", entries);
    return batch;
  }
}
