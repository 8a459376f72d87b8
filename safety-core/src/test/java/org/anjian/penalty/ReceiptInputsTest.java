package org.anjian.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawText;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A receipt that was kept is computed again with nothing but its text. */
class ReceiptInputsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
  private static final LawBook BOOK = LawBook.national();
  private static final FineAssessor ASSESSOR =
      new FineAssessor(BOOK, DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), BOOK));

  private static FineFacts facts(String provision, Subject subject, String condition) {
    return FineFacts.of(
        ProvisionName.parse(provision), DAY, DAY.plusDays(60), subject, new Condition(condition));
  }

  static Stream<FineFacts> facts() {
    FineFacts plain = facts("work-safety-law/97.1.7", Subject.UNIT, "INITIAL");
    return Stream.of(
        plain,
        plain.with(Circumstance.ACTIVE_HARM_REDUCTION, Circumstance.CONFESSED_UNKNOWN_ACT),
        plain.withIllegalGains(Yuan.parse("0.01")).withHarmToLifeOrFinance().discoveredOn(DAY),
        plain.in(DivisionCode.parse("141022")),
        plain.by(
            "example-not-official",
            Measures.none().with("uncertifiedOperators", new BigDecimal("3"))),
        facts("work-safety-law/95.1.1", Subject.PRINCIPAL, "ACCIDENT_GENERAL")
            .withAnnualIncome(Yuan.ofWan(12)),
        facts("work-safety-law/112", Subject.UNIT, "REFUSED_AFTER_FINE")
            .withBaseFine(Yuan.ofWan(3))
            .refusedThrough(new RefusedPeriod(DAY, DAY.plusDays(30))));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theTextAloneGivesTheSameReceiptToTheByte(FineFacts facts) {
    Receipt receipt = Receipt.of(facts, ASSESSOR.assess(facts), ASSESSOR);
    assertEquals(facts, ReceiptInputs.parse(receipt.inputs()).violation().orElseThrow());
    Receipt.Replay replay = Receipt.parse(receipt.text()).replay(ASSESSOR);
    assertTrue(replay.isSame());
    assertEquals(receipt.hash(), replay.after().hash());
    assertEquals(List.of(), replay.changes());
  }

  @Test
  void everyFactIsReadBack() {
    FineFacts all =
        facts("work-safety-law/97.1.7", Subject.UNIT, "INITIAL")
            .withAnnualIncome(Yuan.of(1))
            .withIllegalGains(Yuan.of(2))
            .withGoodsValue(Yuan.of(3))
            .withBaseFine(Yuan.of(4))
            .refusedThrough(new RefusedPeriod(DAY, DAY.plusDays(2)))
            .discoveredOn(DAY)
            .withHarmToLifeOrFinance()
            .in(DivisionCode.parse("141022100"))
            .with(Circumstance.values())
            .by(
                "a-benchmark",
                Measures.none()
                    .with("share", new BigDecimal("0.0000001"))
                    .with("days", 12)
                    .with("harm", "NONE"));
    assertEquals(all, ReceiptInputs.parse(Texts.of(all)).violation().orElseThrow());
  }

  @Test
  void severalActsAreReadBackWithTheirPartiesAndNorms() {
    FineFacts one = facts("work-safety-law/97.1.7", Subject.UNIT, "INITIAL");
    FineFacts two = facts("work-safety-law/102", Subject.UNIT, "INITIAL");
    FineFacts three = facts("work-safety-law/99.1.1", Subject.UNIT, "INITIAL");
    List<Act> acts = List.of(Act.of(one).by("甲矿"), Act.of(two, three));
    Receipt receipt = Receipt.of(acts, new CombinedAssessor(ASSESSOR).assess(acts), ASSESSOR);
    assertEquals(acts, ReceiptInputs.parse(receipt.inputs()).acts());
    assertTrue(Receipt.parse(receipt.text()).replay(ASSESSOR).isSame());
  }

  @Test
  void underAnotherLawBookEveryFieldThatDiffersIsNamed() {
    FineFacts facts =
        FineFacts.of(
            ProvisionName.parse("lamp-law/7"),
            LocalDate.of(2020, 5, 10),
            LocalDate.of(2020, 7, 10),
            Subject.UNIT,
            Condition.INITIAL);
    FineAssessor then = new FineAssessor(LawText.lamps().book());
    FineAssessor now =
        new FineAssessor(
            LawText.lamps().replacing("RANGE,1000.00,2000.00", "RANGE,1000.00,2500.00").book());
    Receipt kept = Receipt.of(facts, then.assess(facts), then);
    List<ReceiptChange> changes = Receipt.parse(kept.text()).replay(now).changes();
    assertEquals(
        List.of(
            "LAW : \"" + then.lawBook().version() + "\" -> \"" + now.lawBook().version() + "\"",
            "RESULT maxYuan: \"2000.00\" -> \"2500.00\"",
            "TRACE 2/outcome: \"1000元以上2000元以下\" -> \"1000元以上2500元以下\"",
            "TRACE 3/outcome: \"FINE 1000元以上2000元以下 [ORDER_CORRECTION]\""
                + " -> \"FINE 1000元以上2500元以下 [ORDER_CORRECTION]\""),
        changes.stream().map(ReceiptChange::toString).toList());
  }

  @Test
  void whatOnlyOneOfTheTwoHasIsNamed() {
    Receipt one = new Receipt("{}", "a", "", "{\"x\":[{\"y\":\"1\"}],\"z\":[\"1\"]}", "[]");
    Receipt other =
        new Receipt("{}", "a", "", "{\"x\":[{\"y\":\"1\"},{\"y\":\"2\"}],\"z\":[\"2\"]}", "[]");
    assertEquals(
        List.of("RESULT x/1: – -> {\"y\":\"2\"}", "RESULT z: [\"1\"] -> [\"2\"]"),
        one.compare(other).changes().stream().map(ReceiptChange::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|/provision",
        "[]|the top",
        "{\"provision\":true}|/provision",
        "{\"provision\":\"x\"}|/provision",
        "{\"provision\":\"lamp-law/7\",\"actDate\":\"2020-02-30\"}|/actDate",
        "{\"acts\":[]}|/acts",
        "{\"acts\":[\"a\"]}|/acts/0",
        "{\"acts\":[{\"party\":\"甲\"}]}|/norms",
        "{\"acts\":[{\"norms\":[{}]}]}|/acts/0/norms/0/provision",
        "{\"acts\":[{\"norms\":[{}],\"more\":\"\"}]}|/acts/0/more",
        "{\"acts\":[{\"norms\":[{}]}],\"more\":\"\"}|/more",
      })
  void whatIsMissingUnknownOrSomethingElseIsNamed(String text, String named) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ReceiptInputs.parse(text));
    assertTrue(refused.getMessage().contains(named), refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"subject\":\"UNIT\"|\"subject\":\"COMPANY\"|/subject",
        "\"condition\":\"INITIAL\"|\"condition\":\"initial\"|/condition",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"lamps\":\"3\"|/lamps",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"harmToLifeOrFinance\":\"yes\"|/harmTo",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"illegalGainsYuan\":\"-1.00\"|/illegal",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"illegalGainsYuan\":\"1.001\"|/illegal",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"circumstances\":[\"RICH\"]|/circum",
        "\"subject\":\"UNIT\"|\"subject\":\"UNIT\",\"division\":\"1\"|/division",
      })
  void aFieldThatIsNotWhatReceiptsHoldIsNamed(String from, String to, String named) {
    String inputs = Texts.of(facts("work-safety-law/97.1.7", Subject.UNIT, "INITIAL"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> ReceiptInputs.parse(inputs.replace(from, to)));
    assertTrue(refused.getMessage().contains(named), refused::getMessage);
  }

  @Test
  void factsThatDoNotHoldTogetherAreRefusedAsEver() {
    String inputs =
        Texts.of(facts("work-safety-law/97.1.7", Subject.UNIT, "INITIAL"))
            .replace("\"decisionDate\":\"2023-07-09\"", "\"decisionDate\":\"2023-05-09\"");
    Refusal refused = assertThrows(Refusal.class, () -> ReceiptInputs.parse(inputs));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refused.code());
  }

  /** Facts as receipts write them. */
  private static final class Texts {
    static String of(FineFacts facts) {
      return CanonicalJson.of(ReceiptFields.of(facts));
    }
  }
}
