package org.anjian.persistence.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.statistics.AnnualFacts;

/**
 * 年度事实: the facts of a division and a year from the database. A division of today stands for all
 * codes that went into it; each list is one statement.
 */
public final class JpaAnnualFacts implements AnnualFacts {

  private static final String UNDER_DIVISION =
      " r.division in (select d.code from division d, division s where s.code = ?1"
          + " and s.is_latest = true and d.current_code >= s.current_code"
          + " and d.current_code <= s.current_last)";

  /** No code leaves its province; its records are found by the range of its codes. */
  private static final String UNDER_PROVINCE = " r.division >= ?1 and r.division <= ?3";

  private static final String OF_YEAR = " and r.record_year = ?2";

  private static final String BY_END_OF_YEAR = " <= ?2";

  private final EntityManager entityManager;

  public JpaAnnualFacts(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<EnterpriseFact> enterprises(DivisionCode division, int year) {
    return list(
        "select r.id, r.credit_code, r.name, r.registered_on, r.status from enterprise r where"
            + UNDER_DIVISION
            + " and r.registered_on"
            + BY_END_OF_YEAR
            + " order by r.credit_code",
        division,
        endOf(year),
        row ->
            new EnterpriseFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.code(4, OperatingStatus.class)));
  }

  @Override
  public List<InspectionFact> inspections(DivisionCode division, int year) {
    return list(
        "select r.id, r.number, e.name, r.inspected_on, r.plan_number, r.record_number,"
            + " r.joint_number from inspection r join enterprise e on e.id = r.enterprise_id where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.inspected_on, r.number",
        division,
        year,
        row ->
            new InspectionFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.optionalText(4),
                row.optionalText(5),
                row.optionalText(6)));
  }

  @Override
  public List<HazardFact> hazards(DivisionCode division, int year) {
    return list(
        "select r.id, r.number, r.description, r.found_on, r.level, r.closed_on from hazard r where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.found_on, r.number",
        division,
        year,
        row ->
            new HazardFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.code(4, HazardLevel.class),
                row.optionalDate(5)));
  }

  @Override
  public List<DocumentFact> rectificationOrders(DivisionCode division, int year) {
    return documents("rectification_order", "r.number", "issued_on", division, year);
  }

  @Override
  public List<DocumentFact> reinspections(DivisionCode division, int year) {
    return documents("reinspection", "r.number", "reinspected_on", division, year);
  }

  @Override
  public List<MeasureFact> onSiteMeasures(DivisionCode division, int year) {
    return list(
        "select r.id, r.number, e.name, r.decided_on, r.kind from on_site_measure r"
            + " join enterprise e on e.id = r.enterprise_id where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.decided_on, r.number",
        division,
        year,
        row ->
            new MeasureFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.code(4, OnSiteMeasure.Kind.class)));
  }

  @Override
  public List<CaseFact> casesFiled(DivisionCode division, int year) {
    return list(
        "select r.id, r.number, r.party_name, r.filed_on from enforcement_case r where"
            + " r.procedure_kind = 'ORDINARY' and"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.filed_on, r.number",
        division,
        year,
        JpaAnnualFacts::caseFact);
  }

  @Override
  public List<CaseFact> casesClosed(DivisionCode division, int year) {
    return list(
        acts("c.number", "", "r.kind = 'CLOSING' and c.procedure_kind = 'ORDINARY'"),
        division,
        year,
        JpaAnnualFacts::caseFact);
  }

  @Override
  public List<AmountFact> decisions(DivisionCode division, int year) {
    return list(
        acts(
            "r.document_number",
            ", r.amount_yuan",
            "r.kind in ('DECISION', 'ON_THE_SPOT_DECISION')"),
        division,
        year,
        row -> new AmountFact(row.id(), row.number(), row.title(), row.date(), row.yuan(4)));
  }

  @Override
  public List<PaymentFact> payments(DivisionCode division, int year) {
    return list(
        acts(
            "c.number",
            ", r.amount_yuan, r.payment_kind",
            "r.kind in ('PAYMENT', 'SPOT_COLLECTION')"),
        division,
        year,
        row ->
            new PaymentFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.yuan(4),
                row.code(5, PaymentKind.class)));
  }

  @Override
  public List<DocumentFact> emergencyPlans(DivisionCode division, int year) {
    return documents("emergency_plan", "r.filing_number", "filed_on", division, year);
  }

  @Override
  public List<DocumentFact> drills(DivisionCode division, int year) {
    return documents("drill", "r.subject", "drilled_on", division, year);
  }

  @Override
  public List<ExamFact> examResults(DivisionCode division, int year) {
    return list(
        "select r.id, r.person, r.exam, r.examined_on, r.score, r.pass_mark from exam_result r"
            + " where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.examined_on, r.exam, r.person",
        division,
        year,
        row ->
            new ExamFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.title(),
                row.number(4),
                row.number(5)));
  }

  @Override
  public List<OfficerFact> officers(DivisionCode division, int year) {
    return list(
        "select r.id, r.certificate_number, r.name, r.issued_on, r.valid_until, r.party_member"
            + " from officer r where"
            + UNDER_DIVISION
            + " and r.issued_on"
            + BY_END_OF_YEAR
            + " order by r.certificate_number",
        division,
        endOf(year),
        row ->
            new OfficerFact(
                row.id(),
                row.number(),
                row.title(),
                row.date(),
                row.optionalDate(4).orElseThrow(),
                row.truth(5)));
  }

  @Override
  public List<ZeroAccidentFact> zeroAccidentUnits(DivisionCode division, int year) {
    return list(
        "select r.id, r.code, r.name, r.kind, r.achieved from zero_accident_unit r where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.kind, r.code",
        division,
        year,
        row ->
            new ZeroAccidentFact(
                row.id(),
                row.number(),
                row.title(),
                endOf(year),
                row.code(3, ZeroAccidentUnit.Kind.class),
                row.truth(4)));
  }

  @Override
  public List<DocumentFact> studySessions(DivisionCode division, int year) {
    return list(
        "select r.id, r.speaker, r.topic, r.held_on from study_session r where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.held_on, r.topic",
        division,
        year,
        JpaAnnualFacts::documentFact);
  }

  @Override
  public List<PublicityFact> publicity(DivisionCode division, int year) {
    return list(
        "select r.id, r.form, r.title, r.published_on from publicity_item r where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r.published_on, r.title",
        division,
        year,
        row -> new PublicityFact(row.id(), row.number(), row.title(), row.date(), row.number()));
  }

  @Override
  public List<DocumentFact> accidents(DivisionCode division, int year) {
    return documents("accident", "r.number", "occurred_on", division, year);
  }

  private List<DocumentFact> documents(
      String table, String number, String day, DivisionCode division, int year) {
    return list(
        "select r.id, "
            + number
            + ", e.name, r."
            + day
            + " from "
            + table
            + " r join enterprise e on e.id = r.enterprise_id where"
            + UNDER_DIVISION
            + OF_YEAR
            + " order by r."
            + day
            + ", "
            + number,
        division,
        year,
        JpaAnnualFacts::documentFact);
  }

  private static String acts(String number, String more, String condition) {
    return "select r.case_id, "
        + number
        + ", c.party_name, r.act_date"
        + more
        + " from case_act r join enforcement_case c on c.id = r.case_id where "
        + condition
        + " and"
        + UNDER_DIVISION
        + OF_YEAR
        + " order by r.act_date, c.number, r.seq";
  }

  private <F> List<F> list(
      String sql, DivisionCode division, Object yearOrDay, Function<FactRow, F> conversion) {
    boolean province = division.level() == DivisionLevel.PROVINCE;
    Query query =
        entityManager
            .createNativeQuery(province ? sql.replace(UNDER_DIVISION, UNDER_PROVINCE) : sql)
            .setParameter(1, division.canonical())
            .setParameter(2, yearOrDay);
    if (province) {
      query.setParameter(3, division.last());
    }
    List<F> facts = new ArrayList<>();
    for (Object line : query.getResultList()) {
      facts.add(conversion.apply(new FactRow((Object[]) line)));
    }
    return facts;
  }

  private static CaseFact caseFact(FactRow row) {
    return new CaseFact(row.id(), row.number(), row.title(), row.date());
  }

  private static DocumentFact documentFact(FactRow row) {
    return new DocumentFact(row.id(), row.number(), row.title(), row.date());
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
