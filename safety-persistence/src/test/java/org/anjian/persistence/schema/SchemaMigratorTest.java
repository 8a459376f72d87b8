package org.anjian.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaMigratorTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void anEmptyDatabaseIsBroughtToThePresentSchema(Database database) throws Exception {
    SchemaVersion version = SchemaMigrator.migrate(database.fresh());

    assertEquals(SchemaScripts.of(database).size(), version.scripts());
    assertEquals(version.scripts(), version.scriptsRunNow());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aSecondMigrationRunsNothing(Database database) {
    DataSource source = database.fresh();
    SchemaVersion first = SchemaMigrator.migrate(source);

    SchemaVersion second = SchemaMigrator.migrate(source);

    assertEquals(new SchemaVersion(first.version(), first.scripts(), 0), second);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aScriptsVersionIsTheMinuteInWhichItWasWritten(Database database) throws Exception {
    List<String> scripts = SchemaScripts.of(database);

    assertTrue(
        scripts.stream().allMatch(name -> name.matches("V20\\d{6}_\\d{4}__[a-z0-9_]+\\.sql")),
        scripts::toString);
  }

  @Test
  void anotherDatabaseIsRefusedByName() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> SchemaMigrator.migrate(databaseNamed("Oracle")));

    assertTrue(refusal.getMessage().contains("Oracle"));
  }

  private static DataSource databaseNamed(String product) throws SQLException {
    DatabaseMetaData metaData = answering(DatabaseMetaData.class, product);
    Connection connection = answering(Connection.class, metaData);
    return answering(DataSource.class, connection);
  }

  /** An object whose every method gives the same answer. */
  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            SchemaMigratorTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType().isInstance(answer) ? answer : null));
  }
}
