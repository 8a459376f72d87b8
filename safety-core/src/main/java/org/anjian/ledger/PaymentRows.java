package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.PaymentKind;
import org.anjian.money.Yuan;

/** Reads the sheet 缴款. */
final class PaymentRows implements SheetRows {

  private static final Column<DocumentNumber> FILING =
      Column.required("立案文号", Identifiers.document(DocumentKind.FILING));
  private static final Column<LocalDate> DATE = Column.required("缴款日期", CellReaders.date());
  private static final Column<Yuan> AMOUNT = Column.required("金额（元）", CellReaders.amount());
  private static final Column<PaymentKind> PURPOSE =
      Column.required("款项", CellReaders.words(purposeWords()));

  static final List<Column<?>> COLUMNS = List.of(FILING, DATE, AMOUNT, PURPOSE);

  private final LedgerPass pass;
  private final Repetitions repetitions = new Repetitions();

  PaymentRows(LedgerPass pass) {
    this.pass = pass;
  }

  private static Map<String, PaymentKind> purposeWords() {
    Map<String, PaymentKind> words = new LinkedHashMap<>();
    words.put("罚款", PaymentKind.FINE);
    words.put("加处罚款", PaymentKind.SURCHARGE);
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<DocumentNumber> filing = row.get(FILING);
    Optional<LocalDate> date = row.get(DATE);
    Optional<Yuan> amount = row.get(AMOUNT);
    Optional<PaymentKind> purpose = row.get(PURPOSE);

    if (amount.filter(Yuan::isZero).isPresent()) {
      row.report(ProblemCode.INVALID_AMOUNT, AMOUNT, Map.of("value", row.shown(AMOUNT)));
    }
    Optional<CaseFacts> of =
        filing.flatMap(paper -> pass.cases().require(row, FILING, paper.toString()));
    if (of.isPresent() && of.get().decidedOn().isEmpty()) {
      row.report(ProblemCode.NO_DECISION, FILING, Map.of("value", filing.orElseThrow().toString()));
    }
    LedgerPass.requireNotBefore(
        row,
        DATE,
        date,
        new LedgerPass.Cause(
            "处罚决定日期", "the day of the decision", of.flatMap(CaseFacts::decidedOn)));
    if (row.isSound()) {
      requireNotTooMuch(row, of.orElseThrow(), purpose.orElseThrow(), amount.orElseThrow());
    }
    if (row.isSound()) {
      of.orElseThrow()
          .pay(
              new PaymentEntry(
                  row.number(),
                  repetitions.keyOf(
                      filing.orElseThrow(), date.orElseThrow(), purpose.get(), amount.get()),
                  filing.get(),
                  date.get(),
                  amount.get(),
                  purpose.get()));
    }
  }

  /** The surcharge never exceeds the fine either (行政强制法(2011) 第45条第2款). */
  private static void requireNotTooMuch(
      RowFields row, CaseFacts of, PaymentKind purpose, Yuan amount) {
    Yuan paid = of.paid(purpose).plus(amount);
    if (paid.exceeds(of.fine())) {
      row.report(
          ProblemCode.OVERPAYMENT,
          AMOUNT,
          details("paid", paid.toString(), "fine", of.fine().toString()));
    }
  }
}
