package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.law.Citation;
import org.anjian.law.Condition;
import org.anjian.law.MalformedCitation;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/** Reads the sheet 案件. */
final class CaseRows implements SheetRows {

  static final Column<DocumentNumber> FILING =
      Column.required("立案文号", Identifiers.document(DocumentKind.FILING));
  static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  static final Column<String> INSPECTION = Column.optional("检查编号", CellReaders.key(50));
  static final Column<String> CITATION =
      Column.required(
          "处罚依据", CellReaders.parsed(HeadingType.CITATION, (text, report) -> Optional.of(text)));
  static final Column<Subject> SUBJECT =
      Column.required("当事人类型", CellReaders.words(subjectWords()));
  static final Column<Condition> CONDITION =
      Column.required("情形", CellReaders.words(conditionWords()));
  static final Column<LocalDate> ACT_DATE = Column.required("违法行为发生日期", CellReaders.date());
  static final Column<LocalDate> FILED_ON = Column.required("立案日期", CellReaders.date());
  static final Column<DocumentNumber> DECISION =
      Column.optional("处罚决定文号", Identifiers.document(DocumentKind.PENALTY_DECISION));
  static final Column<LocalDate> DECIDED_ON = Column.optional("处罚决定日期", CellReaders.date());
  static final Column<Yuan> FINE = Column.optional("罚款金额（元）", CellReaders.amount());
  static final Column<LocalDate> CLOSED_ON = Column.optional("结案日期", CellReaders.date());

  static final List<Column<?>> COLUMNS =
      List.of(
          FILING,
          ENTERPRISE,
          INSPECTION,
          CITATION,
          SUBJECT,
          CONDITION,
          ACT_DATE,
          FILED_ON,
          DECISION,
          DECIDED_ON,
          FINE,
          CLOSED_ON);

  private final LedgerPass pass;
  private final PenaltyCheck penalties;

  CaseRows(LedgerPass pass) {
    this.pass = pass;
    this.penalties = new PenaltyCheck(pass.lawBook());
  }

  private static Map<String, Subject> subjectWords() {
    Map<String, Subject> words = new LinkedHashMap<>();
    words.put("单位", Subject.UNIT);
    words.put("主要负责人", Subject.PRINCIPAL);
    words.put("直接责任人员", Subject.DIRECTLY_RESPONSIBLE);
    words.put("直接负责的主管人员", Subject.DIRECTLY_RESPONSIBLE);
    words.put("其他直接责任人员", Subject.DIRECTLY_RESPONSIBLE);
    words.put("直接负责的主管人员和其他直接责任人员", Subject.DIRECTLY_RESPONSIBLE);
    words.put("其他负责人", Subject.OTHER_LEADER);
    words.put("安全生产管理人员", Subject.SAFETY_MANAGER);
    words.put("其他从业人员", Subject.OTHER_PERSONNEL);
    words.put("从业人员", Subject.OTHER_PERSONNEL);
    words.put("投资人", Subject.INVESTOR);
    words.put("个人经营的投资人", Subject.INVESTOR);
    words.put("个人", Subject.INDIVIDUAL);
    words.put("机构", Subject.AGENCY);
    words.put("安全评价检测检验机构", Subject.AGENCY);
    return words;
  }

