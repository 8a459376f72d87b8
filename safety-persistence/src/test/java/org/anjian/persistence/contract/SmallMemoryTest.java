package org.anjian.persistence.contract;

import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Optional;
import org.anjian.account.Scope;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
import org.anjian.division.Divisions;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.hazard.Hazards;
import org.anjian.inspection.InspectionQuery;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.schema.SchemaMigrator;
import org.anjian.persistence.testing.Database;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database asks no more memory for a province than for a county. */
class SmallMemoryTest {

  private static final Scope PROVINCE = Scope.of(Yicheng.SHANXI);

  @Test
  void aProvincesListsAnswerWhereItsCodesDoNotFitIntoMemory(@TempDir Path directory) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + directory.resolve("small") + ";MAX_MEMORY_ROWS=1000");
    SchemaMigrator.migrate(source);
    DivisionLoader.load(source, Divisions.shipped());
    try (EntityManagerFactory factory = Database.entityManagers(source, "small-memory");
        EntityManager entityManager = factory.createEntityManager()) {
      Stores stores = new JpaStores(entityManager);

      assertEquals(
          0, stores.enterprises().list(PROVINCE, EnterpriseQuery.all(), FIRST_PAGE).total());
      assertEquals(0, stores.officers().list(PROVINCE, Optional.empty(), FIRST_PAGE).total());
      assertEquals(
          0, stores.inspections().list(PROVINCE, InspectionQuery.all(), FIRST_PAGE).total());
      assertEquals(0, stores.hazards().list(PROVINCE, Hazards.Query.all(), FIRST_PAGE).total());
    }
  }
}
