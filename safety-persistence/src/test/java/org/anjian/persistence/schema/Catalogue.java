package org.anjian.persistence.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What a database says about its own tables, in small letters. */
final class Catalogue {

  /** A foreign key and its columns in order. */
  record ForeignKey(String table, String name, List<String> columns) {}

  /** An index and its columns in order. */
  record Index(String table, String name, boolean unique, List<String> columns) {}

  private final DataSource source;

  Catalogue(DataSource source) {
    this.source = source;
  }

  /** All tables but the history of the schema. */
  TreeSet<String> tables() throws SQLException {
    try (Connection connection = source.getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(
                    null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
      TreeSet<String> tables = new TreeSet<>();
      while (rows.next()) {
        tables.add(lower(rows, "TABLE_NAME"));
      }
      tables.remove("flyway_schema_history");
      return tables;
    }
  }

  /** The columns of a table and their types. */
  Map<String, String> columns(String table) throws SQLException {
    try (Connection connection = source.getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getColumns(null, connection.getSchema(), stored(connection, table), null)) {
      Map<String, String> columns = new LinkedHashMap<>();
      while (rows.next()) {
        columns.put(
            lower(rows, "COLUMN_NAME"),
            JDBCType.valueOf(rows.getInt("DATA_TYPE"))
                + "("
                + rows.getInt("COLUMN_SIZE")
                + ","
                + rows.getInt("DECIMAL_DIGITS")
                + ")");
      }
      return columns;
    }
  }

  List<ForeignKey> foreignKeys() throws SQLException {
    List<ForeignKey> keys = new ArrayList<>();
    try (Connection connection = source.getConnection()) {
      for (String table : tables()) {
        Map<String, TreeMap<Integer, String>> columns = new LinkedHashMap<>();
        try (ResultSet rows =
            connection
                .getMetaData()
                .getImportedKeys(null, connection.getSchema(), stored(connection, table))) {
          while (rows.next()) {
            columns
                .computeIfAbsent(lower(rows, "FK_NAME"), name -> new TreeMap<>())
                .put(rows.getInt("KEY_SEQ"), lower(rows, "FKCOLUMN_NAME"));
          }
        }
        columns.forEach(
            (name, parts) -> keys.add(new ForeignKey(table, name, List.copyOf(parts.values()))));
      }
    }
    return keys;
  }

  List<Index> indexes() throws SQLException {
    List<Index> indexes = new ArrayList<>();
    try (Connection connection = source.getConnection()) {
      for (String table : tables()) {
        Map<String, TreeMap<Integer, String>> columns = new LinkedHashMap<>();
        Map<String, Boolean> unique = new LinkedHashMap<>();
        try (ResultSet rows =
            connection
                .getMetaData()
                .getIndexInfo(
                    null, connection.getSchema(), stored(connection, table), false, true)) {
          while (rows.next()) {
            if (rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
              String name = lower(rows, "INDEX_NAME");
              columns
                  .computeIfAbsent(name, key -> new TreeMap<>())
                  .put((int) rows.getShort("ORDINAL_POSITION"), lower(rows, "COLUMN_NAME"));
              unique.put(name, !rows.getBoolean("NON_UNIQUE"));
            }
          }
        }
        columns.forEach(
            (name, parts) ->
                indexes.add(new Index(table, name, unique.get(name), List.copyOf(parts.values()))));
      }
    }
    return indexes;
  }

  /** The foreign keys that no index begins with. */
  List<ForeignKey> foreignKeysWithoutIndex() throws SQLException {
    List<Index> indexes = indexes();
    return foreignKeys().stream()
        .filter(
            key ->
                indexes.stream()
                    .noneMatch(
                        index ->
                            index.table().equals(key.table())
                                && index.columns().size() >= key.columns().size()
                                && index
                                    .columns()
                                    .subList(0, key.columns().size())
                                    .equals(key.columns())))
        .toList();
  }

  private static String stored(Connection connection, String table) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? table.toUpperCase(Locale.ROOT)
        : table;
  }

  private static String lower(ResultSet rows, String column) throws SQLException {
    return rows.getString(column).toLowerCase(Locale.ROOT);
  }
}
