package org.anjian.rest.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.account.AccessToken;
import org.anjian.account.Role;
import org.anjian.calendar.Approver;
import org.anjian.calendar.LegalText;
import org.anjian.calendar.TermEffect;
import org.anjian.calendar.TermHolder;
import org.anjian.checklist.CheckFrequency;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Conformity;
import org.anjian.discretion.Lean;
import org.anjian.division.DivisionLevel;
import org.anjian.document.DocumentKind;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.DutyState;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.AnnouncementGround;
import org.anjian.enforcement.Attendance;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.CaseRecusal;
import org.anjian.enforcement.CaseRule;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.CaseSupply;
import org.anjian.enforcement.CustodyStep;
import org.anjian.enforcement.DeliveredPaper;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EvidenceKind;
import org.anjian.enforcement.HearingTermination;
import org.anjian.enforcement.LiftGround;
import org.anjian.enforcement.NoPenaltyGround;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.PoliceOutcome;
import org.anjian.enforcement.RegistrationDisposalWay;
import org.anjian.enforcement.Remedies;
import org.anjian.enforcement.RemedyOutcome;
import org.anjian.enforcement.ReviewItem;
import org.anjian.enforcement.SeizureDisposalWay;
import org.anjian.enterprise.CreditCodeCheck;
import org.anjian.enterprise.EnterpriseField;
import org.anjian.enterprise.IndustryLevel;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.LicenceKind;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.Succession;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.file.DutyFinding;
import org.anjian.enterprise.file.RequiredDuty;
import org.anjian.enterprise.file.SafetyCertificate;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.enterprise.likeness.DuplicateDecision;
import org.anjian.enterprise.likeness.LikenessReason;
import org.anjian.enterprise.search.MatchedBy;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.Reinspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.FineKind;
import org.anjian.law.Statute;
import org.anjian.law.Subject;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ProblemCode;
import org.anjian.paper.FieldType;
import org.anjian.paper.Form;
import org.anjian.paper.PaperSubject;
import org.anjian.penalty.Answer;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.Consequence;
import org.anjian.penalty.DecidingAgency;
import org.anjian.penalty.Difference;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.Ground;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.Limitation;
import org.anjian.penalty.PenaltyFact;
import org.anjian.penalty.Receipt;
import org.anjian.planning.PlanCheck;
import org.anjian.planning.PlanLine;
import org.anjian.preparedness.AccidentGrade;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.reminder.CalendarFeed;
import org.anjian.responsibility.BodyKind;
import org.anjian.responsibility.ListComparison;
import org.anjian.responsibility.ResponsibilityKind;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.rest.language.Language;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.PeriodState;
import org.anjian.selfinspection.PeriodStatus;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.ShutdownNotice;
import org.anjian.selfinspection.Sign;
import org.anjian.statistics.AnnualStatistics;
import org.anjian.statistics.Figure;
import org.anjian.statistics.RecordKind;

/**
 * 词汇: the closed and open vocabularies that go over the wire, by the name under which {@code
 * /vocabularies} lists them.
 *
 * <p>Labels stand in the bundle {@code labels}, or with the enumeration itself where the core needs
 * them. A code that a province's own statutes bring has no label; it is its own.
 */
