package org.anjian.persistence.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.inspection.Inspection;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.schema.SchemaMigrator;
import org.anjian.persistence.testing.Database;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 断电：kill -9 in the middle of decisions and imports. What was acknowledged is there afterwards, and
 * nothing is there by half.
 */
class KillTest {

  static final UUID CASE = Yicheng.id(8, 1);
  static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  /** Long enough that one of them dies between two of H2's delayed writes. */
  private static final int DELAYED_ROUNDS = 10;

  private static final int ACKNOWLEDGEMENTS = 60;

  @TempDir Path directory;

  /** As the application opens it; see liberty-app's common.xml. */
  private String h2(String delay) {
    return "jdbc:h2:file:" + directory.resolve("anjian") + delay + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  @Test
  void h2WithoutWriteDelayLosesNothingThatItAcknowledged() throws Exception {
    String url = h2(";WRITE_DELAY=0");
    prepare(url);
    for (int round = 1; round <= 3; round++) {
      List<String> acknowledged = killDuring(url, "everything", ACKNOWLEDGEMENTS + round * 7);

      assertEquals(List.of(), lost(url, acknowledged), "round " + round);
      assertNothingIsThereByHalf(url);
    }
  }

  @Test
  void h2WithItsDefaultDelayLosesWhatItAcknowledged() throws Exception {
    String url = h2("");
    prepare(url);
    List<String> lost = List.of();
    for (int round = 1; lost.isEmpty() && round <= DELAYED_ROUNDS; round++) {
      lost = lost(url, killDuring(url, "decisions", ACKNOWLEDGEMENTS + round * 13));
      assertNothingIsThereByHalf(url);
    }

    assertTrue(!lost.isEmpty(), "none of " + DELAYED_ROUNDS + " kills came between two writes");
  }

  @Test
  void postgresqlLosesNothingWhenTheApplicationIsKilled() throws Exception {
    try (EmbeddedPostgres server = postgres()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      prepare(url);

      List<String> acknowledged = killDuring(url, "everything", ACKNOWLEDGEMENTS);

      assertEquals(List.of(), lost(url, acknowledged));
      assertNothingIsThereByHalf(url);
    }
  }

  @Test
  void postgresqlLosesNothingWhenItIsKilledItself() throws Exception {
    try (EmbeddedPostgres server = postgres()) {
      prepare(server.getJdbcUrl("postgres", "postgres"));
    }
    for (int round = 1; round <= 2; round++) {
      List<String> acknowledged;
      try (EmbeddedPostgres server = postgres();
          Victim victim =
              Victim.on(
                  server.getJdbcUrl("postgres", "postgres"),
                  "everything",
                  directory.resolve("complaints"))) {
        victim.awaitAcknowledgements(ACKNOWLEDGEMENTS + round * 7);
        killServer();
        acknowledged = victim.last();
      }
      try (EmbeddedPostgres restarted = postgres()) {
        String url = restarted.getJdbcUrl("postgres", "postgres");

        assertEquals(List.of(), lost(url, acknowledged), "round " + round);
        assertNothingIsThereByHalf(url);
      }
    }
  }

  /** A server of its own on one data directory, as strict as it is shipped. */
  private EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory.resolve("postgres"))
        .setCleanDataDirectory(false)
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("fsync", "on")
        .start();
  }

  /** Kills the server and all its processes without warning. */
  private void killServer() throws IOException {
    String first = Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0);
    ProcessHandle server = ProcessHandle.of(Long.parseLong(first.trim())).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
    all.add(0, server);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private List<String> killDuring(String url, String work, int acknowledgements)
      throws IOException, InterruptedException {
    try (Victim victim = Victim.on(url, work, directory.resolve("complaints"))) {
      victim.awaitAcknowledgements(acknowledgements);
      return victim.kill();
    }
  }

  /** A case that has been filed, and an inspection to which hazards can belong. */
  private static void prepare(String url) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(Worker.source(url));
    SchemaMigrator.migrate(pool);
    DivisionLoader.load(pool, Yicheng.DIVISIONS);
    Inspection inspection = Yicheng.inspection(1, Yicheng.enterprise(1));
    try (EntityManagerFactory factory = Database.entityManagers(pool, "prepare");
        EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      new JpaEnterprises(entityManager).add(Yicheng.enterprise(1));
      new JpaOfficers(entityManager).addAll(List.of(Yicheng.officer(1), Yicheng.officer(2)));
      new JpaInspections(entityManager).add(inspection);
      new JpaEnforcementCases(entityManager)
          .add(
              EnforcementCase.onRecord(
                  CASE,
                  inspection.enterprise(),
                  inspection.division(),
                  Optional.of(inspection.id()),
                  Violation.of(
                      ProvisionName.parse("work-safety-law/92.1.1"),
                      Subject.UNIT,
                      "北丁煤矿",
                      Condition.INITIAL,
                      DAY,
                      ""),
                  EnforcementCase.Origin.LIVE,
                  List.of(
                      new CaseAct.Filing(
                          Yicheng.document(DocumentKind.FILING, 1),
                          DAY,
                          List.of(
                              new OfficerPair(Yicheng.officer(1).id(), Yicheng.officer(2).id())))),
                  0));
      entityManager.getTransaction().commit();
    }
    pool.dispose();
  }

  /** What was acknowledged and is not there. */
  private static List<String> lost(String url, List<String> acknowledged) throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create(Worker.source(url));
    try {
      Set<String> there = new HashSet<>();
      texts(pool, "select document_number from case_act where kind = 'DECISION'")
          .forEach(number -> there.add(Worker.DECISION + number));
      texts(pool, "select distinct substring(number, 1, 36) from hazard")
          .forEach(batch -> there.add(Worker.BATCH_LOADED + batch));
      return acknowledged.stream().filter(line -> !there.contains(line)).toList();
    } finally {
      pool.dispose();
    }
  }

  private static void assertNothingIsThereByHalf(String url) throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create(Worker.source(url));
    try {
      long decisions = number(pool, "select count(*) from case_act where kind = 'DECISION'");
      assertEquals(decisions + 1, number(pool, "select act_count from enforcement_case"));
      assertEquals(decisions + 1, number(pool, "select revision from enforcement_case"));
      assertEquals(decisions, number(pool, "select count(*) from audit_record"));
      assertEquals(
          decisions, number(pool, "select coalesce(max(last_number), 0) from document_series"));
      assertEquals(
          decisions,
          number(
              pool,
              "select count(distinct document_number) from case_act where kind = 'DECISION'"));
      assertEquals(
          List.of(),
          texts(
              pool,
              "select batch from (select substring(number, 1, 36) as batch from hazard) h"
                  + " group by batch having count(*) <> "
                  + Worker.BATCH));
      assertEquals(
          number(pool, "select count(*) from hazard"),
          number(
              pool,
              "select count(*) from ledger_entry l join hazard h on h.id = l.record_id"
                  + " and h.number = l.natural_key"));
      assertEquals(
          number(pool, "select count(*) from hazard"),
          number(pool, "select count(*) from ledger_entry"));
    } finally {
      pool.dispose();
    }
  }

  private static long number(DataSource source, String sql) throws SQLException {
    return Long.parseLong(texts(source, sql).get(0));
  }

  private static List<String> texts(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
