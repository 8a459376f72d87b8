package org.anjian.contract;

import java.util.function.Function;
import org.anjian.memory.MemoryStores;
import org.junit.jupiter.api.Nested;

/** The ports in memory keep their contracts. */
class MemoryPortsTest {

  private static final class Unit implements UnitOfWork {

    private final Stores stores = new MemoryStores(Yicheng.DIVISIONS);

    @Override
    public <T> T get(Function<Stores, T> work) {
      return work.apply(stores);
    }
  }

  private final UnitOfWork unit = new Unit();

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

  @Nested
  class NumberAccounts extends NumberAccountsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Papers extends PapersContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Attachments extends AttachmentsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Indicators extends IndicatorsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ChecklistRecords extends ChecklistRecordsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ResponsibilityLists extends ResponsibilityListsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class SupervisedUnits extends SupervisedUnitsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class EnforcementCases extends EnforcementCasesContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class EmergencyPlans extends EmergencyPlansContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Drills extends DrillsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Accidents extends AccidentsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ZeroAccidentUnits extends ZeroAccidentUnitsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ExamResults extends ExamResultsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class StudySessions extends StudySessionsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class PublicityItems extends PublicityItemsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Planning extends PlanningPortsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class Reminders extends ReminderPortsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class AccessTokens extends AccessTokensContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class AnsweredRequests extends AnsweredRequestsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class AuditTrail extends AuditTrailContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class LedgerEntries extends LedgerEntriesContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ImportJobs extends ImportJobsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class SelfInspection extends SelfInspectionPortsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }

  @Nested
  class ZeroAccidentEnrolments extends ZeroAccidentEnrolmentsContract {
    @Override
    protected UnitOfWork unit() {
      return unit;
    }
  }
}