  private static Map<String, Condition> conditionWords() {
    Map<String, Condition> words = new LinkedHashMap<>();
    words.put("首次查处", Condition.INITIAL);
    words.put("逾期未改正", Condition.OVERDUE_UNCORRECTED);
    words.put("拒不执行", Condition.REFUSED);
    words.put("拒不改正", Condition.REFUSED);
    words.put("罚款后拒不改正", new Condition("REFUSED_AFTER_FINE"));
    words.put("情节严重", new Condition("SERIOUS_CONSEQUENCE"));
    words.put("造成严重后果", new Condition("SERIOUS_CONSEQUENCE"));
    words.put("情节特别严重", new Condition("SPECIALLY_SERIOUS"));
    words.put("违法所得十万元以上", new Condition("GAINS_GE_THRESHOLD"));
    words.put("没有违法所得或不足十万元", new Condition("GAINS_LT_THRESHOLD_OR_NONE"));
    words.put("没有违法所得或者违法所得不足十万元", new Condition("GAINS_LT_THRESHOLD_OR_NONE"));
    words.put("有违法所得", new Condition("HAS_GAINS"));
    words.put("没有违法所得", new Condition("NO_GAINS"));
    words.put("一般事故", new Condition("ACCIDENT_GENERAL"));
    words.put("较大事故", new Condition("ACCIDENT_LARGER"));
    words.put("重大事故", new Condition("ACCIDENT_MAJOR"));
    words.put("特别重大事故", new Condition("ACCIDENT_ESPECIALLY_MAJOR"));
    words.put("发生事故", new Condition("ACCIDENT_ANY"));
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<DocumentNumber> filing = row.get(FILING);
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<String> inspection = row.get(INSPECTION);
    Optional<Citation> citation = row.get(CITATION).flatMap(text -> citation(row, text));
    Optional<Subject> subject = row.get(SUBJECT);
    Optional<Condition> condition = row.get(CONDITION);
    Optional<LocalDate> actDate = row.get(ACT_DATE);
    Optional<LocalDate> filedOn = row.get(FILED_ON);
    Optional<DocumentNumber> decision = row.get(DECISION);
    Optional<LocalDate> decidedOn = row.get(DECIDED_ON);
    Optional<Yuan> fine = row.get(FINE);
    Optional<LocalDate> closedOn = row.get(CLOSED_ON);

    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    Optional<LedgerPass.InspectionFacts> inspected =
        inspection.flatMap(key -> pass.inspections().require(row, INSPECTION, key));
    pass.requireSameEnterprise(row, ENTERPRISE, enterprise, inspected);
    filing.ifPresent(paper -> claim(row, FILING, paper));
    decision.ifPresent(paper -> claim(row, DECISION, paper));
    requireDatesInOrder(row, actDate, filedOn, decidedOn, closedOn);
    row.requireTogether(DECISION, DECIDED_ON);
    if (!row.isBlank(FINE)) {
      row.requireTogether(DECISION, FINE);
    }
    Optional<PenaltyCheck.Finding> finding =
        row.isSound()
            ? penalties.check(
                row,
                new PenaltyCheck.Case(
                    citation.orElseThrow(),
                    subject.orElseThrow(),
                    row.shown(SUBJECT),
                    condition.orElseThrow(),
                    row.shown(CONDITION),
                    actDate.orElseThrow(),
                    decidedOn.orElse(filedOn.orElseThrow()),
                    fine))
            : Optional.empty();
    String key = filing.map(DocumentNumber::toString).orElse("");
    if (!row.isSound()) {
      filing.ifPresent(paper -> pass.cases().reject(key, row.number()));
      return;
    }
    pass.addCase(
        key,
        new CaseEntry(
            row.number(),
            filing.orElseThrow(),
            enterprise.orElseThrow(),
            facts.orElseThrow().division(),
            inspection,
            citation.orElseThrow(),
            finding.flatMap(PenaltyCheck.Finding::provision),
            subject.orElseThrow(),
            finding.map(PenaltyCheck.Finding::condition).orElse(condition.orElseThrow()),
            actDate.orElseThrow(),
            filedOn.orElseThrow(),
            decision.map(
                paper ->
                    new CaseEntry.Decision(paper, decidedOn.orElseThrow(), fine.orElse(Yuan.ZERO))),
            closedOn,
            List.of()));
  }

  private Optional<Citation> citation(RowFields row, String text) {
    try {
      return Optional.of(Citation.parse(text, pass.statuteNames()));
    } catch (MalformedCitation e) {
      row.report(
          ProblemCode.UNPARSED_CITATION,
          CITATION,
          details("value", text, "position", "" + e.position(), "rule", e.getMessage()));
      return Optional.empty();
    }
  }

  private void claim(RowFields row, Column<DocumentNumber> column, DocumentNumber paper) {
    pass.documents().claim(LedgerSheet.CASES, row, column, paper, column.text() + row.number());
  }

  private void requireDatesInOrder(
      RowFields row,
      Optional<LocalDate> actDate,
      Optional<LocalDate> filedOn,
      Optional<LocalDate> decidedOn,
      Optional<LocalDate> closedOn) {
    filedOn.ifPresent(day -> pass.requireInYear(row, FILED_ON, day));
    LedgerPass.requireNotBefore(
        row, FILED_ON, filedOn, new LedgerPass.Cause("违法行为发生日期", "the day of the act", actDate));
    LedgerPass.requireNotBefore(
        row, DECIDED_ON, decidedOn, new LedgerPass.Cause("立案日期", "the day of filing", filedOn));
    LedgerPass.requireNotBefore(
        row,
        CLOSED_ON,
        closedOn,
        decidedOn.isPresent()
            ? new LedgerPass.Cause("处罚决定日期", "the day of the decision", decidedOn)
            : new LedgerPass.Cause("立案日期", "the day of filing", filedOn));
  }
}
