package org.anjian.persistence.division;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;

/** 区划入库：brings the database's register of divisions to the state of the application's. */
public final class DivisionLoader {

  private static final int BATCH = 1_000;

  private DivisionLoader() {}

  /** The row of an entry; text and dates as the database has them. */
  private record Entry(
      String code,
      int ordinal,
      String name,
      String level,
      String parent,
      LocalDate validFrom,
      LocalDate validTo,
      String currentCode,
      String currentLast,
      boolean latest) {}

  private record Key(String code, int ordinal) {}

  /**
   * Writes what the database lacks, has otherwise, or has too much, in one transaction. A second
   * call writes nothing.
   *
   * @return how many rows were written or removed
   * @throws IllegalStateException if the database refuses
   */
  public static int load(DataSource dataSource, Divisions divisions) {
    Map<Key, Entry> wanted = entries(Objects.requireNonNull(divisions, "divisions"));
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        int changes = bring(connection, wanted);
        connection.commit();
        done = true;
        return changes;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register of divisions cannot be loaded.", e);
    }
  }

  private static Map<Key, Entry> entries(Divisions divisions) {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    Key last = new Key("", 0);
    for (Division division : divisions.entries()) {
      String code = division.code().canonical();
      int ordinal = code.equals(last.code()) ? last.ordinal() + 1 : 0;
      last = new Key(code, ordinal);
      boolean latest = divisions.latest(division.code()).filter(division::equals).isPresent();
      entries.put(last, entry(division, ordinal, latest));
    }
    return entries;
  }

  private static Entry entry(Division division, int ordinal, boolean latest) {
    String current = division.current().canonical();
    return new Entry(
        division.code().canonical(),
        ordinal,
        division.name(),
        division.level().name(),
        division.code().parent().map(DivisionCode::canonical).orElse(null),
        division.period().from().orElse(null),
        division.period().to().orElse(null),
        current,
        division.current().last(),
        latest);
  }

  private static int bring(Connection connection, Map<Key, Entry> wanted) throws SQLException {
    Map<Key, Entry> stored = stored(connection);
    int changes = 0;
    try (PreparedStatement delete =
            connection.prepareStatement("delete from division where code = ? and ordinal = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into division (code, ordinal, name, level, parent, valid_from, valid_to,"
                    + " current_code, current_last, is_latest)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Entry entry : stored.values()) {
        if (!entry.equals(wanted.get(key(entry)))) {
          delete.setString(1, entry.code());
          delete.setInt(2, entry.ordinal());
          delete.addBatch();
          changes++;
        }
      }
      delete.executeBatch();
      int waiting = 0;
      for (Entry entry : wanted.values()) {
        if (!entry.equals(stored.get(key(entry)))) {
          fill(insert, entry);
          insert.addBatch();
          waiting++;
          if (waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
      return changes + waiting;
    }
  }

  private static Key key(Entry entry) {
    return new Key(entry.code(), entry.ordinal());
  }

  private static void fill(PreparedStatement insert, Entry entry) throws SQLException {
    insert.setString(1, entry.code());
    insert.setInt(2, entry.ordinal());
    insert.setString(3, entry.name());
    insert.setString(4, entry.level());
    insert.setString(5, entry.parent());
    fillDate(insert, 6, entry.validFrom());
    fillDate(insert, 7, entry.validTo());
    insert.setString(8, entry.currentCode());
    insert.setString(9, entry.currentLast());
    insert.setBoolean(10, entry.latest());
  }

  private static void fillDate(PreparedStatement insert, int index, LocalDate date)
      throws SQLException {
    if (date == null) {
      insert.setNull(index, Types.DATE);
    } else {
      insert.setDate(index, Date.valueOf(date));
    }
  }

  private static Map<Key, Entry> stored(Connection connection) throws SQLException {
    Map<Key, Entry> stored = new LinkedHashMap<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select code, ordinal, name, level, parent, valid_from, valid_to, current_code,"
                    + " current_last, is_latest from division");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Entry entry =
            new Entry(
                rows.getString(1),
                rows.getInt(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                date(rows, 6),
                date(rows, 7),
                rows.getString(8),
                rows.getString(9),
                rows.getBoolean(10));
        stored.put(key(entry), entry);
      }
    }
    return stored;
  }

  private static LocalDate date(ResultSet rows, int column) throws SQLException {
    return Optional.ofNullable(rows.getDate(column)).map(Date::toLocalDate).orElse(null);
  }
}
