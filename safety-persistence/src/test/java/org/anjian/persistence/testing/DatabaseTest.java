package org.anjian.persistence.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DatabaseTest {

  private static final String INSERT = "insert into schema_info (product) values ('another')";

  @Parameter Database database;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void aClearedDatabaseHasNoRows() {
    database.doInTransaction(manager -> manager.createNativeQuery(INSERT).executeUpdate());

    database.clear();

    assertEquals(0, rows());
  }

  @Test
  void workThatThrowsIsRolledBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.doInTransaction(
                manager -> {
                  manager.createNativeQuery(INSERT).executeUpdate();
                  throw new IllegalStateException("no");
                }));

    assertEquals(0, rows());
  }

  @Test
  void theStatementsOfAPieceOfWorkAreCounted() {
    List<String> sent =
        database
            .statements()
            .during(
                () ->
                    database.doInTransaction(
                        manager -> manager.createNativeQuery(INSERT).executeUpdate()));

    assertEquals(List.of(INSERT), sent);
  }

  private int rows() {
    return database.inTransaction(DatabaseTest::rows);
  }

  private static int rows(EntityManager manager) {
    return manager.createNativeQuery("select product from schema_info").getResultList().size();
  }
}
