package org.anjian.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.calendar.LegalTerms;
import org.anjian.division.DivisionCode;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Place;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.shared.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 与原文核对: the amounts and kinds of penalty of the procedure, read out of the texts where they are
 * present, and found again where an answer turns. Without the texts, {@link DrawConsequencesTest}
 * has the same figures.
 */
class ProcedureTextTest {

  private static final String PROCEDURES = "law/work-safety-penalty-procedures-2025.md";
  private static final String PENALTY_LAW = "law/administrative-penalty-law-2021.md";
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final Pattern AMOUNT = Pattern.compile("([0-9]+)(万?)元");
  private static final LawBook LAW = LawBook.national();

  /** The kinds of penalty by the words of the text. */
  private static final Map<String, String> WORDS =
      new TreeMap<>(
          Map.of(
              "停止建设", "STOP_CONSTRUCTION",
              "停产停业", "SUSPEND_PRODUCTION",
              "关闭", "CLOSE",
              "限制从业", "BAN_FROM_POST",
              "降低有关资质等级", "DOWNGRADE_QUALIFICATION",
              "吊销有关许可证件", "REVOKE_PERMIT",
              "暂扣有关许可证件", "SUSPEND_PERMIT",
              "撤销有关执业资格", "REVOKE_QUALIFICATION",
              "暂停有关执业资格", "SUSPEND_QUALIFICATION",
              "警告", "WARNING"));

