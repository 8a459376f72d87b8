package org.anjian.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CatalogueTest {

  /** What is no record of a county and year, or belongs to one as a whole. */
  private static final Set<String> NOT_BY_DIVISION_AND_YEAR =
      Set.of(
          "access_token",
          "account",
          "account_role",
          "answered_request",
          "checklist_answer",
          "division",
          "document_lease",
          "document_lease_return",
          "document_series",
          "document_void",
          "enterprise_licence",
          "enterprise_search_change",
          "import_problem",
          "issued_paper_content",
          "ledger_entry",
          "responsible_body",
          "responsible_duty",
          "schema_info");

  @Parameter Database database;

  private Catalogue catalogue() {
    return new Catalogue(database.dataSource());
  }

  @Test
  void everyForeignKeyHasAnIndex() throws Exception {
    assertTrue(catalogue().foreignKeys().size() > 20);
    assertEquals(List.of(), catalogue().foreignKeysWithoutIndex());
  }

  @Test
  void aForeignKeyWithoutAnIndexIsNoticed() throws Exception {
    DataSource fresh = database.fresh();
    try (Connection connection = fresh.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table parent (a integer, b integer, primary key (a, b))");
      statement.execute(
          "create table child (a integer, b integer, constraint fk_child__a_b"
              + " foreign key (a, b) references parent (a, b))");
      statement.execute("create index ix_child__b_a on child (b, a)");
    }

    List<Catalogue.ForeignKey> found = new Catalogue(fresh).foreignKeysWithoutIndex();

    // H2 makes the missing index by itself; PostgreSQL does not.
    assertEquals(
        database == Database.H2
            ? List.of()
            : List.of(new Catalogue.ForeignKey("child", "fk_child__a_b", List.of("a", "b"))),
        found);
  }

  @Test
  void everyRecordCarriesItsDivisionAndYearAndIsIndexedByThem() throws Exception {
    Set<String> without = new TreeSet<>();
    for (String table : catalogue().tables()) {
      Map<String, String> columns = catalogue().columns(table);
      if (columns.containsKey("division") && columns.containsKey("record_year")) {
        assertEquals("VARCHAR(12,0)", columns.get("division"), table);
        assertTrue(
            catalogue().indexes().stream()
                .filter(index -> index.table().equals(table))
                .anyMatch(
                    index ->
                        index.columns().size() >= 2
                            && index
                                .columns()
                                .subList(0, 2)
                                .equals(List.of("division", "record_year"))),
            table);
      } else {
        without.add(table);
      }
    }

    assertEquals(new TreeSet<>(NOT_BY_DIVISION_AND_YEAR), without);
  }

  @Test
  void moneyIsExactToTheFen() throws Exception {
    Set<String> amounts = new TreeSet<>();
    for (String table : catalogue().tables()) {
      catalogue()
          .columns(table)
          .forEach(
              (column, type) -> {
                if (column.endsWith("_yuan")) {
                  amounts.add(table + "." + column);
                  assertEquals("NUMERIC(18,2)", type, column);
                }
              });
    }

    assertEquals(6, amounts.size(), amounts::toString);
  }

  @Test
  void aViolatedUniqueConstraintNamesItsField() throws Exception {
    Set<String> odd = new TreeSet<>();
    for (Catalogue.Index index : catalogue().indexes()) {
      boolean named = index.name().startsWith("uq_" + index.table() + "__");
      boolean primaryKey = index.name().startsWith("pk_") || index.name().startsWith("primary_key");
      if (index.unique() && !named && !primaryKey) {
        odd.add(index.name());
      }
    }

    odd.remove("schema_info_pkey");
    assertEquals(Set.of(), odd);
  }

  @Test
  void bothDatabasesHaveTheSameTablesAndColumns() throws Exception {
    Map<String, Map<String, String>> here = new TreeMap<>();
    Map<String, Map<String, String>> there = new TreeMap<>();
    for (String table : catalogue().tables()) {
      here.put(table, kinds(catalogue().columns(table)));
    }
    Catalogue h2 = new Catalogue(Database.H2.dataSource());
    for (String table : h2.tables()) {
      there.put(table, kinds(h2.columns(table)));
    }

    assertEquals(there, here);
  }

  /** Names and lengths; the names of types differ. */
  private static Map<String, String> kinds(Map<String, String> columns) {
    Map<String, String> kinds = new TreeMap<>();
    columns.forEach(
        (name, type) ->
            kinds.put(name, type.startsWith("VARCHAR") || type.startsWith("NUMERIC") ? type : ""));
    return kinds;
  }
}
