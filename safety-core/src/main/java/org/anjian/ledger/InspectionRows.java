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
import org.anjian.inspection.InspectionMode;

/** Reads the sheet 检查. */
final class InspectionRows implements SheetRows {

  private static final Column<String> NUMBER = Column.required("检查编号", CellReaders.key(50));
  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<LocalDate> DATE = Column.required("检查日期", CellReaders.date());
  private static final Column<InspectionMode> MODE =
      Column.required("检查方式", CellReaders.words(modeWords()));
  private static final Column<String> LEAD = Column.required("主办执法证号", CellReaders.key(50));
  private static final Column<String> ASSISTING = Column.required("协办执法证号", CellReaders.key(50));
  private static final Column<DocumentNumber> PLAN =
      Column.optional("检查方案文号", Identifiers.document(DocumentKind.INSPECTION_PLAN));
  private static final Column<DocumentNumber> RECORD =
      Column.optional("检查记录文号", Identifiers.document(DocumentKind.INSPECTION_RECORD));
  private static final Column<DocumentNumber> JOINT =
      Column.optional("联合检查文号", Identifiers.document(DocumentKind.JOINT_INSPECTION));

  static final List<Column<?>> COLUMNS =
      List.of(NUMBER, ENTERPRISE, DATE, MODE, LEAD, ASSISTING, PLAN, RECORD, JOINT);

  private final LedgerPass pass;
  private final Batch<InspectionEntry> entries;

  InspectionRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::inspections);
  }

  private static Map<String, InspectionMode> modeWords() {
    Map<String, InspectionMode> words = new LinkedHashMap<>();
    words.put("日常检查", InspectionMode.ROUTINE);
    words.put("专项检查", InspectionMode.SPECIAL);
    words.put("双随机抽查", InspectionMode.RANDOM);
    words.put("举报核查", InspectionMode.REPORT_VERIFICATION);
    words.put("联合检查", InspectionMode.JOINT);
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<String> number = row.get(NUMBER);
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<LocalDate> date = row.get(DATE);
    Optional<InspectionMode> mode = row.get(MODE);
    Optional<String> lead = row.get(LEAD);
    Optional<String> assisting = row.get(ASSISTING);
    Optional<DocumentNumber> plan = row.get(PLAN);
    Optional<DocumentNumber> record = row.get(RECORD);
    Optional<DocumentNumber> joint = row.get(JOINT);

    number.ifPresent(own -> pass.inspections().requireNew(row, NUMBER, own));
    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    lead.ifPresent(certificate -> requireCertified(row, LEAD, certificate, date));
    if (lead.isPresent() && lead.equals(assisting)) {
      row.report(ProblemCode.SAME_OFFICER_TWICE, ASSISTING, Map.of("certificate", assisting.get()));
    } else {
      assisting.ifPresent(certificate -> requireCertified(row, ASSISTING, certificate, date));
    }
    String owner = number.orElse("");
    plan.ifPresent(paper -> claim(row, PLAN, paper, owner + "/plan"));
    record.ifPresent(paper -> claim(row, RECORD, paper, owner + "/record"));
    joint.ifPresent(paper -> claim(row, JOINT, paper, owner + "/joint"));
    if (!row.isSound()) {
      number.ifPresent(own -> pass.inspections().reject(own, row.number()));
      return;
    }
    pass.inspections()
        .add(
            owner,
            new LedgerPass.InspectionFacts(
                row.number(),
                enterprise.orElseThrow(),
                facts.orElseThrow().division(),
                date.orElseThrow()));
    entries.add(
        new InspectionEntry(
            row.number(),
            owner,
            enterprise.orElseThrow(),
            facts.orElseThrow().division(),
            date.orElseThrow(),
            mode.orElseThrow(),
            lead.orElseThrow(),
            assisting.orElseThrow(),
            plan,
            record,
            joint));
  }

  private void claim(
      RowFields row, Column<DocumentNumber> column, DocumentNumber paper, String owner) {
    pass.documents().claim(LedgerSheet.INSPECTIONS, row, column, paper, owner);
  }

  /** 行政处罚法(2021) 第42条第1款: officers with certificates valid on the day of the act. */
  private void requireCertified(
      RowFields row, Column<String> column, String certificate, Optional<LocalDate> date) {
    Optional<LedgerPass.OfficerFacts> officer = pass.officers().require(row, column, certificate);
    if (officer.isPresent()
        && date.filter(
                day ->
                    day.isBefore(officer.get().issuedOn())
                        || day.isAfter(officer.get().validUntil()))
            .isPresent()) {
      row.report(
          ProblemCode.CERTIFICATE_NOT_VALID,
          column,
          details(
              "certificate",
              certificate,
              "date",
              date.get().toString(),
              "from",
              officer.get().issuedOn().toString(),
              "to",
              officer.get().validUntil().toString()));
    }
  }
}
