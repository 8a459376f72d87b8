package org.anjian.persistence.schema;

import java.util.Objects;

/**
 * 数据库版本：what a database stands at after a migration.
 *
 * @param version the version of the last script that ran, such as {@code 20261123.1500}
 * @param scripts how many scripts the database has seen in all, at least 1
 * @param scriptsRunNow how many of them the last migration ran, 0 when it was up to date
 */
public record SchemaVersion(String version, int scripts, int scriptsRunNow) {

  public SchemaVersion {
    Objects.requireNonNull(version, "version");
    if (scripts < 1) {
      throw new IllegalArgumentException("A migrated database has seen a script: " + scripts);
    }
    if (scriptsRunNow < 0 || scriptsRunNow > scripts) {
      throw new IllegalArgumentException(
          "The scripts run now are among all " + scripts + ": " + scriptsRunNow);
    }
  }
}
