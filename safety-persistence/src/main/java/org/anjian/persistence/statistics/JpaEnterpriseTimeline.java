package org.anjian.persistence.statistics;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.statistics.EnterpriseTimeline;
import org.anjian.statistics.RecordKind;

/** 企业时间轴: what happened to an enterprise, from all tables that name it, in two statements. */
public final class JpaEnterpriseTimeline implements EnterpriseTimeline {

  /** Acts of a case are told one by one; the case's own filing is the first of them. */
  private static final String ALL =
      "select r.id, r.credit_code as number, r.name as title, r.registered_on as happened_on,"
          + " 'ENTERPRISE' as kind, 0 as place, 0 as step from enterprise r where r.id = ?1"
          + " union all select r.id, r.number, r.mode, r.inspected_on, 'INSPECTION', 1, 0"
          + " from inspection r where r.enterprise_id = ?1"
          + " union all select r.id, r.number, r.description, r.found_on, 'HAZARD', 2, 0"
          + " from hazard r where r.enterprise_id = ?1"
          + " union all select r.id, r.number, '', r.issued_on, 'RECTIFICATION_ORDER', 3, 0"
          + " from rectification_order r where r.enterprise_id = ?1"
          + " union all select r.order_id, r.number, '', r.reinspected_on, 'REINSPECTION', 4, 0"
          + " from reinspection r where r.enterprise_id = ?1"
          + " union all select r.id, r.number, r.kind, r.decided_on, 'ON_SITE_MEASURE', 5, 0"
          + " from on_site_measure r where r.enterprise_id = ?1"
          + " union all select c.id, coalesce(r.document_number, c.number), r.kind, r.act_date,"
          + " 'CASE', 6, r.seq from case_act r join enforcement_case c on c.id = r.case_id"
          + " where c.enterprise_id = ?1"
          + " union all select r.id, r.filing_number, r.name, r.filed_on, 'EMERGENCY_PLAN', 7, 0"
          + " from emergency_plan r where r.enterprise_id = ?1"
          + " union all select r.id, '', r.subject, r.drilled_on, 'DRILL', 8, 0"
          + " from drill r where r.enterprise_id = ?1"
          + " union all select r.id, r.number, r.grade, r.occurred_on, 'ACCIDENT', 9, 0"
          + " from accident r where r.enterprise_id = ?1"
          + " union all select r.enterprise_id, '', cast(r.field || '|' || r.before_text || '|'"
          + " || r.after_text as varchar(40000)), r.effective_on, 'ENTERPRISE_CHANGE', 10, 0"
          + " from enterprise_change r where r.enterprise_id = ?1 and r.field <> 'RISK_LEVEL'"
          + " union all select r.enterprise_id, '', cast(r.level_before || '|' || r.risk_level"
          + " || '|' || r.graded_by as varchar(40000)), r.graded_on, 'RISK_GRADING', 11, 0"
          + " from risk_grading r where r.enterprise_id = ?1";

  private final EntityManager entityManager;
  private final String all;

  /** With what the rooms of the timeline's own contribute. */
  public JpaEnterpriseTimeline(EntityManager entityManager) {
    this(entityManager, List.of());
  }

  /** With what further rooms contribute. */
  public JpaEnterpriseTimeline(EntityManager entityManager, Collection<TimelinePart> further) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    StringBuilder union = new StringBuilder(ALL);
    for (TimelinePart part : further) {
      union
          .append(" union all select p.id, p.number, p.title, p.happened_on, '")
          .append(part.kind())
          .append("', 20, 0 from (")
          .append(part.select())
          .append(") p");
    }
    this.all = union.toString();
  }

  @Override
  public Page<Entry> of(UUID enterprise, PageRequest page) {
    Number total =
        (Number)
            entityManager
                .createNativeQuery("select count(*) from (" + all + ") t")
                .setParameter(1, enterprise)
                .getSingleResult();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select * from ("
                    + all
                    + ") t order by t.happened_on desc, t.place desc, t.step desc, t.number desc, t.id")
            .setParameter(1, enterprise)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    List<Entry> entries = new ArrayList<>();
    for (Object row : rows) {
      FactRow fact = new FactRow((Object[]) row);
      entries.add(
          new Entry(
              fact.code(4, RecordKind.class), fact.id(), fact.date(), fact.number(), fact.title()));
    }
    return Page.of(entries, page, total.longValue());
  }
}
