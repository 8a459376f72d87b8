package org.anjian.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * 数据库升级：brings a database, empty or of an earlier version, to the schema of this version.
 *
 * <p>It works on H2 and PostgreSQL. Each script runs in a transaction of its own; a database that
 * is already up to date is left as it is.
 */
public final class SchemaMigrator {

  private SchemaMigrator() {}

  /**
   * 升级：runs the scripts that the database lacks.
   *
   * @param dataSource the database, reached by a user who may change its schema
   * @return what the database stands at afterwards
   * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL
   * @throws IllegalStateException if no script is found at all, or the database cannot be reached
   * @throws org.flywaydb.core.api.FlywayException if a script fails, or one that ran has been
   *     changed
   */
  public static SchemaVersion migrate(DataSource dataSource) {
    Objects.requireNonNull(dataSource, "dataSource");
    Flyway flyway =
        Flyway.configure(SchemaMigrator.class.getClassLoader())
            .dataSource(dataSource)
            .locations(
                "classpath:db/migration/common", "classpath:db/migration/" + folder(dataSource))
            .failOnMissingLocations(true)
            .load();
    int before = flyway.info().applied().length;
    flyway.migrate();
    MigrationInfoService info = flyway.info();
    MigrationInfo current = info.current();
    if (current == null) {
      throw new IllegalStateException("No migration script was found on the class path.");
    }
    int applied = info.applied().length;
    return new SchemaVersion(current.getVersion().getVersion(), applied, applied - before);
  }

  private static String folder(DataSource dataSource) {
    String product;
    try (Connection connection = dataSource.getConnection()) {
      product = connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached.", e);
    }
    if ("H2".equals(product)) {
      return "h2";
    }
    if ("PostgreSQL".equals(product)) {
      return "postgresql";
    }
    throw new IllegalArgumentException("The database must be H2 or PostgreSQL: " + product);
  }
}
