package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.shared.SharedData;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
  private static final LegalClock CLOCK = LegalClock.of(CALENDAR);
  private static final LegalTerms TERMS = LegalTerms.shipped();

  @Test
  void aTermSaysWhatItCounts() {
    assertEquals("自次日起满5个工作日", Term.workingDays(5).toString());
    assertEquals("自次日起满15日，末日为休息日的顺延至下一工作日", Term.calendarDays(15).toString());
    assertEquals("自次日起满6个月，末日为休息日的顺延至下一工作日", Term.months(6).toString());
    assertEquals("自次日起满2年，末日为休息日的顺延至下一工作日", Term.years(2).toString());
    assertEquals("自该时起满24小时", Term.hours(24).toString());
    assertEquals("1 working day", Term.workingDays(1).labelEn());
    assertThrows(IllegalArgumentException.class, () -> Term.workingDays(0));
    assertThrows(IllegalArgumentException.class, () -> Term.months(-1));
  }

  @ParameterizedTest
  @CsvSource({
    // Over the spring festival of 2020, which was prolonged; 2020-01-19 was worked.
    "5, WORKING_DAY, 2020-01-20, 2020-02-04",
    "1, WORKING_DAY, 2020-01-18, 2020-01-19",
    "1, WORKING_DAY, 2020-01-17, 2020-01-19",
    "5, WORKING_DAY, 2023-05-10, 2023-05-17",
    // The last day is a Saturday, a holiday, a make-up day, a plain day.
    "15, CALENDAR_DAY, 2023-05-05, 2023-05-22",
    "15, CALENDAR_DAY, 2020-01-10, 2020-02-03",
    "15, CALENDAR_DAY, 2020-09-12, 2020-09-27",
    "15, CALENDAR_DAY, 2023-05-09, 2023-05-24",
    // Months end on the corresponding day, or on the last day of the month.
    "1, MONTH, 2020-01-31, 2020-03-02",
    "6, MONTH, 2020-08-31, 2021-03-01",
    "6, MONTH, 2023-03-31, 2023-10-07",
    "2, YEAR, 2020-02-29, 2022-02-28",
    "5, YEAR, 2018-10-01, 2023-10-07",
  })
  void theFirstDayIsNotCountedAndARestDayAtTheEndMoves(
      int length, Term.Unit unit, LocalDate from, LocalDate lastDay) {
    var deadline = CLOCK.deadline(new Term(length, unit), from);
    assertEquals(lastDay, deadline.lastDay());
    assertEquals(lastDay, deadline.trace().last().outcome());
    assertTrue(deadline.isMetBy(lastDay));
    assertFalse(deadline.isMetBy(lastDay.plusDays(1)));
    assertTrue(deadline.isOverOn(lastDay.plusDays(1)));
    assertFalse(deadline.isProvisional());
  }

  @Test
  void everyTermEndsOnAWorkingDayThatNoShorterTermPasses() {
    var random = new Random(85);
    for (int i = 0; i < 5_000; i++) {
      LocalDate from = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(7_000));
      int length = 1 + random.nextInt(60);
      LocalDate nominal = from.plusDays(length);
      LocalDate naive = nominal;
      while (!CALENDAR.isWorkingDay(naive)) {
        naive = naive.plusDays(1);
      }
      var deadline = CLOCK.deadline(Term.calendarDays(length), from);
      assertEquals(naive, deadline.lastDay());
      assertEquals(naive.equals(nominal) ? 2 : 3, deadline.trace().steps().size());
      assertTrue(
          CLOCK.deadline(Term.calendarDays(length + 1), from).lastDay().compareTo(naive) >= 0);
    }
  }

  @Test
  void theTraceCitesTheRulesInForceOnTheDay() {
    var payment =
        CLOCK.deadline(
            TERMS.require("PAYMENT", LocalDate.of(2023, 5, 5)), LocalDate.of(2023, 5, 5));
    assertEquals(LocalDate.of(2023, 5, 22), payment.lastDay());
    assertEquals(
        List.of("deadline.firstDay", "deadline.count", "deadline.restDay"),
        payment.trace().steps().stream().map(Step::question).toList());
    assertEquals(
        List.of(
            "administrative-litigation-interpretation/2018/48.2",
            "civil-code/2020/201.1",
            "administrative-penalty-law/2021/67.3",
            "administrative-litigation-interpretation/2018/48.3",
            "civil-code/2020/203.1"),
        payment.trace().citations().stream().map(LegalBasis::ref).toList());
    assertEquals(LocalDate.of(2023, 5, 20), payment.trace().steps().get(1).outcome());

    var in2017 = CLOCK.deadline(Term.months(1), LocalDate.of(2017, 5, 5));
    assertEquals(List.of(), in2017.trace().citations());
    var months = CLOCK.deadline(Term.months(1), LocalDate.of(2023, 5, 8));
    assertTrue(
        months.trace().citations().stream()
            .anyMatch(basis -> basis.ref().equals("civil-code/2020/202")));
  }

  @Test
  void hearingMustBeRequestedWithinFiveWorkingDays() {
    LocalDate told = LocalDate.of(2023, 9, 27);
    var deadline = CLOCK.deadline(TERMS.require("HEARING_REQUEST", told), told);
    assertEquals(LocalDate.of(2023, 10, 10), deadline.lastDay());
    assertEquals(
        List.of("administrative-penalty-law/2021/64.1.1", "administrative-penalty-law/2021/85"),
        deadline.trace().last().basis().stream().map(LegalBasis::ref).toList());
    assertEquals(8L, deadline.trace().last().inputs().get("restDays"));
  }

  @Test
  void sevenFullWorkingDaysLieBetweenTheNoticeAndTheHearing() {
    LocalDate hearing = LocalDate.of(2023, 10, 13);
    var deadline = CLOCK.deadline(TERMS.require("HEARING_NOTIFICATION", hearing), hearing);
    LocalDate latest = deadline.lastDay();
    assertEquals(LocalDate.of(2023, 9, 27), latest);
    assertEquals(7, CALENDAR.workingDaysBetween(latest, hearing.minusDays(1)));
    assertEquals(6, CALENDAR.workingDaysBetween(latest.plusDays(1), hearing.minusDays(1)));
    assertEquals(
        LocalDate.of(2023, 9, 27), CLOCK.latestBefore(Term.calendarDays(15), hearing).lastDay());
    assertEquals(
        LocalDate.of(2023, 2, 28),
        CLOCK.latestBefore(Term.months(1), LocalDate.of(2023, 4, 1)).lastDay());
  }

  @Test
  void aLegalTermIsRefusedBeforeItsStatute() {
    LocalDate before = LocalDate.of(2021, 7, 14);
    assertTrue(TERMS.find("HEARING_REQUEST", before.plusDays(1)).isPresent());
    assertTrue(TERMS.find("HEARING_REQUEST", before).isEmpty());
    var refusal = assertThrows(Refusal.class, () -> TERMS.require("HEARING_REQUEST", before));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertThrows(IllegalArgumentException.class, () -> TERMS.require("TEA_BREAK", before));
    var payment = TERMS.require("PAYMENT", before.plusDays(1));
    assertThrows(IllegalArgumentException.class, () -> CLOCK.deadline(payment, before));
  }

  @Test
  void termsCountedInWorkingDaysAreThoseThatTheirStatuteNames() {
    for (LegalTerm term : TERMS.all()) {
      int length = term.term().length();
      boolean working = term.term().unit() == Term.Unit.WORKING_DAY;
      boolean dayTerm = working || term.term().unit() == Term.Unit.CALENDAR_DAY;
      switch (term.basis().get(0).law()) {
        case "administrative-penalty-law" ->
            assertEquals(working, dayTerm && List.of(2, 3, 5, 7).contains(length), term.rule());
        case "work-safety-penalty-procedures" ->
            assertEquals(working, dayTerm && List.of(2, 5, 7, 10).contains(length), term.rule());
        case "administrative-coercion-law" ->
            assertEquals(working, dayTerm && length <= 10, term.rule());
        default -> {}
      }
    }
  }

  @Test
  void anAnswerThatNeedsADayWithoutNoticeIsRefusedOrProvisional() {
    LocalDate late = LocalDate.of(2026, 12, 28);
    var five = Term.workingDays(5);
    var refusal = assertThrows(Refusal.class, () -> CLOCK.deadline(five, late));
    assertEquals(RefusalCode.CALENDAR_NOT_COVERED, refusal.code());
    var fifteen = Term.calendarDays(15);
    assertThrows(Refusal.class, () -> CLOCK.deadline(fifteen, late));
    assertEquals(LocalDate.of(2026, 12, 31), CLOCK.deadline(Term.workingDays(3), late).lastDay());

    var provisional = LegalClock.of(CALENDAR.provisional());
    var deadline = provisional.deadline(five, late);
    assertTrue(deadline.isProvisional());
    assertEquals(LocalDate.of(2027, 1, 4), deadline.lastDay());
    assertEquals("2027-01-04（暂定）", deadline.toString());
    assertTrue(provisional.deadline(fifteen, late).isProvisional());
    assertTrue(provisional.deadline(five, LocalDate.of(2006, 12, 25)).isProvisional());
    assertFalse(provisional.deadline(Term.workingDays(3), late).isProvisional());
    assertThrows(IllegalArgumentException.class, () -> provisional.deadline(five, LocalDate.MAX));
  }

  @Test
  void hoursRunFromTheMomentThroughRestDays() {
    var saturday = LocalDateTime.of(2023, 5, 20, 17, 30);
    assertEquals(saturday.plusDays(1), CLOCK.end(Term.hours(24), saturday));
    var hours = Term.hours(24);
    var days = Term.workingDays(1);
    assertThrows(
        IllegalArgumentException.class, () -> CLOCK.deadline(hours, LocalDate.of(2023, 5, 20)));
    assertThrows(IllegalArgumentException.class, () -> CLOCK.end(days, saturday));
  }

  @ParameterizedTest
  @CsvSource({
    "'A,AFTER,0,WORKING_DAY,l,t,2021,1,,2021-07-15,,a,a'",
    "'A,AFTER,1,WEEK,l,t,2021,1,,2021-07-15,,a,a'",
    "'A,AFTER,1,MONTH,l,t,2021,x,,2021-07-15,,a,a'",
    "'A,AFTER,1,MONTH,l,t,2021,1,,soon,,a,a'",
    "'A,AFTER,1,MONTH,l,t,2021,1,,2021-07-15,2021-07-15,a,a'",
    "'PAYMENT,AFTER,1,MONTH,l,t,2021,1,,2021-01-01,,a,a'",
  })
  void aBrokenTermIsRefusedNamingTheLine(String row) {
    var table =
        new StringReader(
            "rule,direction,length,unit,law,title,edition,provision,counted_by,"
                + "effective_from,effective_to,label_zh,label_en\n"
                + "PAYMENT,AFTER,15,CALENDAR_DAY,l,t,2021,67.3,,2021-07-15,,缴款,Pay\n"
                + row);
    var refusal = assertThrows(BrokenTable.class, () -> LegalTerms.read("test", table));
    assertEquals(3, refusal.line());
  }

  @Test
  void everyArticleOfATermSpeaksOfItsLengthInTheCollectedText() throws IOException {
    for (LegalTerm term : TERMS.all()) {
      var basis = term.basis().get(0);
      var text =
          Files.readString(SharedData.file("law/" + basis.law() + "-" + basis.edition() + ".md"));
      var article =
          Pattern.compile(
                  "(?ms)^第" + chinese(basis.article()) + "条[ 　].*?(?=^第[^，。]{1,8}条[ 　]|\\z)")
              .matcher(text);
      assertTrue(article.find(), term.rule());
      String length =
          "(" + term.term().length() + "|" + chinese(term.term().length()) + ")个?(日|月|工作日)";
      assertTrue(Pattern.compile(length).matcher(article.group()).find(), term.rule());
    }
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : String.valueOf(digits.charAt(number % 10)));
  }
}
