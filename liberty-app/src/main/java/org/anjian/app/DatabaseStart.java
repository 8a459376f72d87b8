package org.anjian.app;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.anjian.division.Divisions;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.schema.SchemaMigrator;
import org.anjian.persistence.schema.SchemaVersion;

/**
 * 启动时升级数据库：brings the database to this version's schema, and its register of divisions to the
 * application's, before anything reads it.
 *
 * <p>If that fails, the application does not start.
 */
@ApplicationScoped
public class DatabaseStart {

  private static final System.Logger LOG = System.getLogger(DatabaseStart.class.getName());

  @Resource(lookup = "jdbc/anjian")
  private DataSource dataSource;

  @Inject private Divisions divisions;

  private volatile SchemaVersion version;

  void migrate(@Observes @Priority(1_000) @Initialized(ApplicationScoped.class) Object start) {
    SchemaVersion reached = SchemaMigrator.migrate(dataSource);
    int divisionsWritten = DivisionLoader.load(dataSource, divisions);
    LOG.log(
        System.Logger.Level.INFO,
        "数据库已就绪 Database ready: schema {0}, {1} scripts, {2} run now, {3} divisions written",
        reached.version(),
        reached.scripts(),
        reached.scriptsRunNow(),
        divisionsWritten);
    version = reached;
  }

  /** 已到达的版本：the schema that the database stands at, empty until it has been migrated. */
  public Optional<SchemaVersion> version() {
    return Optional.ofNullable(version);
  }
}
