package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Industries;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerReaderTest {

  static final LedgerYear YEAR = new LedgerYear(2020, DivisionCode.parse("141022"));
  static final LedgerReader READER =
      new LedgerReader(
          Divisions.shipped(),
          Industries.edition2017(),
          StatuteNames.shipped(),
          LawBook.national());

  private static LedgerReport check(MemoryWorkbook book) {
    LedgerReport report = READER.check(book, YEAR, LedgerProgress.NONE);
    for (LedgerProblem problem : report.problems()) {
      assertEquals(-1, problem.messageZh().indexOf('{'), problem::toString);
      assertFalse(problem.messageEn().isBlank(), problem::toString);
    }
    return report;
  }

  /** Each problem as "sheet row column CODE". */
  private static List<String> problems(MemoryWorkbook book) {
    return check(book).problems().stream()
        .map(
            problem ->
                String.join(
                    " ",
                    problem.sheet(),
                    Integer.toString(problem.row()),
                    problem.column(),
                    problem.code().name()))
        .toList();
  }

  private static void finds(MemoryWorkbook book, String... expected) {
    assertEquals(Arrays.asList(expected), problems(book));
  }

  private static MemoryWorkbook yicheng() {
    return MemoryWorkbook.yicheng();
  }

  @Test
  void aCountyInOrderHasNothingToReport() {
    LedgerReport report = check(yicheng());
    assertEquals(List.of(), report.problems());
    assertEquals(27, report.rowsRead());
    assertEquals(27, report.rowsSound());
    assertTrue(report.isSound());
  }

  // ---- layout

  @ParameterizedTest
  @EnumSource(LedgerSheet.class)
  void aMissingSheetIsReportedByName(LedgerSheet sheet) {
    LedgerReport report = check(yicheng().remove(sheet.title()));
    LedgerProblem first = report.problems().get(0);
    assertEquals(ProblemCode.MISSING_SHEET, first.code());
    assertEquals(sheet.title(), first.sheet());
    assertEquals(0, first.row());
  }

  @ParameterizedTest
  @EnumSource(LedgerSheet.class)
  void everyMissingHeadingIsReportedByName(LedgerSheet sheet) {
    for (Heading heading : sheet.headings()) {
      LedgerReport report = check(yicheng().set(sheet.title(), 1, heading.text(), null));
      LedgerProblem missing =
          report.problems().stream()
              .filter(problem -> problem.code() == ProblemCode.MISSING_HEADING)
              .findFirst()
              .orElseThrow();
      assertEquals(sheet.title(), missing.sheet());
      assertEquals(heading.text(), missing.column());
    }
  }

  @Test
  void rowsThatReferToASheetWhoseHeadingIsMissingAreWrongToo() {
    LedgerReport report = check(yicheng().set("执法人员", 1, "姓名", null));
    assertEquals(1, report.counts().get(ProblemCode.MISSING_HEADING));
    assertEquals(4, report.problems().stream().filter(p -> p.sheet().equals("检查")).count());
  }

  @Test
  void headingsMayComeInAnyOrder() {
    MemoryWorkbook book = yicheng();
    for (LedgerSheet sheet : LedgerSheet.values()) {
      book.mirror(sheet.title());
    }
    finds(book);
  }

  @Test
  void headingsAndSheetNamesMayBeSpacedAndOfAnyWidth() {
    finds(
        yicheng()
            .set("缴款", 1, "金额（元）", " 金额 (元)\u3000")
            .set("企业", 1, "企业名称", "企 业 名 称")
            .rename("事故", " 事故 "));
  }

  @Test
  void titlesAboveTheHeadingsAndBlankRowsAreSkipped() {
    finds(
        yicheng()
            .insert("检查", 1, "翼城县2020年执法检查台账")
            .insert("检查", 2)
            .insert("检查", 5, "  ", "\u3000"));
  }

  @Test
  void otherSheetsAndColumnsAreNotReadButTold() {
    finds(
        yicheng().add("说明", "填表说明").addColumn("企业", "备注", "x"),
        "说明 0  UNKNOWN_SHEET",
        "企业 0 备注 UNKNOWN_HEADING");
  }

  @Test
  void aHeadingThatStandsTwiceIsReported() {
    LedgerReport report = check(yicheng().addColumn("宣传", "日期", "2020-01-01"));
    assertEquals(Map.of(ProblemCode.DUPLICATE_HEADING, 1), report.counts());
    assertEquals("日期", report.problems().get(0).column());
  }

  // ---- cells

  @ParameterizedTest
  @CsvSource({
    "企业, 2, 企业名称",
    "企业, 3, 监管行业",
    "执法人员, 2, 机构",
    "隐患, 2, 隐患内容",
    "停产整顿, 2, 事由",
    "缴款, 2, 款项",
    "应急预案, 2, 预案类型",
    "应急演练, 2, 科目",
    "考核, 2, 姓名",
    "集中学习, 2, 课题",
    "零事故创建, 2, 名称",
    "宣传, 2, 标题",
    "事故, 2, 等级"
  })
  void requiredCellsMustBeFilledIn(String sheet, int row, String heading) {
    assertTrue(
        problems(yicheng().set(sheet, row, heading, "  "))
            .contains(sheet + " " + row + " " + heading + " REQUIRED"));
  }

  @Test
  void aDayThatDoesNotExistIsReported() {
    finds(yicheng().set("应急演练", 2, "日期", "2020-02-30"), "应急演练 2 日期 INVALID_DATE");
  }

  @Test
  void textInANumberCellIsReported() {
    finds(yicheng().set("应急演练", 2, "参加人数", "很多"), "应急演练 2 参加人数 WRONG_TYPE");
    finds(yicheng().set("企业", 3, "从业人数", "abc"), allOfSecondEnterprise("从业人数 WRONG_TYPE"));
  }

  /** The rows that refer to the second enterprise fall with it. */
  private static String[] allOfSecondEnterprise(String problem) {
    return new String[] {
      "企业 3 " + problem,
      "检查 3 统一社会信用代码 REJECTED_REFERENCE",
      "隐患 4 检查编号 REJECTED_REFERENCE",
      "隐患 5 检查编号 REJECTED_REFERENCE",
      "案件 3 统一社会信用代码 REJECTED_REFERENCE"
    };
  }

  @Test
  void anErrorValueIsReportedWhateverTheColumn() {
    Cell broken = new Cell.ErrorValue("#REF!", true);
    finds(yicheng().set("事故", 2, "死亡人数", broken), "事故 2 死亡人数 ERROR_VALUE");
    finds(yicheng().set("宣传", 2, "渠道", broken), "宣传 2 渠道 ERROR_VALUE");
  }

  @Test
  void theStoredValueOfAFormulaIsTakenWithAWarning() {
    LedgerReport report =
        check(yicheng().set("应急演练", 2, "参加人数", new Cell.Number(new BigDecimal("61"), true)));
    assertEquals(Map.of(ProblemCode.FORMULA_VALUE, 1), report.counts());
    assertTrue(report.isSound());
    assertEquals(1, report.warnings());
  }

  @Test
  void aFormulaWithoutStoredValueIsReported() {
    finds(yicheng().set("宣传", 2, "渠道", new Cell.Blank(true)), "宣传 2 渠道 FORMULA_WITHOUT_VALUE");
  }

  @ParameterizedTest
  @CsvSource({"-1", "0.001", "1E+20"})
  void amountsThatAreNoneAreReported(String amount) {
    finds(
        yicheng().set("事故", 2, "直接经济损失（元）", Cell.Number.of(new BigDecimal(amount))),
        "事故 2 直接经济损失（元） INVALID_AMOUNT");
  }

  @ParameterizedTest
  @CsvSource({
    "91141022L61PKA2P3V", // wrong check character
    "91141022L61PKA2P3", // too short
    "91141022I61PKA2P3U" // a letter that codes do not use
  })
  void aWrongCreditCodeIsReported(String code) {
    List<String> found = problems(yicheng().set("企业", 3, "统一社会信用代码", code));
    assertEquals("企业 3 统一社会信用代码 INVALID_CREDIT_CODE", found.get(0));
    assertTrue(found.contains("检查 3 统一社会信用代码 UNKNOWN_REFERENCE"));
  }

  @Test
  void aCreditCodeInSmallOrFullWidthLettersIsRead() {
    finds(yicheng().set("应急演练", 2, "统一社会信用代码", " ９１141022n4w8dwpb5k "));
  }

  @Test
  void anOddCreditCodeIsAWarning() {
    // Its organisation code does not add up; its own check character does.
    LedgerReport report =
        check(
            yicheng()
                .add(
                    "企业",
                    CreditCode.withCheckCharacter("91141022000000001").value(),
                    "示例",
                    "141022",
                    "商贸",
                    "5211",
                    "低",
                    1,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "在营"));
    assertEquals(Map.of(ProblemCode.CREDIT_CODE_WARNING, 1), report.counts());
  }

  @Test
  void anUnknownDivisionIsReported() {
    finds(
        yicheng().set("企业", 3, "行政区划代码", "141022999999"),
        allOfSecondEnterprise("行政区划代码 UNKNOWN_DIVISION"));
  }

  @Test
  void aDivisionOutsideTheCountyIsReported() {
    finds(
        yicheng().set("企业", 3, "行政区划代码", "141002"),
        allOfSecondEnterprise("行政区划代码 DIVISION_OUTSIDE_COUNTY"));
  }

  @Test
  void aDivisionCodeIsReadAsOfTheYear() {
    // 王庄乡 became 王庄镇 (141022106) in 2021.
    finds(yicheng().set("企业", 3, "行政区划代码", "141022202"));
    LedgerReport later =
        READER.check(
            yicheng().set("企业", 3, "行政区划代码", "141022202"),
            new LedgerYear(2023, DivisionCode.parse("141022")),
            LedgerProgress.NONE);
    assertTrue(later.counts().containsKey(ProblemCode.UNKNOWN_DIVISION));
  }

  @Test
  void anIndustryOfAnOlderEditionIsTakenWithAWarning() {
    finds(yicheng().set("企业", 3, "国民经济行业代码", "5430"), "企业 3 国民经济行业代码 INDUSTRY_NOT_CURRENT");
    assertTrue(
        problems(yicheng().set("企业", 3, "国民经济行业代码", "9999"))
            .contains("企业 3 国民经济行业代码 UNKNOWN_INDUSTRY"));
  }

  @Test
  void aWordThatTheColumnDoesNotKnowIsReported() {
    finds(yicheng().set("缴款", 3, "款项", "滞纳金"), "缴款 3 款项 UNKNOWN_WORD");
  }

  @Test
  void coordinatesComeTogether() {
    assertTrue(problems(yicheng().set("企业", 2, "纬度", null)).contains("企业 2 纬度 INCOMPLETE_GROUP"));
  }

  @Test
  void everythingThatIsWrongWithARowIsReportedAtOnce() {
    finds(
        yicheng()
            .set("事故", 2, "发生日期", "2020-13-01")
            .set("事故", 2, "等级", "特大")
            .set("事故", 2, "死亡人数", -1)
            .set("事故", 2, "直接经济损失（元）", "不详"),
        "事故 2 发生日期 INVALID_DATE",
        "事故 2 等级 UNKNOWN_WORD",
        "事故 2 死亡人数 INVALID_NUMBER",
        "事故 2 直接经济损失（元） WRONG_TYPE");
  }

  // ---- rows against each other

  @ParameterizedTest
  @CsvSource({
    "企业, 3, 统一社会信用代码, 91141022N4W8DWPB5K",
    "执法人员, 3, 执法证号, 翼YJ001",
    "检查, 3, 检查编号, JC1",
    "隐患, 3, 隐患编号, YH1",
    "零事故创建, 3, 代码, 91141022N4W8DWPB5K"
  })
  void aNumberThatAnEarlierRowHasIsReported(String sheet, int row, String heading, String value) {
    MemoryWorkbook book = yicheng();
    if (sheet.equals("零事故创建")) {
      book.add(sheet, "企事业单位", value, "示例", "是");
      row = 4;
    } else {
      book.set(sheet, row, heading, value);
    }
    assertTrue(
        problems(book).contains(sheet + " " + row + " " + heading + " DUPLICATE_KEY"),
        () -> problems(book).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "检查, 3, 检查方案文号, （翼）应急检查〔2020〕1号",
    "检查, 3, 检查记录文号, (翼)应急检记[2020]第001号",
    "案件, 3, 立案文号, （翼）应急立〔2020〕1号"
  })
  void aDocumentNumberThatAnotherPaperHasIsReported(
      String sheet, int row, String heading, String value) {
    assertTrue(
        problems(yicheng().set(sheet, row, heading, value))
            .contains(sheet + " " + row + " " + heading + " DUPLICATE_DOCUMENT_NUMBER"));
  }

  @Test
  void anOrderNumberRepeatsWithinItsInspectionOnly() {
    finds(
        yicheng().set("隐患", 4, "责令整改文号", "（翼）应急责改〔2020〕1号"),
        "隐患 4 责令整改文号 DUPLICATE_DOCUMENT_NUMBER");
  }

  @Test
  void aReinspectionNumberRepeatsWithinItsOrderOnly() {
    finds(
        yicheng()
            .set("隐患", 4, "复查文号", "（翼）应急复查〔2020〕1号")
            .set("隐患", 4, "复查日期", "2020-03-20")
            .set("隐患", 4, "复查结论", "合格"),
        "隐患 4 复查文号 DUPLICATE_DOCUMENT_NUMBER");
  }

  @Test
  void aReinspectionHasOneDay() {
    finds(yicheng().set("隐患", 3, "复查日期", "2020-03-21"), "隐患 3 复查日期 REFERENCE_DISAGREES");
  }

  @Test
  void aNumberOfAnotherKindOfPaperIsAWarning() {
    finds(yicheng().set("停产整顿", 2, "决定文号", "（翼）应急责改〔2020〕99号"), "停产整顿 2 决定文号 WRONG_DOCUMENT_KIND");
    finds(yicheng().set("停产整顿", 2, "决定文号", "（翼）安停字〔2020〕9号"));
    finds(yicheng().set("停产整顿", 2, "决定文号", "翼停2020-9"), "停产整顿 2 决定文号 INVALID_DOCUMENT_NUMBER");
  }

  @Test
  void aHazardOfAnUnknownInspectionIsReported() {
    finds(yicheng().set("隐患", 5, "检查编号", "JC9"), "隐患 5 检查编号 UNKNOWN_REFERENCE");
  }

  @Test
  void hazardsCarryTheirGroupsWholeOrNotAtAll() {
    finds(yicheng().set("隐患", 4, "整改期限", null), "隐患 4 整改期限 INCOMPLETE_GROUP");
    finds(yicheng().set("隐患", 2, "复查结论", null), "隐患 2 复查结论 INCOMPLETE_GROUP");
    finds(
        yicheng().set("隐患", 3, "责令整改文号", null).set("隐患", 3, "整改期限", null),
        "隐患 3 责令整改文号 INCOMPLETE_GROUP");
  }

  @Test
  void dueDatesAndReinspectionsDoNotComeBeforeTheInspection() {
    finds(yicheng().set("隐患", 4, "整改期限", "2020-03-02"), "隐患 4 整改期限 DATE_BEFORE_CAUSE");
    finds(yicheng().set("隐患", 4, "整改期限", "2020-03-03"));
    finds(
        yicheng().set("隐患", 2, "复查日期", "2020-03-01").set("隐患", 3, "复查日期", "2020-03-01"),
        "隐患 2 复查日期 DATE_BEFORE_CAUSE",
        "隐患 3 复查日期 DATE_BEFORE_CAUSE");
  }

  @Test
  void twoDifferentOfficersInspect() {
    assertEquals(
        "检查 3 协办执法证号 SAME_OFFICER_TWICE",
        problems(yicheng().set("检查", 3, "协办执法证号", "翼YJ002")).get(0));
  }

  @Test
  void theCertificateMustBeValidOnTheDayOfTheInspectionBothEndsIncluded() {
    assertEquals(
        "检查 3 主办执法证号 CERTIFICATE_NOT_VALID",
        problems(yicheng().set("检查", 3, "主办执法证号", "翼YJ003")).get(0));
    finds(yicheng().set("执法人员", 3, "发证日期", "2020-03-02"));
    finds(yicheng().set("执法人员", 3, "有效期至", "2020-03-03"));
    assertEquals(
        "检查 2 协办执法证号 CERTIFICATE_NOT_VALID",
        problems(yicheng().set("执法人员", 3, "发证日期", "2020-03-03")).get(0));
    assertEquals(
        "检查 3 主办执法证号 CERTIFICATE_NOT_VALID",
        problems(yicheng().set("执法人员", 3, "有效期至", "2020-03-02")).get(0));
  }

  @Test
  void anUnknownOfficerIsReported() {
    assertEquals(
        "检查 2 主办执法证号 UNKNOWN_REFERENCE",
        problems(yicheng().set("检查", 2, "主办执法证号", "翼YJ999")).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "检查, 2, 检查日期",
    "停产整顿, 2, 决定日期",
    "案件, 3, 立案日期",
    "应急预案, 2, 备案日期",
    "应急演练, 2, 日期",
    "考核, 2, 日期",
    "集中学习, 2, 日期",
    "宣传, 2, 日期",
    "事故, 2, 发生日期"
  })
  void rowsOfAnotherYearAreReported(String sheet, int row, String heading) {
    assertTrue(
        problems(yicheng().set(sheet, row, heading, "2021-01-01"))
            .contains(sheet + " " + row + " " + heading + " DATE_OUTSIDE_YEAR"));
  }

  @Test
  void aRealExcelDateCountsAsItsDay() {
    finds(yicheng().set("宣传", 2, "日期", LocalDate.of(2020, 12, 31)));
    finds(yicheng().set("宣传", 2, "日期", LocalDate.of(2021, 1, 1)), "宣传 2 日期 DATE_OUTSIDE_YEAR");
  }

  @Test
  void measuresAndCasesBelongToTheEnterpriseThatWasInspected() {
    finds(
        yicheng().set("停产整顿", 2, "统一社会信用代码", "91141022L61PKA2P3U"),
        "停产整顿 2 统一社会信用代码 REFERENCE_DISAGREES");
    assertEquals(
        "案件 2 统一社会信用代码 REFERENCE_DISAGREES",
        problems(yicheng().set("案件", 2, "统一社会信用代码", "91141022L61PKA2P3U")).get(0));
  }

  // ---- cases

  @Test
  void theActsOfACaseFollowEachOther() {
    assertEquals(
        "案件 2 立案日期 DATE_BEFORE_CAUSE",
        problems(yicheng().set("案件", 2, "违法行为发生日期", "2020-03-06")).get(0));
    assertEquals(
        "案件 2 处罚决定日期 DATE_BEFORE_CAUSE",
        problems(yicheng().set("案件", 2, "处罚决定日期", "2020-03-04")).get(0));
    assertEquals(
        "案件 2 结案日期 DATE_BEFORE_CAUSE",
        problems(yicheng().set("案件", 2, "结案日期", "2020-04-09")).get(0));
    finds(yicheng().set("案件", 2, "违法行为发生日期", "2019-12-31"));
  }

  @Test
  void aFineNeedsItsDecisionAndADecisionItsDate() {
    finds(yicheng().set("案件", 3, "罚款金额（元）", 24_000), "案件 3 处罚决定文号 INCOMPLETE_GROUP");
    finds(yicheng().set("案件", 3, "处罚决定文号", "（翼）应急罚〔2020〕2号"), "案件 3 处罚决定日期 INCOMPLETE_GROUP");
  }

  @ParameterizedTest
  @CsvSource({
    "100000, ",
    "200000, ",
    "99999.99, FINE_OUTSIDE_RANGE",
    "200000.01, FINE_OUTSIDE_RANGE"
  })
  void theFineLiesInTheRangeBothEndsIncluded(BigDecimal fine, String code) {
    // 安全生产法(2014) 第98条第1款第3项, 逾期未改正: 100,000 to 200,000.
    MemoryWorkbook book = yicheng().set("案件", 2, "罚款金额（元）", Cell.Number.of(fine)).dropRows("缴款", 2);
    if (code == null) {
      finds(book);
    } else {
      finds(book, "案件 2 罚款金额（元） " + code);
    }
  }

  @ParameterizedTest
  @CsvSource({"2021-08-31, ", "2021-09-01, FINE_OUTSIDE_RANGE"})
  void theRangeIsThatOfTheEditionInForceOnTheDayOfTheAct(String actDate, String code) {
    // 第98条第1款第3项, 逾期未改正: 100,000 to 200,000 in 2014; other facts and 500,000 up in 2021.
    MemoryWorkbook book =
        yicheng()
            .inYear(2021)
            .set("案件", 2, "违法行为发生日期", actDate)
            .set("案件", 2, "立案日期", "2021-09-06")
            .set("案件", 2, "处罚决定日期", "2021-10-11")
            .set("案件", 2, "结案日期", null)
            .dropRows("缴款", 2);
    LedgerReport report =
        READER.check(book, new LedgerYear(2021, DivisionCode.parse("141022")), LedgerProgress.NONE);
    assertEquals(code == null ? Map.of() : Map.of(ProblemCode.valueOf(code), 1), report.counts());
  }

  @Test
  void aCitationOfAnEditionNotInForceIsAWarning() {
    finds(
        yicheng().set("案件", 2, "处罚依据", "《安全生产法》（2021）第九十八条第一款第（三）项"),
        "案件 2 处罚依据 EDITION_NOT_IN_FORCE");
  }

  @Test
  void anActBeforeTheOldestEditionIsAWarning() {
    finds(yicheng().set("案件", 2, "违法行为发生日期", "2014-11-30"), "案件 2 处罚依据 LAW_NOT_COVERED");
  }

  @Test
  void aFineOnIncomeThatIsNotKnownIsAWarning() {
    finds(
        yicheng()
            .set("案件", 3, "处罚决定文号", "（翼）应急罚〔2020〕2号")
            .set("案件", 3, "处罚决定日期", "2020-07-01")
            .set("案件", 3, "罚款金额（元）", 24_000),
        "案件 3 罚款金额（元） FINE_NOT_CHECKABLE");
  }

  @Test
  void aFineWhereTheLawHasNoneIsReported() {
    // 安全生产法(2014) 第99条, first stage: to be removed, no fine.
    assertEquals(
        List.of("案件 2 罚款金额（元） FINE_OUTSIDE_RANGE"),
        problems(
            yicheng()
                .set("案件", 2, "处罚依据", "《安全生产法》第九十九条")
                .set("案件", 2, "情形", "首次查处")
                .dropRows("缴款", 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "《安全生产法》第98条第1款第3项",
    "安全生产法第九十八条第（三）项",
    "《中华人民共和国安全生产法》第九十八条第一款第三项",
    "《安全生产法》第９８条第（３）项的规定"
  })
  void citationsAreReadInTheirUsualSpellings(String citation) {
    finds(yicheng().set("案件", 2, "处罚依据", citation));
  }

  @ParameterizedTest
  @CsvSource({
    "第九十八条, UNPARSED_CITATION",
    "《安全生产法》, UNPARSED_CITATION",
    "《不存在的法》第一条, UNPARSED_CITATION",
    "《安全生产法》第九十八条第一款第（九）项, UNKNOWN_PROVISION",
    "《安全生产法》第三条, UNKNOWN_PROVISION"
  })
  void citationsThatLeadNowhereAreReported(String citation, ProblemCode code) {
    LedgerProblem problem = check(yicheng().set("案件", 2, "处罚依据", citation)).problems().get(0);
    assertEquals(code, problem.code());
    assertEquals("处罚依据", problem.column());
  }

  @Test
  void aStatuteThatTheLawBookDoesNotCarryIsAWarning() {
    finds(yicheng().set("案件", 2, "处罚依据", "《行政处罚法》第九条"), "案件 2 处罚依据 LAW_NOT_COVERED");
  }

  @Test
  void aSituationThatTheClauseDoesNotKnowIsReportedWithThoseItKnows() {
    LedgerProblem problem = check(yicheng().set("案件", 2, "情形", "拒不执行")).problems().get(0);
    assertEquals(ProblemCode.UNKNOWN_CONDITION, problem.code());
    assertEquals("情形", problem.column());
    assertTrue(problem.messageZh().contains("单位/首次查处、单位/逾期未改正"), problem.messageZh());
    LedgerProblem party = check(yicheng().set("案件", 2, "当事人类型", "主要负责人")).problems().get(0);
    assertEquals("当事人类型", party.column());
  }

  // ---- payments

  @Test
  void paymentsNameACaseWithADecision() {
    finds(yicheng().set("缴款", 3, "立案文号", "（翼）应急立〔2020〕9号"), "缴款 3 立案文号 UNKNOWN_REFERENCE");
    finds(yicheng().set("缴款", 3, "立案文号", "（翼）应急立〔2020〕2号"), "缴款 3 立案文号 NO_DECISION");
  }

  @Test
  void paymentsDoNotComeBeforeTheDecision() {
    finds(yicheng().set("缴款", 2, "缴款日期", "2020-04-09"), "缴款 2 缴款日期 DATE_BEFORE_CAUSE");
    finds(yicheng().set("缴款", 2, "缴款日期", "2020-04-10"));
    finds(yicheng().set("缴款", 3, "缴款日期", "2021-02-01"));
  }

  @Test
  void paymentsDoNotAddUpToMoreThanTheFine() {
    finds(yicheng().set("缴款", 3, "金额（元）", "50000.01"), "缴款 3 金额（元） OVERPAYMENT");
    finds(yicheng().set("缴款", 4, "金额（元）", 150_000));
    finds(yicheng().set("缴款", 4, "金额（元）", 150_001), "缴款 4 金额（元） OVERPAYMENT");
  }

  @Test
  void aPaymentOfNothingIsNone() {
    finds(yicheng().set("缴款", 3, "金额（元）", 0), "缴款 3 金额（元） INVALID_AMOUNT");
  }

  // ---- the others

  @Test
  void zeroAccidentCodesAreVillagesOfTheCountyOrEnterprisesOfTheLedger() {
    finds(yicheng().set("零事故创建", 2, "代码", "141022100999"), "零事故创建 2 代码 UNKNOWN_DIVISION");
    finds(yicheng().set("零事故创建", 2, "代码", "141022100"), "零事故创建 2 代码 NOT_A_VILLAGE");
    finds(yicheng().set("零事故创建", 3, "代码", "91140000C3846XTK85"), "零事故创建 3 代码 UNKNOWN_REFERENCE");
  }

  @Test
  void aPlanIsNotValidUntilBeforeItWasFiled() {
    finds(yicheng().set("应急预案", 2, "有效期至", "2020-05-05"), "应急预案 2 有效期至 DATE_BEFORE_CAUSE");
  }

  @Test
  void aWorkbookWithTooManyRowsIsNotRead() {
    assertEquals(27, reader(27).check(yicheng(), YEAR, LedgerProgress.NONE).rowsRead());
    UnreadableWorkbook refusal =
        assertThrows(
            UnreadableWorkbook.class, () -> reader(26).check(yicheng(), YEAR, LedgerProgress.NONE));
    assertEquals(ProblemCode.TOO_LARGE, refusal.problem().code());
  }

  private static LedgerReader reader(int mostRows) {
    return new LedgerReader(
        Divisions.shipped(),
        Industries.edition2017(),
        StatuteNames.shipped(),
        LawBook.national(),
        mostRows);
  }

  @Test
  void problemsWithoutEndAreCountedButNotAllKept() {
    MemoryWorkbook book = yicheng();
    for (int i = 0; i < 6_000; i++) {
      book.add("宣传", "昨天", "云课堂", "第" + i + "期", "县电视台");
    }
    LedgerReport report = check(book);
    assertEquals(6_000, report.errors());
    assertEquals(5_000, report.problems().size());
    assertTrue(report.isAbridged());
  }
}
