package org.anjian.persistence.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anjian.account.AuditRecord;
import org.anjian.contract.Yicheng;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done stays as it was written, whoever asks PostgreSQL to change it. */
class AppendOnlyAuditTest {

  private static final String REFUSED = "42501";

  private static final AuditRecord WRITTEN =
      new AuditRecord(
          Yicheng.id(10, 1),
          Instant.parse("2020-06-01T04:00:00.123456Z"),
          "chen",
          "case.decide",
          "case",
          Yicheng.id(3, 1),
          Yicheng.COUNTY,
          2020,
          "罚款 20000.00 元");

  private final Database database = Database.POSTGRESQL;

  @BeforeEach
  void oneRecordIsWritten() {
    database.clear();
    DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS);
    database.doInTransaction(manager -> new JpaAuditTrail(manager).append(WRITTEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_record set detail = '罚款 2.00 元'",
        "update audit_record set done_at = done_at",
        "delete from audit_record",
        "truncate table audit_record",
        "truncate table audit_record cascade",
        "insert into audit_record select * from audit_record"
            + " on conflict (id) do update set detail = ''",
        "merge into audit_record a using audit_record b on a.id = b.id when matched then delete"
      })
  void theDatabaseRefusesToChangeOrRemoveIt(String statement) {
    SQLException refused = assertThrows(SQLException.class, () -> execute(statement));

    assertEquals(REFUSED, refused.getSQLState());
    assertTrue(refused.getMessage().contains("audit_record is append-only"));
    assertEquals(List.of(WRITTEN), trail());
  }

  @Test
  void whatIsRolledBackWasNotDone() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.doInTransaction(
                manager -> {
                  new JpaAuditTrail(manager).append(second());
                  throw new IllegalStateException("the act failed");
                }));

    assertEquals(List.of(WRITTEN), trail());
  }

  @Test
  void moreIsWrittenBehindIt() {
    database.doInTransaction(manager -> new JpaAuditTrail(manager).append(second()));

    assertEquals(List.of(second(), WRITTEN), trail());
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement direct = connection.createStatement()) {
      direct.execute(statement);
    }
  }

  private List<AuditRecord> trail() {
    return database.inTransaction(AppendOnlyAuditTest::trail);
  }

  private static List<AuditRecord> trail(EntityManager manager) {
    return new JpaAuditTrail(manager)
        .list(Yicheng.WHOLE_COUNTY, Optional.empty(), Yicheng.FIRST_PAGE)
        .items();
  }

  private static AuditRecord second() {
    return new AuditRecord(
        Yicheng.id(10, 2),
        WRITTEN.at().plusSeconds(1),
        "li",
        "case.pay",
        "case",
        WRITTEN.subjectId(),
        Yicheng.COUNTY,
        2020,
        "");
  }
}