public enum Vocabulary {
  ROLE("role", Role.class),
  ACCESS_TOKEN_KIND("accessTokenKind", AccessToken.Kind.class),
  DIVISION_LEVEL("divisionLevel", DivisionLevel.class),
  INDUSTRY_LEVEL("industryLevel", IndustryLevel.class),
  SECTOR("sector", SupervisedSector.class) {
    @Override
    public String label(String code, Language language) {
      SupervisedSector sector = SupervisedSector.valueOf(code);
      return language == Language.ZH ? sector.labelZh() : sector.labelEn();
    }
  },
  RISK_LEVEL("riskLevel", RiskLevel.class) {
    @Override
    public String label(String code, Language language) {
      RiskLevel level = RiskLevel.valueOf(code);
      return language == Language.ZH ? level.labelZh() : level.labelEn();
    }
  },
  OPERATING_STATUS("operatingStatus", OperatingStatus.class),
  ENTERPRISE_FIELD("enterpriseField", EnterpriseField.class),
  LICENCE_KIND("licenceKind", LicenceKind.class),
  LICENCE_STATE("licenceState", Licence.State.class),
  SUCCESSION_KIND("successionKind", Succession.Kind.class),
  SAFETY_ROLE("safetyRole", SafetyPerson.Role.class),
  CERTIFICATE_KIND("certificateKind", SafetyCertificate.Kind.class),
  REQUIRED_DUTY("requiredDuty", RequiredDuty.class),
  REQUIREMENT_STATE("requirementState", DutyFinding.State.class),
  MATCHED_BY("matchedBy", MatchedBy.class),
  LIKENESS_REASON("likenessReason", LikenessReason.class),
  DUPLICATE_VERDICT("duplicateVerdict", DuplicateDecision.Verdict.class),
  INSPECTION_MODE("inspectionMode", InspectionMode.class),
  PLAN_PART("planPart", PlanLine.Part.class),
  PLAN_FIGURE("planFigure", PlanCheck.Figure.class),
  HAZARD_LEVEL("hazardLevel", HazardLevel.class),
  HAZARD_STATE("hazardState", HazardState.class),
  CHECKER("checker", Checker.class) {
    @Override
    public String label(String code, Language language) {
      Checker value = Checker.valueOf(code);
      return language == Language.ZH ? value.labelZh() : value.labelEn();
    }
  },
  CHECK_FREQUENCY("checkFrequency", CheckFrequency.class) {
    @Override
    public String label(String code, Language language) {
      CheckFrequency value = CheckFrequency.valueOf(code);
      return language == Language.ZH ? value.labelZh() : value.labelEn();
    }
  },
  CONFORMITY("conformity", Conformity.class),
  BODY_KIND("bodyKind", BodyKind.class) {
    @Override
    public String label(String code, Language language) {
      BodyKind value = BodyKind.valueOf(code);
      return language == Language.ZH ? value.labelZh() : value.labelEn();
    }
  },
  RESPONSIBILITY_KIND("responsibilityKind", ResponsibilityKind.class) {
    @Override
    public String label(String code, Language language) {
      ResponsibilityKind value = ResponsibilityKind.valueOf(code);
      return language == Language.ZH ? value.labelZh() : value.labelEn();
    }
  },
  LIST_STATE("listState", ResponsibilityList.State.class),
  LIST_CHANGE("listChange", ListComparison.Change.class),
  REINSPECTION_OUTCOME("reinspectionOutcome", Reinspection.Outcome.class),
  MEASURE_KIND("measureKind", OnSiteMeasure.Kind.class),
  DOCUMENT_KIND("documentKind", DocumentKind.class) {
    @Override
    public String label(String code, Language language) {
      DocumentKind kind = DocumentKind.valueOf(code);
      return language == Language.ZH ? kind.labelZh() : kind.labelEn();
    }
  },
  PAPER_FIELD("paperField", FieldType.class),
  PAPER_NUMBER("paperNumber", Form.NumberFrom.class),
  PAPER_RECORD("paperRecord", PaperSubject.Kind.class),
  DUTY_KIND("dutyKind", DutyKind.class),
  DUTY_HOLDER("dutyHolder", DutyKind.Holder.class),
  DUTY_STATE("dutyState", DutyState.class),
  DUTY_RECORD("dutyRecord", DutyRecord.Kind.class),
  CALENDAR_CONTENT("calendarContent", CalendarFeed.Content.class),
  CASE_STAGE("caseStage", CaseStage.class),
  ACT_KIND("actKind", ActKind.class),
  CASE_RULE("caseRule", CaseRule.class),
  EVIDENCE_KIND("evidenceKind", EvidenceKind.class),
  CUSTODY_STEP("custodyStep", CustodyStep.class),
  ATTENDANCE_SIGNING("attendanceSigning", Attendance.Signing.class),
  REGISTRATION_DISPOSAL("registrationDisposal", RegistrationDisposalWay.class),
  SEIZURE_DISPOSAL("seizureDisposal", SeizureDisposalWay.class),
  LIFT_GROUND("liftGround", LiftGround.class),
  SUPPLY("supply", CaseSupply.Supply.class),
  RECUSAL_OF("recusalOf", CaseRecusal.Whom.class),
  RECUSAL_BY("recusalBy", CaseRecusal.By.class),
  RECUSAL_DECIDER("recusalDecider", CaseRecusal.Decider.class),
  REVIEW_ITEM("reviewItem", ReviewItem.class),
  REVIEW_SEVERITY("reviewSeverity", ReviewItem.Severity.class),
  NO_PENALTY_GROUND("noPenaltyGround", NoPenaltyGround.class),
  POLICE_OUTCOME("policeOutcome", PoliceOutcome.class),
  HEARING_END("hearingEnd", HearingTermination.Ground.class),
  CASE_ORIGIN("caseOrigin", EnforcementCase.Origin.class),
  DELIVERY_MODE("deliveryMode", DeliveryMode.class),
  DELIVERED_PAPER("deliveredPaper", DeliveredPaper.class),
  DELIVERY_OUTCOME("deliveryOutcome", CaseDelivery.Attempt.Outcome.class),
  ANNOUNCEMENT_GROUND("announcementGround", AnnouncementGround.class),
  REMEDY_OUTCOME("remedyOutcome", RemedyOutcome.class),
  REMEDY_STATE("remedyState", Remedies.State.class),
  STAY_GROUND("stayGround", CaseExecution.ExecutionStay.Ground.class),
  EXECUTION_END("executionEnd", CaseExecution.ExecutionEnd.Ground.class),
  SPOT_GROUND("spotGround", CaseExecution.SpotCollection.Ground.class),
  PAYMENT_KIND("paymentKind", PaymentKind.class),
  SUBJECT("subject", Subject.class),
  FINE_KIND("fineKind", FineKind.class),
  CIRCUMSTANCE("circumstance", Circumstance.class),
  CIRCUMSTANCE_EFFECT("circumstanceEffect", Circumstance.Effect.class),
  ASSESSMENT_OUTCOME("assessmentOutcome", FineAssessment.Outcome.class),
  HEARING_DUTY("hearingDuty", HearingDuty.class),
  LIMITATION_STATE("limitationState", Limitation.State.class),
  CONSEQUENCE("consequence", Consequence.Kind.class),
  DETERMINATION("determination", Answer.class),
  GROUND("ground", Ground.Code.class),
  PENALTY_FACT("penaltyFact", PenaltyFact.class),
  AGENCY_LEVEL("agencyLevel", DecidingAgency.Level.class),
  RESULT_CHANGE("resultChange", Difference.Change.class),
  RECEIPT_PART("receiptPart", Receipt.Part.class),
  LEAN("lean", Lean.class),
  STATUTE_RANK("statuteRank", Statute.Rank.class),
  TERM_EFFECT("termEffect", TermEffect.class),
  TERM_HOLDER("termHolder", TermHolder.class),
  APPROVER("approver", Approver.class),
  REST_DAY_RULE("restDayRule", LegalText.RestDayRule.class),
  WORKING_DAY_RULE("workingDayRule", LegalText.WorkingDayRule.class),
  RECORD_KIND("recordKind", RecordKind.class),
  CHECK_KIND("checkKind", CheckKind.class),
  PERIOD_STATE("periodState", PeriodState.class),
  PERIOD_REASON("periodReason", PeriodStatus.Reason.class),
  CHECK_OUTCOME("checkOutcome", SelfCheck.Outcome.class),
  CHECK_SIGN("checkSign", Sign.Kind.class),
  SHUTDOWN_REASON("shutdownReason", ShutdownNotice.Reason.class),
  SELF_HAZARD_STATE("selfHazardState", SelfFoundHazard.State.class),
  SELF_HAZARD_DUTY("selfHazardDuty", SelfFoundHazard.Duty.class),
  ZERO_ACCIDENT_CATEGORY("zeroAccidentCategory", ZeroAccidentEnrolment.Category.class),
  ZERO_ACCIDENT_KIND("zeroAccidentKind", ZeroAccidentUnit.Kind.class),
  ACCIDENT_GRADE("accidentGrade", AccidentGrade.class),
  IMPORT_MODE("importMode", ImportJob.Mode.class),
  IMPORT_STATE("importState", ImportJob.State.class),
  SEVERITY("severity", ProblemCode.Severity.class),
  CREDIT_CODE_RULE("creditCodeRule", CreditCodeCheck.Rule.class),
  /** The stages of the law book; an open vocabulary, like the next two. */
  CONDITION("condition"),
  OTHER_PENALTY("otherPenalty"),
  ENFORCER("enforcer"),
  /** Short titles of the statutes that are cited. */
  STATUTE("statute"),
  /** Why records are left out of a figure. */
  EXCLUSION("exclusion"),
  /** The figures of a year. */
  FIGURE("figure") {
    @Override
    public List<String> codes() {
      return AnnualStatistics.figures().stream().<String>map(Figure::key).toList();
    }
  },
  /** How the figures of a year are counted. */
  FIGURE_DEFINITION("figureDefinition"),
  /** The figures of a month's analysis or a quarter's report of an enterprise. */
  SELF_REPORT_FIGURE("selfReportFigure"),
  /** What figures count. */
  UNIT("unit"),
  /** What a step of a trace asks. */
  QUESTION("question"),
  /** What goes into a step of a trace. */
  INPUT("input"),
  /** What a step of a trace answers in codes of its own. */
  ANSWER("answer");

