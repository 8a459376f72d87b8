package org.anjian.persistence.contract;

import org.anjian.contract.AccessTokensContract;
import org.anjian.contract.AccidentsContract;
import org.anjian.contract.AccountsContract;
import org.anjian.contract.AnsweredRequestsContract;
import org.anjian.contract.AttachmentsContract;
import org.anjian.contract.AuditTrailContract;
import org.anjian.contract.ChecklistRecordsContract;
import org.anjian.contract.DocumentNumbersContract;
import org.anjian.contract.DrillsContract;
import org.anjian.contract.EmergencyPlansContract;
import org.anjian.contract.EnforcementCasesContract;
import org.anjian.contract.EnterprisesContract;
import org.anjian.contract.ExamResultsContract;
import org.anjian.contract.HazardsContract;
import org.anjian.contract.ImportJobsContract;
import org.anjian.contract.IndicatorsContract;
import org.anjian.contract.InspectionsContract;
import org.anjian.contract.LedgerEntriesContract;
import org.anjian.contract.NumberAccountsContract;
import org.anjian.contract.OfficersContract;
import org.anjian.contract.OnSiteMeasuresContract;
import org.anjian.contract.PapersContract;
import org.anjian.contract.PlanningPortsContract;
import org.anjian.contract.PublicityItemsContract;
import org.anjian.contract.RectificationOrdersContract;
import org.anjian.contract.ReminderPortsContract;
import org.anjian.contract.ResponsibilityListsContract;
import org.anjian.contract.SelfInspectionPortsContract;
import org.anjian.contract.StudySessionsContract;
import org.anjian.contract.SupervisedUnitsContract;
import org.anjian.contract.UnitOfWork;
import org.anjian.contract.ZeroAccidentEnrolmentsContract;
import org.anjian.contract.ZeroAccidentUnitsContract;
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
