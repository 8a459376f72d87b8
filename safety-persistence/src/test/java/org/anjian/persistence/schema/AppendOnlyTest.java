package org.anjian.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.anjian.account.AuditRecord;
import org.anjian.contract.Yicheng;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL, what was done stays as it was written, whatever tool is used. */
class AppendOnlyTest {

  private static final Database DATABASE = Database.POSTGRESQL;

  @BeforeEach
  void oneEntry() {
    DATABASE.clear();
    DATABASE.doInTransaction(
        entityManager ->
            new JpaAuditTrail(entityManager)
                .append(
                    new AuditRecord(
                        Yicheng.id(23, 1),
                        Instant.EPOCH,
                        "user-1",
                        "case.decide",
                        "case",
                        Yicheng.id(8, 1),
                        Yicheng.COUNTY,
                        2020,
                        "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_record set actor = 'nobody'",
        "delete from audit_record",
        "truncate table audit_record",
        "truncate table case_act",
        "truncate table issued_paper cascade",
        "truncate table issued_paper_content",
        "truncate table attachment",
        "truncate table document_void",
        "truncate table self_check cascade",
        "truncate table self_check_photo",
        "truncate table self_report",
        "truncate table document_lease_return"
      })
  void anEntryIsNeitherChangedNorRemoved(String sql) throws Exception {
    try (Connection connection = DATABASE.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql));

      assertEquals("42501", refusal.getSQLState());
      try (ResultSet rows = statement.executeQuery("select actor from audit_record")) {
        rows.next();
        assertEquals("user-1", rows.getString(1));
      }
    }
  }
}