  private static final String BUNDLE = "org.anjian.rest.label.labels";
  private static final Map<Class<?>, Vocabulary> BY_TYPE = new HashMap<>();

  static {
    for (Vocabulary vocabulary : values()) {
      if (vocabulary.type != null) {
        BY_TYPE.put(vocabulary.type, vocabulary);
      }
    }
  }

  private final String key;
  private final Class<? extends Enum<?>> type;

  Vocabulary(String key) {
    this(key, null);
  }

  Vocabulary(String key, Class<? extends Enum<?>> type) {
    this.key = key;
    this.type = type;
  }

  /**
   * The vocabulary of an enumeration.
   *
   * @throws IllegalArgumentException if the enumeration is none of the interface
   */
  public static Vocabulary of(Class<?> type) {
    Vocabulary found = BY_TYPE.get(type);
    if (found == null) {
      throw new IllegalArgumentException("no vocabulary of the interface: " + type.getName());
    }
    return found;
  }

  /** Whether an enumeration is a vocabulary of the interface. */
  public static boolean has(Class<?> type) {
    return BY_TYPE.containsKey(type);
  }

  /** The vocabulary of a name. */
  static Vocabulary ofKey(String key) {
    return Arrays.stream(values())
        .filter(vocabulary -> vocabulary.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no vocabulary is called " + key));
  }

  /** Its name. */
  public String key() {
    return key;
  }

  /** Its codes in order; for an open vocabulary those that have a label. */
  public List<String> codes() {
    if (type == null) {
      return Language.keys(BUNDLE, key + ".");
    }
    return Arrays.stream(type.getEnumConstants()).<String>map(Enum::name).toList();
  }

  /** The label of a code; the code itself where it has none. */
  public String label(String code, Language language) {
    return language.text(BUNDLE, key + "." + code).orElse(code);
  }

  /** The text of a label. */
  public static String label(Label label, Language language) {
    return ofKey(label.vocabulary()).label(label.code(), language);
  }

  /** The label of a code of a vocabulary. */
  public static String label(Coded coded, Language language) {
    return ofKey(coded.vocabulary()).label(coded.code(), language);
  }
}
