package org.anjian.penalty;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 10);
  private static final FineAssessor THEN = new FineAssessor(lamps().book());
  private static final FineFacts FACTS =
      FineFacts.of(
              ProvisionName.parse("lamp-law/7"),
              DAY,
              DAY.plusMonths(2),
              Subject.UNIT,
              Condition.INITIAL)
          .with(Circumstance.ACTIVE_HARM_REDUCTION);

  @Test
  void theSameFactsOnTheSameDataGiveTheSameBytes() {
    Receipt kept = Receipt.parse(receipt(THEN).text());
    Receipt.Replay replay = kept.replay(FACTS, new FineAssessor(lamps().book()));
    assertTrue(replay.isSame());
    assertEquals(kept.text(), replay.after().text());
    assertEquals(kept.hash(), replay.after().hash());
    assertTrue(kept.hash().matches("sha256:[0-9a-f]{64}"));
  }

  @Test
  void theTextHoldsInputsVersionsResultAndReasoning() {
    Receipt receipt = receipt(THEN);
    assertEquals(
        "{\"actDate\":\"2020-05-10\",\"circumstances\":[\"ACTIVE_HARM_REDUCTION\"],"
            + "\"condition\":\"INITIAL\",\"decisionDate\":\"2020-07-10\","
            + "\"provision\":\"lamp-law/7\",\"subject\":\"UNIT\"}",
        receipt.inputs());
    assertEquals(
        "{\"aggravated\":false,\"appliedRef\":\"lamp-law/2020/7\",\"condition\":\"INITIAL\","
            + "\"enforcer\":\"EMERGENCY_MANAGEMENT\",\"mandatory\":true,\"maxYuan\":\"2000.00\","
            + "\"minYuan\":\"1000.00\",\"otherPenalties\":[\"ORDER_CORRECTION\"],"
            + "\"outcome\":\"FINE\",\"reducible\":true,\"subject\":\"UNIT\",\"waivable\":false}",
        receipt.result());
    assertEquals(THEN.lawBook().version(), receipt.law());
    assertEquals("", receipt.benchmarks());
    assertTrue(receipt.trace().startsWith("[{\"question\":\"fine.edition\""));
  }

  @Test
  void theHashIsThatOfTheText() {
    Receipt receipt = new Receipt("{}", "a", "", "{}", "[]");
    assertEquals(
        "{\"inputs\":{},\"law\":\"a\",\"benchmarks\":\"\",\"result\":{},\"trace\":[]}",
        receipt.text());
    assertEquals(
        "sha256:af4d591ae3d61cdc2e438979fbeaa88a8a11eac0121fe2140487bd65dae4cbd8", receipt.hash());
  }

  @Test
  void anotherLawBookShowsBothResultsAndChangesNoneSilently() {
    FineAssessor now =
        new FineAssessor(
            lamps().replacing("RANGE,1000.00,2000.00", "RANGE,1000.00,2500.00").book());
    Receipt kept = receipt(THEN);
    Receipt.Replay replay = kept.replay(FACTS, now);
    assertEquals(
        Set.of(Receipt.Part.LAW, Receipt.Part.RESULT, Receipt.Part.TRACE), replay.changed());
    assertTrue(replay.before().result().contains("\"maxYuan\":\"2000.00\""));
    assertTrue(replay.after().result().contains("\"maxYuan\":\"2500.00\""));
    assertEquals(kept, replay.before());
    assertNotEquals(kept.hash(), replay.after().hash());
  }

  @Test
  void aLawBookThatChangesSomethingElseLeavesTheResult() {
    FineAssessor now =
        new FineAssessor(lamps().replacing("RANGE,,2000.00", "RANGE,,2500.00").book());
    assertEquals(Set.of(Receipt.Part.LAW), receipt(THEN).replay(FACTS, now).changed());
  }

  @Test
  void otherFactsAreAnotherReceipt() {
    assertEquals(
        Set.of(Receipt.Part.INPUTS, Receipt.Part.RESULT, Receipt.Part.TRACE),
        receipt(THEN)
            .replay(FACTS.with(Circumstance.CONFESSED_UNKNOWN_ACT).with(), THEN)
            .changed());
  }

  @Test
  void everyFactIsAmongTheInputs() {
    FineAssessor daily =
        new FineAssessor(
            lamps()
                .provision("lamp-law-2020", row("9,,,UNIT,INITIAL,DAILY_ACCUMULATION,,,,,,,,"))
                .book());
    FineFacts all =
        FineFacts.of(
                ProvisionName.parse("lamp-law/9"),
                DAY,
                LocalDate.of(2020, 7, 10),
                Subject.UNIT,
                Condition.INITIAL)
            .withAnnualIncome(Yuan.of(1))
            .withIllegalGains(Yuan.of(2))
            .withGoodsValue(Yuan.of(3))
            .withBaseFine(Yuan.of(4))
            .refusedThrough(new RefusedPeriod(DAY, DAY.plusDays(2)))
            .discoveredOn(DAY)
            .withHarmToLifeOrFinance();
    assertEquals(
        "{\"actDate\":\"2020-05-10\",\"annualIncomeYuan\":\"1.00\",\"baseFineYuan\":\"4.00\","
            + "\"condition\":\"INITIAL\",\"decisionDate\":\"2020-07-10\","
            + "\"discoveredDate\":\"2020-05-10\",\"goodsValueYuan\":\"3.00\","
            + "\"harmToLifeOrFinance\":true,\"illegalGainsYuan\":\"2.00\","
            + "\"provision\":\"lamp-law/9\",\"refusedPeriod\":{\"lastDay\":\"2020-05-12\","
            + "\"orderedOn\":\"2020-05-10\"},\"subject\":\"UNIT\"}",
        Receipt.of(all, daily.assess(all), daily).inputs());
  }

  @Test
  void benchmarksCountOnlyWhereTheFactsNameOne() {
    LawBook book = LawBook.national();
    FineAssessor weighing =
        new FineAssessor(book, DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), book));
    LocalDate day = LocalDate.of(2023, 5, 10);
    FineFacts plain =
        FineFacts.of(
            ProvisionName.parse("work-safety-law/97.1.7"),
            day,
            day,
            Subject.UNIT,
            Condition.INITIAL);
    FineFacts weighed =
        plain.by("example-not-official", Measures.none().with("uncertifiedOperators", 3));
    assertEquals(
        Receipt.of(plain, weighing.assess(plain), weighing),
        Receipt.of(plain, new FineAssessor(book).assess(plain), new FineAssessor(book)));
    Receipt receipt = Receipt.of(weighed, weighing.assess(weighed), weighing);
    assertEquals(weighing.benchmarks().version(), receipt.benchmarks());
    assertTrue(receipt.inputs().contains("\"measures\":{\"uncertifiedOperators\":\"3\"}"));
    assertTrue(receipt.result().contains("\"statutoryMaxYuan\":\"100000.00\""));
  }

  @Test
  void severalActsHaveOneReceipt() {
    List<Act> acts =
        List.of(
            Act.of(FACTS).by("甲"),
            Act.of(
                FineFacts.of(
                    ProvisionName.parse("lamp-law/7"),
                    DAY.plusDays(1),
                    DAY.plusMonths(2),
                    Subject.UNIT,
                    Condition.INITIAL)));
    Receipt receipt = Receipt.of(acts, new CombinedAssessor(THEN).assess(acts), THEN);
    assertTrue(Receipt.parse(receipt.text()).replay(acts, THEN).isSame());
    assertTrue(receipt.inputs().startsWith("{\"acts\":[{\"norms\":[{\"actDate\":"));
    assertTrue(receipt.result().contains("\"parties\":["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"inputs\":{},\"law\":\"a\",\"benchmarks\":\"\",\"result\":{},\"trace\":[]",
        "{\"inputs\":{},\"law\":\"a\",\"benchmarks\":\"\",\"result\":{},\"trace\":[]}}",
        "{\"inputs\":{},\"law\":\"a\",\"benchmarks\":\"\",\"result\":{},\"trace\":[",
        "{\"inputs\":{},\"law\":1,\"benchmarks\":\"\",\"result\":{},\"trace\":[]}",
        "{\"law\":\"a\",\"inputs\":{},\"benchmarks\":\"\",\"result\":{},\"trace\":[]}",
      })
  void whatIsNoReceiptIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Receipt.parse(text));
  }

  @Test
  void aReceiptIsReadBackWhateverItsTextHolds() {
    Receipt odd =
        new Receipt("{\"a\":\"}\\\"],\\\\\"}", "v", "w", "{\"b\":[{}]}", "[{\"c\":\"{[\"}]");
    assertEquals(odd, Receipt.parse(odd.text()));
  }

  private static Receipt receipt(FineAssessor assessor) {
    return Receipt.of(FACTS, assessor.assess(FACTS), assessor);
  }
}
