package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.CreditCodeCheck;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/** Reads the sheet 企业. */
final class EnterpriseRows implements SheetRows {

  private static final Column<CreditCode> CREDIT_CODE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<String> NAME = Column.required("企业名称", CellReaders.text(200));
  private static final Column<DivisionCode> DIVISION =
      Column.required("行政区划代码", Identifiers.division());
  private static final Column<SupervisedSector> SECTOR =
      Column.required(
          "监管行业",
          CellReaders.words(
              CellReaders.labelled(SupervisedSector.values(), SupervisedSector::labelZh)));
  private static final Column<String> INDUSTRY =
      Column.required(
          "国民经济行业代码",
          CellReaders.parsed(
              HeadingType.INDUSTRY, (text, report) -> Optional.of(Characters.folded(text))));
  private static final Column<RiskLevel> RISK_LEVEL =
      Column.required("风险等级", CellReaders.words(riskWords()));
  private static final Column<Integer> EMPLOYEES =
      Column.required("从业人数", CellReaders.integer(0, 10_000_000));
  private static final Column<String> LEGAL_REPRESENTATIVE =
      Column.optional("法定代表人", CellReaders.text(100));
  private static final Column<String> PRINCIPAL = Column.optional("主要负责人", CellReaders.text(100));
  private static final Column<String> PHONE = Column.optional("联系电话", CellReaders.text(50));
  private static final Column<String> ADDRESS = Column.optional("地址", CellReaders.text(300));
  private static final Column<BigDecimal> LONGITUDE =
      Column.optional("经度", CellReaders.decimal("-180", "180", 6));
  private static final Column<BigDecimal> LATITUDE =
      Column.optional("纬度", CellReaders.decimal("-90", "90", 6));
  private static final Column<CreditCode> PARENT =
      Column.optional("上级公司信用代码", Identifiers.creditCode());
  private static final Column<OperatingStatus> STATUS =
      Column.required("经营状态", CellReaders.words(statusWords()));
  private static final Column<String> LICENCE = Column.optional("许可证号", CellReaders.text(100));
  private static final Column<LocalDate> LICENCE_UNTIL =
      Column.optional("许可证有效期至", CellReaders.date());

  static final List<Column<?>> COLUMNS =
      List.of(
          CREDIT_CODE,
          NAME,
          DIVISION,
          SECTOR,
          INDUSTRY,
          RISK_LEVEL,
          EMPLOYEES,
          LEGAL_REPRESENTATIVE,
          PRINCIPAL,
          PHONE,
          ADDRESS,
          LONGITUDE,
          LATITUDE,
          PARENT,
          STATUS,
          LICENCE,
          LICENCE_UNTIL);

  private final LedgerPass pass;
  private final Batch<EnterpriseEntry> entries;

  EnterpriseRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::enterprises);
  }

  private static Map<String, RiskLevel> riskWords() {
    Map<String, RiskLevel> words = CellReaders.labelled(RiskLevel.values(), RiskLevel::labelZh);
    for (RiskLevel level : RiskLevel.values()) {
      words.put(level.labelZh() + "风险", level);
    }
    return words;
  }

  private static Map<String, OperatingStatus> statusWords() {
    Map<String, OperatingStatus> words = new LinkedHashMap<>();
    words.put("在营", OperatingStatus.OPERATING);
    words.put("停业", OperatingStatus.SUSPENDED);
    words.put("停产", OperatingStatus.SUSPENDED);
    words.put("歇业", OperatingStatus.SUSPENDED);
    words.put("关闭", OperatingStatus.CLOSED);
    words.put("注销", OperatingStatus.CLOSED);
    words.put("吊销", OperatingStatus.CLOSED);
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<CreditCode> code = row.get(CREDIT_CODE);
    Optional<String> name = row.get(NAME);
    Optional<DivisionCode> division = row.get(DIVISION);
    Optional<SupervisedSector> sector = row.get(SECTOR);
    Optional<Industry> industry = row.get(INDUSTRY).flatMap(text -> industry(row, text));
    Optional<RiskLevel> risk = row.get(RISK_LEVEL);
    Optional<Integer> employees = row.get(EMPLOYEES);
    String legalRepresentative = row.get(LEGAL_REPRESENTATIVE).orElse("");
    String principal = row.get(PRINCIPAL).orElse("");
    String phone = row.get(PHONE).orElse("");
    String address = row.get(ADDRESS).orElse("");
    Optional<BigDecimal> longitude = row.get(LONGITUDE);
    Optional<BigDecimal> latitude = row.get(LATITUDE);
    Optional<CreditCode> parent = row.get(PARENT);
    Optional<OperatingStatus> status = row.get(STATUS);
    Optional<String> licence = row.get(LICENCE);
    Optional<LocalDate> licenceUntil = row.get(LICENCE_UNTIL);

    row.requireTogether(LONGITUDE, LATITUDE);
    if (licenceUntil.isPresent()) {
      row.requireTogether(LICENCE, LICENCE_UNTIL);
    }
    division.ifPresent(at -> pass.requireDivision(row, DIVISION, at));
    code.ifPresent(own -> check(row, own));
    if (parent.isPresent() && parent.equals(code)) {
      row.report(
          ProblemCode.REFERENCE_DISAGREES,
          PARENT,
          details(
              "value",
              parent.get().value(),
              "other",
              CREDIT_CODE.text(),
              "target",
              LedgerSheet.ENTERPRISES.title(),
              "targetRow",
              "" + row.number()));
    }
    if (!row.isSound()) {
      code.ifPresent(own -> pass.enterprises().reject(own.value(), row.number()));
      return;
    }
    pass.enterprises()
        .add(
            code.orElseThrow().value(),
            new LedgerPass.EnterpriseFacts(row.number(), division.orElseThrow()));
    entries.add(
        new EnterpriseEntry(
            row.number(),
            code.orElseThrow(),
            name.orElseThrow(),
            division.orElseThrow(),
            sector.orElseThrow(),
            industry.orElseThrow(),
            risk.orElseThrow(),
            employees.orElseThrow(),
            legalRepresentative,
            principal,
            phone,
            address,
            longitude.flatMap(x -> latitude.map(y -> new GeoPoint(x, y))),
            parent,
            status.orElseThrow(),
            licence.map(number -> new Licence(number, licenceUntil))));
  }

  private void check(RowFields row, CreditCode code) {
    pass.enterprises().requireNew(row, CREDIT_CODE, code.value());
    CreditCodeCheck check = CreditCode.check(code.value(), pass.divisions());
    for (CreditCodeCheck.Remark remark : check.warnings()) {
      row.report(
          ProblemCode.CREDIT_CODE_WARNING,
          CREDIT_CODE,
          details(
              "value",
              code.value(),
              "reasonZh",
              Identifiers.inChinese(remark.rule()),
              "reasonEn",
              remark.message()));
    }
  }

  /** The industry; a code of an older edition counts as the nearest one, with a warning. */
  private Optional<Industry> industry(RowFields row, String code) {
    Optional<Industry> nearest = pass.industries().nearest(code);
    if (nearest.isEmpty()) {
      row.report(ProblemCode.UNKNOWN_INDUSTRY, INDUSTRY, Map.of("value", code));
    } else if (pass.industries().find(code).isEmpty()) {
      row.report(
          ProblemCode.INDUSTRY_NOT_CURRENT,
          INDUSTRY,
          details("value", code, "taken", nearest.get().toString()));
    }
    return nearest;
  }
}
