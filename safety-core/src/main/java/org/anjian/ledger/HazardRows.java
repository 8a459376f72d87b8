package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.Reinspection;

/**
 * Reads the sheet 隐患. Rows with the same order number are one order, which belongs to one
 * inspection; rows with the same re-inspection number are one re-inspection, of one order and on
 * one day.
 */
final class HazardRows implements SheetRows {

  private static final Column<String> NUMBER = Column.required("隐患编号", CellReaders.key(50));
  private static final Column<String> INSPECTION = Column.required("检查编号", CellReaders.key(50));
  private static final Column<String> DESCRIPTION = Column.required("隐患内容", CellReaders.text(1000));
  private static final Column<HazardLevel> LEVEL =
      Column.required("等级", CellReaders.words(levelWords()));
  private static final Column<DocumentNumber> ORDER =
      Column.optional("责令整改文号", Identifiers.document(DocumentKind.RECTIFICATION_ORDER));
  private static final Column<LocalDate> DUE = Column.optional("整改期限", CellReaders.date());
  private static final Column<DocumentNumber> OPINION =
      Column.optional("复查文号", Identifiers.document(DocumentKind.REINSPECTION_OPINION));
  private static final Column<LocalDate> REINSPECTED_ON =
      Column.optional("复查日期", CellReaders.date());
  private static final Column<Reinspection.Outcome> OUTCOME =
      Column.optional("复查结论", CellReaders.words(outcomeWords()));

  static final List<Column<?>> COLUMNS =
      List.of(NUMBER, INSPECTION, DESCRIPTION, LEVEL, ORDER, DUE, OPINION, REINSPECTED_ON, OUTCOME);

  /** A re-inspection, while its rows are collected. */
  private record Opinion(
      int row,
      DocumentNumber order,
      CreditCode enterprise,
      DivisionCode division,
      LocalDate date,
      List<ReinspectionEntry.Item> items) {}

  private final LedgerPass pass;
  private final Batch<RectificationOrderEntry> orders;
  private final Batch<HazardEntry> hazards;
  private final Batch<ReinspectionEntry> reinspections;
  private final Register<LedgerPass.RowFacts> numbers = new Register<>(LedgerSheet.HAZARDS);
  private final Set<DocumentNumber> ordersSeen = new HashSet<>();
  private final Map<DocumentNumber, Opinion> opinions = new LinkedHashMap<>();

  HazardRows(LedgerPass pass) {
    this.pass = pass;
    this.orders = pass.batch(pass.sink()::rectificationOrders);
    this.hazards = pass.batchAfter(orders, pass.sink()::hazards);
    this.reinspections = pass.batchAfter(hazards, pass.sink()::reinspections);
  }

  private static Map<String, HazardLevel> levelWords() {
    Map<String, HazardLevel> words = new LinkedHashMap<>();
    words.put("一般", HazardLevel.GENERAL);
    words.put("重大", HazardLevel.MAJOR);
    words.put("一般隐患", HazardLevel.GENERAL);
    words.put("重大隐患", HazardLevel.MAJOR);
    words.put("一般事故隐患", HazardLevel.GENERAL);
    words.put("重大事故隐患", HazardLevel.MAJOR);
    return words;
  }

