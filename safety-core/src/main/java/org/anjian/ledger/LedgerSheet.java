package org.anjian.ledger;

import java.util.List;
import java.util.function.Function;

/**
 * 台账工作表: the fourteen sheets of a year's ledgers with their headings, in the order of the template.
 * A sheet refers only to sheets before it.
 */
public enum LedgerSheet {
  /** 企业. */
  ENTERPRISES("企业", "Enterprises", EnterpriseRows.COLUMNS, EnterpriseRows::new),
  /** 执法人员. */
  OFFICERS("执法人员", "Officers", OfficerRows.COLUMNS, OfficerRows::new),
  /** 检查. */
  INSPECTIONS("检查", "Inspections", InspectionRows.COLUMNS, InspectionRows::new),
  /** 隐患. */
  HAZARDS("隐患", "Hazards", HazardRows.COLUMNS, HazardRows::new),
  /** 停产整顿. */
  SUSPENSIONS("停产整顿", "Suspensions", SuspensionRows.COLUMNS, SuspensionRows::new),
  /** 案件. */
  CASES("案件", "Cases", CaseRows.COLUMNS, CaseRows::new),
  /** 缴款. */
  PAYMENTS("缴款", "Payments", PaymentRows.COLUMNS, PaymentRows::new),
  /** 应急预案. */
  EMERGENCY_PLANS("应急预案", "Emergency plans", EmergencyPlanRows.COLUMNS, EmergencyPlanRows::new),
  /** 应急演练. */
  DRILLS("应急演练", "Drills", DrillRows.COLUMNS, DrillRows::new),
  /** 考核. */
  EXAMS("考核", "Examinations", ExamRows.COLUMNS, ExamRows::new),
  /** 集中学习. */
  STUDY_SESSIONS("集中学习", "Study sessions", StudySessionRows.COLUMNS, StudySessionRows::new),
  /** 零事故创建. */
  ZERO_ACCIDENT_UNITS(
      "零事故创建", "Zero-accident units", ZeroAccidentRows.COLUMNS, ZeroAccidentRows::new),
  /** 宣传. */
  PUBLICITY("宣传", "Publicity", PublicityRows.COLUMNS, PublicityRows::new),
  /** 事故. */
  ACCIDENTS("事故", "Accidents", AccidentRows.COLUMNS, AccidentRows::new);

  private final String title;
  private final String titleEn;
  private final List<Column<?>> columns;
  private final Function<LedgerPass, SheetRows> rows;

  LedgerSheet(
      String title, String titleEn, List<Column<?>> columns, Function<LedgerPass, SheetRows> rows) {
    this.title = title;
    this.titleEn = titleEn;
    this.columns = columns;
    this.rows = rows;
  }

  /** The name of the sheet as the template prints it. */
  public String title() {
    return title;
  }

  /** The name in English. */
  public String titleEn() {
    return titleEn;
  }

  /** The headings in the order of the template. */
  public List<Heading> headings() {
    return columns.stream().<Heading>map(Column::heading).toList();
  }

  /** What reads the rows of this sheet in a pass. */
  SheetRows rows(LedgerPass pass) {
    return rows.apply(pass);
  }
}
