package org.anjian.rest.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.anjian.contract.Yicheng;
import org.anjian.duty.Due;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyRecord;
import org.anjian.hazard.Hazard;
import org.anjian.reminder.CalendarFeed;
import org.anjian.reminder.SubscribeCalendar;
import org.junit.jupiter.api.Test;

class ICalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static Duty duty(DutyKind kind, DutyRecord.Kind record, String name, int days) {
    return new Duty(
        kind,
        new DutyRecord(record, new UUID(0, 7), "（翼）应急责改〔2026〕1号", name, Optional.empty()),
        Yicheng.COUNTY,
        List.of(new UUID(0, 3)),
        Due.on(TODAY.plusDays(days), Hazard.REINSPECTION),
        3);
  }

  private static final Duty ORDER =
      duty(DutyKind.REINSPECTION, DutyRecord.Kind.RECTIFICATION_ORDER, "翼城虚构煤业; 有限,责任\\公司𠮷矿", 1);

  private static String text(Duty... duties) {
    CalendarFeed feed =
        new CalendarFeed(
            new UUID(0, 1),
            new UUID(0, 2),
            Yicheng.COUNTY,
            2026,
            "手机",
            CalendarFeed.Content.MINE,
            "0".repeat(64),
            Instant.EPOCH);
    return ICalendar.of(
        new SubscribeCalendar.Reading(feed, TODAY, List.of(duties)), "https://anjian.example/");
  }

  private static List<VEvent> read(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      calendar.validate(true);
      return calendar.getComponents("VEVENT");
    } catch (IOException | ParserException e) {
      throw new AssertionError("another reader does not understand it", e);
    }
  }

  @Test
  void anotherReaderFindsAnAllDayEventWithItsWords() {
    VEvent event = read(text(ORDER)).get(0);
    assertEquals("整改复查：（翼）应急责改〔2026〕1号 翼城虚构煤业; 有限,责任\\公司𠮷矿（3项）", event.getSummary().getValue());
    assertEquals("20260311", event.getRequiredProperty("DTSTART").getValue());
    assertEquals("20260312", event.getRequiredProperty("DTEND").getValue());
    assertEquals(
        "DATE", event.getRequiredProperty("DTSTART").getParameter("VALUE").get().getValue());
    assertTrue(event.getDescription().getValue().contains("安全生产违法行为行政处罚办法(2025)第27条第2款"));
    List<VAlarm> alarms = event.getAlarms();
    assertEquals(
        List.of("-PT15H", "PT9H"),
        alarms.stream().map(alarm -> alarm.getRequiredProperty("TRIGGER").getValue()).toList());
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsNorEndsWithinACharacter() {
    List<String> lines = new ArrayList<>(List.of(text(ORDER).split("\r\n")));
    assertFalse(text(ORDER).replace("\r\n", "").contains("\n"));
    for (String line : lines) {
      int octets = line.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(octets <= 75, line);
      assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line);
    }
    assertTrue(lines.stream().anyMatch(line -> line.startsWith(" ")));
  }

  @Test
  void aDutyHasTheSameUidOnAnotherDayAndAnotherOneNot() {
    String uid = read(text(ORDER)).get(0).getUid().orElseThrow().getValue();
    assertEquals(uid, read(text(ORDER)).get(0).getUid().orElseThrow().getValue());
    Duty later = duty(DutyKind.REINSPECTION, DutyRecord.Kind.RECTIFICATION_ORDER, "翼城虚构煤业", 2);
    Duty other = duty(DutyKind.RECTIFICATION, DutyRecord.Kind.RECTIFICATION_ORDER, "翼城虚构煤业", 1);
    assertEquals(
        3,
        read(text(ORDER, later, other)).stream()
            .map(event -> event.getUid().orElseThrow().getValue())
            .distinct()
            .count());
  }

  @Test
  void noPersonIsNamedAndWhatIsOverdueRingsNoMore() {
    String text =
        text(duty(DutyKind.PAYMENT, DutyRecord.Kind.CASE, "虚构某甲", -1)).replace("\r\n ", "");
    assertFalse(text.contains("虚构某甲"));
    assertTrue(text.contains("SUMMARY:【逾期】缴纳罚款："));
    assertFalse(text.contains("VALARM"));
  }

  @Test
  void anEmptyFeedIsStillACalendar() {
    assertEquals(List.of(), read(text()));
  }
}
