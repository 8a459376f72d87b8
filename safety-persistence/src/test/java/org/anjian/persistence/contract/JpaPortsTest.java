package org.anjian.persistence.contract;

import org.anjian.contract.DocumentNumbersContract;
import org.anjian.contract.EnterprisesContract;
import org.anjian.contract.HazardsContract;
import org.anjian.contract.InspectionsContract;
import org.anjian.contract.OfficersContract;
import org.anjian.contract.OnSiteMeasuresContract;
import org.anjian.contract.RectificationOrdersContract;
import org.anjian.contract.UnitOfWork;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The adapters keep the contracts of their ports, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class JpaPortsTest {

  @Parameter Database database;

  private UnitOfWork unit;

  @BeforeEach
  void onEmptyDatabase() {
    unit = JpaUnit.onEmpty(database);
  }

  @Nested
  class Enterprises extends EnterprisesContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Officers extends OfficersContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Inspections extends InspectionsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Hazards extends HazardsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class RectificationOrders extends RectificationOrdersContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class OnSiteMeasures extends OnSiteMeasuresContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class DocumentNumbers extends DocumentNumbersContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }
}