  private static Map<String, Reinspection.Outcome> outcomeWords() {
    Map<String, Reinspection.Outcome> words = new LinkedHashMap<>();
    words.put("合格", Reinspection.Outcome.PASS);
    words.put("不合格", Reinspection.Outcome.FAIL);
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<String> number = row.get(NUMBER);
    Optional<String> inspectionNumber = row.get(INSPECTION);
    Optional<String> description = row.get(DESCRIPTION);
    Optional<HazardLevel> level = row.get(LEVEL);
    Optional<DocumentNumber> order = row.get(ORDER);
    Optional<LocalDate> due = row.get(DUE);
    Optional<DocumentNumber> opinion = row.get(OPINION);
    Optional<LocalDate> reinspectedOn = row.get(REINSPECTED_ON);
    Optional<Reinspection.Outcome> outcome = row.get(OUTCOME);

    number.ifPresent(own -> numbers.requireNew(row, NUMBER, own));
    row.requireTogether(ORDER, DUE);
    row.requireTogether(OPINION, REINSPECTED_ON, OUTCOME);
    if (opinion.isPresent()) {
      row.requireTogether(ORDER, OPINION);
    }
    Optional<LedgerPass.InspectionFacts> inspection =
        inspectionNumber.flatMap(key -> pass.inspections().require(row, INSPECTION, key));
    LedgerPass.Cause inspected =
        new LedgerPass.Cause(
            "检查日期", "the day of the inspection", inspection.map(LedgerPass.InspectionFacts::date));
    LedgerPass.requireNotBefore(row, DUE, due, inspected);
    LedgerPass.requireNotBefore(row, REINSPECTED_ON, reinspectedOn, inspected);
    if (order.isPresent() && inspectionNumber.isPresent()) {
      pass.documents().claim(LedgerSheet.HAZARDS, row, ORDER, order.get(), inspectionNumber.get());
    }
    if (opinion.isPresent() && order.isPresent()) {
      pass.documents().claim(LedgerSheet.HAZARDS, row, OPINION, opinion.get(), "" + order.get());
      requireSameDay(row, opinion.get(), reinspectedOn);
    }
    if (!row.isSound()) {
      number.ifPresent(own -> numbers.reject(own, row.number()));
      return;
    }
    String own = number.orElseThrow();
    numbers.add(own, new LedgerPass.RowFacts(row.number()));
    CreditCode enterprise = inspection.orElseThrow().enterprise();
    DivisionCode division = inspection.orElseThrow().division();
    LocalDate foundOn = inspection.orElseThrow().date();
    order.ifPresent(
        paper -> {
          if (ordersSeen.add(paper)) {
            orders.add(
                new RectificationOrderEntry(
                    row.number(),
                    paper,
                    inspectionNumber.orElseThrow(),
                    enterprise,
                    division,
                    foundOn));
          }
        });
    opinion.ifPresent(
        paper ->
            opinions
                .computeIfAbsent(
                    paper,
                    key ->
                        new Opinion(
                            row.number(),
                            order.orElseThrow(),
                            enterprise,
                            division,
                            reinspectedOn.orElseThrow(),
                            new ArrayList<>()))
                .items()
                .add(new ReinspectionEntry.Item(own, outcome.orElseThrow())));
    hazards.add(
        new HazardEntry(
            row.number(),
            own,
            inspectionNumber.orElseThrow(),
            enterprise,
            division,
            foundOn,
            description.orElseThrow(),
            level.orElseThrow(),
            order.map(paper -> new HazardEntry.Demand(paper, due.orElseThrow())),
            opinion.map(
                paper ->
                    new HazardEntry.Verdict(
                        paper, reinspectedOn.orElseThrow(), outcome.orElseThrow()))));
  }

  private void requireSameDay(RowFields row, DocumentNumber opinion, Optional<LocalDate> date) {
    Opinion earlier = opinions.get(opinion);
    if (earlier != null && date.filter(day -> !day.equals(earlier.date())).isPresent()) {
      row.report(
          ProblemCode.REFERENCE_DISAGREES,
          REINSPECTED_ON,
          details(
              "value",
              date.get().toString(),
              "other",
              earlier.date().toString(),
              "target",
              LedgerSheet.HAZARDS.title(),
              "targetRow",
              "" + earlier.row()));
    }
  }

  @Override
  public void finish() {
    opinions.forEach(
        (number, opinion) ->
            reinspections.add(
                new ReinspectionEntry(
                    opinion.row(),
                    number,
                    opinion.order(),
                    opinion.enterprise(),
                    opinion.division(),
                    opinion.date(),
                    opinion.items())));
    opinions.clear();
  }
}
