package org.anjian.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.anjian.persistence.schema.SchemaMigrator;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * 测试用数据库：the two databases that the application runs on, each started once in a test run.
 *
 * <p>A test class that is to run on both:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(Database.class)
 * class JpaEnterprisesTest {
 *   @Parameter Database database;
 *
 *   @BeforeEach
 *   void emptied() {
 *     database.clear();
 *   }
 * }
 * }</pre>
 */
public enum Database {
  /** H2 in memory, of the version that the application embeds. */
  H2 {
    @Override
    ConnectionPoolDataSource start(String name) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
      source.setUser("anjian");
      return source;
    }

    @Override
    void empty(Statement statement, List<String> tables) throws SQLException {
      statement.execute("set referential_integrity false");
      for (String table : tables) {
        statement.execute("truncate table " + table);
      }
      statement.execute("set referential_integrity true");
    }
  },

  /** A real PostgreSQL server, unpacked and started beside the tests. */
  POSTGRESQL {
    @Override
    ConnectionPoolDataSource start(String name) {
      EmbeddedPostgres server = PostgresServer.INSTANCE;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException("The database cannot be made: " + name, e);
      }
      PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
      source.setURL(server.getJdbcUrl("postgres", name));
      source.setReWriteBatchedInserts(true);
      source.setStringType("unspecified");
      return source;
    }

    @Override
    void empty(Statement statement, List<String> tables) throws SQLException {
      // Without the triggers that keep append-only tables from being emptied.
      statement.execute("set session_replication_role = replica");
      statement.execute("truncate table " + String.join(", ", tables) + " cascade");
      statement.execute("set session_replication_role = default");
    }
  };

  private Running shared;

  /** The pooled connections to this database, which has the present schema. */
  public DataSource dataSource() {
    return running().pool;
  }

  /** The entity managers on this database, as the application configures them. */
  public EntityManagerFactory entityManagers() {
    return running().entityManagers;
  }

  /** The SQL statements sent to this database through either door. */
  public StatementCount statements() {
    return running().pool.count();
  }

  /** Runs work in one transaction, which is rolled back if it throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entityManager = entityManagers().createEntityManager()) {
      EntityTransaction transaction = entityManager.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(entityManager);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** Runs work that answers nothing in one transaction. */
  public void doInTransaction(Consumer<EntityManager> work) {
    inTransaction(
        entityManager -> {
          work.accept(entityManager);
          return null;
        });
  }

  /** Empties every table but the history of the schema. */
  public void clear() {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = tables(connection);
      if (!tables.isEmpty()) {
        empty(statement, tables);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be emptied: " + this, e);
    }
  }

  /** A database of its own without any schema, for tests of the schema itself. */
  public DataSource fresh() {
    return pool("anjian_" + UUID.randomUUID().toString().replace("-", ""));
  }

  abstract ConnectionPoolDataSource start(String name);

  abstract void empty(Statement statement, List<String> tables) throws SQLException;

  private CountingDataSource pool(String name) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(start(name));
    pool.setMaxConnections(16);
    return new CountingDataSource(pool);
  }

  private synchronized Running running() {
    if (shared == null) {
      CountingDataSource pool = pool("anjian");
      SchemaMigrator.migrate(pool);
      shared = new Running(pool, entityManagers(pool, "anjian-" + name()));
    }
    return shared;
  }

  /** Entity managers on any database that has the present schema, as the application has them. */
  public static EntityManagerFactory entityManagers(DataSource dataSource, String sessionName) {
    return Persistence.createEntityManagerFactory(
        "anjian",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", dataSource,
            "jakarta.persistence.jtaDataSource", "",
            "eclipselink.session-name", sessionName,
            "eclipselink.logging.level", "WARNING"));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String table = rows.getString("TABLE_NAME");
        if (!table.equalsIgnoreCase("flyway_schema_history")) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private record Running(CountingDataSource pool, EntityManagerFactory entityManagers) {}

  /** The server, started when it is first asked for and stopped with the virtual machine. */
  private static final class PostgresServer {
    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL cannot be started.", e);
      }
    }
  }
}
