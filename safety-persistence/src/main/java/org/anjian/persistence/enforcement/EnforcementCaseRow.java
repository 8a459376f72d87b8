package org.anjian.persistence.enforcement;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.persistence.column.JsonTexts;

/** A case as it is stored; its acts have rows of their own. */
@Entity
@Table(name = "enforcement_case")
@Access(AccessType.FIELD)
class EnforcementCaseRow {

  /** 普通程序. */
  static final String ORDINARY = "ORDINARY";

  /** 简易程序: nothing was filed. */
  static final String ON_THE_SPOT = "ON_THE_SPOT";

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String number;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "inspection_id")
  UUID inspection;

  @Enumerated(EnumType.STRING)
  EnforcementCase.Origin origin;

  String provision;

  @Enumerated(EnumType.STRING)
  Subject subject;

  @Column(name = "party_name")
  String partyName;

  @Column(name = "condition_code")
  String condition;

  @Column(name = "act_date")
  LocalDate actDate;

  String description;
  String circumstances;

  @Column(name = "annual_income_yuan")
  BigDecimal annualIncome;

  @Column(name = "illegal_gains_yuan")
  BigDecimal illegalGains;

  @Column(name = "goods_value_yuan")
  BigDecimal goodsValue;

  @Column(name = "base_fine_yuan")
  BigDecimal baseFine;

  @Column(name = "procedure_kind")
  String procedure;

  @Column(name = "filed_on")
  LocalDate filedOn;

  @Enumerated(EnumType.STRING)
  CaseStage stage;

  @Column(name = "decided_on")
  LocalDate decidedOn;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Column(name = "act_count")
  int actCount;

  @Version
  @Column(name = "revision")
  long version;

  protected EnforcementCaseRow() {}

  EnforcementCaseRow(EnforcementCase enforcementCase) {
    Violation violation = enforcementCase.violation();
    id = enforcementCase.id();
    county = enforcementCase.division().county();
    division = enforcementCase.division().canonical();
    recordYear = enforcementCase.year();
    number = enforcementCase.number().toString();
    enterprise = enforcementCase.enterprise();
    inspection = enforcementCase.inspection().orElse(null);
    origin = enforcementCase.origin();
    provision = violation.provision().toString();
    subject = violation.subject();
    partyName = violation.partyName();
    condition = violation.condition().code();
    actDate = violation.actDate();
    description = violation.description();
    circumstances =
        JsonTexts.array(violation.circumstances().stream().map(Enum::name).toList()).toString();
    annualIncome = violation.annualIncome().map(Yuan::amount).orElse(null);
    illegalGains = violation.illegalGains().map(Yuan::amount).orElse(null);
    goodsValue = violation.goodsValue().map(Yuan::amount).orElse(null);
    baseFine = violation.baseFine().map(Yuan::amount).orElse(null);
    procedure = enforcementCase.acts().get(0).kind() == ActKind.FILING ? ORDINARY : ON_THE_SPOT;
    filedOn = enforcementCase.filing().date();
    takeProgress(enforcementCase);
  }

  /** Takes over what the acts have changed. */
  final void takeProgress(EnforcementCase enforcementCase) {
    stage = enforcementCase.stage();
    decidedOn = enforcementCase.decision().map(CaseAct.Decision::date).orElse(null);
    closedOn = enforcementCase.closedOn().orElse(null);
    actCount = enforcementCase.acts().size();
  }
}