  private final DrawConsequences draw =
      new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped());

  @Test
  void theHearingTurnsAtTheAmountsOfArticle55() throws IOException {
    List<Yuan> amounts = amounts(article(PROCEDURES, "第五十五条"));
    assertEquals(2, amounts.size());
    assertTurns(Consequence.Kind.HEARING, Subject.DIRECTLY_RESPONSIBLE, amounts.get(0), "141022");
    assertTurns(Consequence.Kind.HEARING, Subject.UNIT, amounts.get(1), "141022");
  }

  @ParameterizedTest
  @CsvSource({"第八十二条, 141022", "第八十三条, 141000", "第八十四条, 140000"})
  void theReportTurnsAtTheAmountsOfItsArticleAndKnowsItsKinds(String name, String division)
      throws IOException {
    String text = article(PROCEDURES, name);
    List<Yuan> amounts = amounts(text);
    assertEquals(3, amounts.size());
    for (Yuan amount : amounts) {
      assertTurns(Consequence.Kind.UPWARD_REPORT, Subject.UNIT, amount, division);
    }
    assertKinds(Consequence.Kind.UPWARD_REPORT, text, division);
    assertTrue(text.contains("10日内"));
  }

  @Test
  void theHearingKnowsTheKindsOfBothTexts() throws IOException {
    assertKinds(
        Consequence.Kind.HEARING,
        article(PROCEDURES, "第五十五条") + article(PENALTY_LAW, "第六十三条"),
        "141022");
  }

  @Test
  void onTheSpotTurnsAtTheAmountsOfArticle32() throws IOException {
    List<Yuan> amounts = amounts(article(PROCEDURES, "第三十二条"));
    assertOnTheSpot(Subject.DIRECTLY_RESPONSIBLE, amounts.get(0));
    assertOnTheSpot(Subject.UNIT, amounts.get(1));
    String law = article(PENALTY_LAW, "第五十一条");
    assertTrue(law.contains("二百元") && law.contains("三千元"));
    assertEquals(List.of(Yuan.of(200), Yuan.of(3_000)), amounts);
  }

  @Test
  void thePlacesOfTheArticlesAreThoseOfTheText() throws IOException {
    assertTrue(paragraph(PROCEDURES, "第七条", 2).contains("中央企业"));
    assertTrue(paragraph(PROCEDURES, "第七条", 3).contains("发证机关"));
    assertTrue(paragraph(PROCEDURES, "第七条", 4).contains("关闭"));
    assertTrue(paragraph(PROCEDURES, "第七条", 5).contains("拘留"));
    assertTrue(paragraph(PROCEDURES, "第五十条", 6).contains("集体讨论"));
    assertTrue(article(PROCEDURES, "第八十五条").contains("交办"));
    assertTrue(article(PROCEDURES, "第九十条").contains("2026年2月1日"));
    assertTrue(article(PENALTY_LAW, "第八十六条").contains("2021年7月15日"));
    assertTrue(paragraph("law/work-safety-law-2021.md", "第七十八条", 2).contains("七个工作日"));
    assertTrue(article("law/work-safety-law-2021.md", "第一百一十五条").contains("职责分工"));
    assertTrue(article("law/work-safety-law-2014.md", "第一百一十条").contains("职责分工"));
    assertTrue(article("law/coal-mine-safety-regulations-2024.md", "第七十三条").contains("职责分工"));
    assertTrue(article("law/safety-permit-regulations-2014.md", "第二十三条").contains("颁发管理机关"));
    assertTrue(paragraph("law/accident-reporting-regulations-2007.md", "第四十三条", 1).contains("决定"));
  }

  private void assertTurns(Consequence.Kind kind, Subject subject, Yuan at, String division) {
    Yuan fen = Yuan.parse("0.01");
    assertEquals(Answer.NO, answer(kind, subject, at.minus(fen), division));
    assertEquals(Answer.YES, answer(kind, subject, at, division));
    assertEquals(Answer.YES, answer(kind, subject, at.plus(fen), division));
  }

  private void assertOnTheSpot(Subject subject, Yuan most) {
    Consequence.Kind kind = Consequence.Kind.ON_THE_SPOT;
    Yuan fen = Yuan.parse("0.01");
    assertEquals(Answer.YES, answer(kind, subject, most.minus(fen), "141022"));
    assertEquals(Answer.YES, answer(kind, subject, most, "141022"));
    assertEquals(Answer.NO, answer(kind, subject, most.plus(fen), "141022"));
  }

  private void assertKinds(Consequence.Kind kind, String text, String division) {
    WORDS.forEach(
        (word, code) ->
            assertEquals(
                text.contains(word) ? Answer.YES : Answer.NO,
                answer(
                    kind,
                    IntendedPenalty.of(
                        row(Subject.UNIT), Yuan.ZERO, List.of(new OtherPenalty(code)), DAY),
                    division),
                word));
  }

  private Answer answer(Consequence.Kind kind, Subject subject, Yuan fine, String division) {
    return answer(kind, IntendedPenalty.of(row(subject), fine, List.of(), DAY), division);
  }

  private Answer answer(Consequence.Kind kind, IntendedPenalty penalty, String division) {
    return draw.of(
            penalty
                .by(DecidingAgency.bureau(DivisionCode.parse(division)))
                .with(PenaltyFact.FACTS_CONCLUSIVE, true)
                .with(PenaltyFact.ASSIGNED_BY_SUPERIOR, false))
        .value()
        .of(kind)
        .answer();
  }

  private static Provision row(Subject subject) {
    return LAW.row(
        new ProvisionRef("work-safety-law", 2021, Place.parse("97.1.7")),
        subject,
        new Condition("OVERDUE_UNCORRECTED"));
  }

  /** The amounts in figures, in the order of the text. */
  private static List<Yuan> amounts(String text) {
    Matcher matcher = AMOUNT.matcher(text);
    return matcher
        .results()
        .map(
            found -> {
              long figure = Long.parseLong(found.group(1));
              return found.group(2).isEmpty() ? Yuan.of(figure) : Yuan.ofWan(figure);
            })
        .toList();
  }

  private static String paragraph(String file, String name, int number) throws IOException {
    return article(file, name).lines().filter(line -> !line.isBlank()).toList().get(number - 1);
  }

  private static String article(String file, String name) throws IOException {
    String text = Files.readString(SharedData.file(file));
    int start = text.indexOf("\n" + name + " ");
    Matcher next = Pattern.compile("\n(第[一二三四五六七八九十百]+条 |#)").matcher(text);
    int end = next.find(start + 1) ? next.start() : text.length();
    return text.substring(start + 1, end);
  }
}
