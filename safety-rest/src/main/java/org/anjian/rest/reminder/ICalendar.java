package org.anjian.rest.reminder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.DutyState;
import org.anjian.reminder.CalendarFeed;
import org.anjian.reminder.SubscribeCalendar;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.TraceWords;

/**
 * iCalendar (RFC 5545): all-day events on the last day of each duty, with alarms at nine in the
 * morning of the day before and of the day itself.
 *
 * <p>An event names the kind, the number of the record and the article, and the unit of an order:
 * no person. The same duty has the same UID in every reading.
 */
final class ICalendar {

  private static final int OCTETS_OF_A_LINE = 75;
  private static final String DAY_BEFORE = "-PT15H";
  private static final String ON_THE_DAY = "PT9H";

  private final StringBuilder text = new StringBuilder();
  private final String server;
  private final LocalDate today;

  private ICalendar(String server, LocalDate today) {
    this.server = server;
    this.today = today;
  }

  /**
   * The text of a feed.
   *
   * @param server address of the server, with a slash at its end
   */
  static String of(SubscribeCalendar.Reading reading, String server) {
    ICalendar calendar = new ICalendar(server, reading.asOf());
    calendar.write(reading);
    return calendar.text.toString();
  }

  private void write(SubscribeCalendar.Reading reading) {
    String name =
        "安监期限提醒" + (reading.feed().content() == CalendarFeed.Content.MINE ? "（我的）" : "（管辖范围）");
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Anjian//Reminders 1.0//ZH");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("NAME:" + escaped(name));
    line("X-WR-CALNAME:" + escaped(name));
    line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    line("X-PUBLISHED-TTL:PT6H");
    reading.duties().forEach(this::event);
    line("END:VCALENDAR");
  }

  private void event(Duty duty) {
    LocalDate day = duty.due().lastDay();
    String summary = summary(duty);
    line("BEGIN:VEVENT");
    line("UID:" + uid(duty));
    line("DTSTAMP:" + basic(today) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(day));
    line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
    line("SUMMARY:" + escaped(summary));
    line("DESCRIPTION:" + escaped(description(duty)));
    line("URL:" + server + "#" + page(duty.record()));
    line("CATEGORIES:" + escaped(label(duty)));
    line("CLASS:PRIVATE");
    line("TRANSP:TRANSPARENT");
    if (duty.state(today) != DutyState.OVERDUE) {
      alarm(summary, DAY_BEFORE);
      alarm(summary, ON_THE_DAY);
    }
    line("END:VEVENT");
  }

  private void alarm(String summary, String trigger) {
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("DESCRIPTION:" + escaped(summary));
    line("TRIGGER:" + trigger);
    line("END:VALARM");
  }

  /** What makes a duty the same one from day to day. */
  private static String uid(Duty duty) {
    String dated =
        switch (duty.kind()) {
          case RECTIFICATION, REINSPECTION, INSTALMENT -> basic(duty.due().lastDay());
          default -> duty.record().number();
        };
    return duty.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "-"
        + duty.record().id()
        + "-"
        + UUID.nameUUIDFromBytes(dated.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8)
        + "@anjian";
  }

  private String summary(Duty duty) {
    DutyRecord record = duty.record();
    boolean named =
        record.kind() == DutyRecord.Kind.RECTIFICATION_ORDER
            || record.kind() == DutyRecord.Kind.ON_SITE_MEASURE
            || duty.kind() == DutyKind.LICENCE_EXPIRY
            || duty.kind() == DutyKind.PLAN_EXPIRY;
    return (duty.state(today) == DutyState.OVERDUE ? "【逾期】" : "")
        + label(duty)
        + "："
        + record.number()
        + (named ? " " + record.name() : "")
        + (duty.items() > 1 ? "（" + duty.items() + "项）" : "");
  }

  private static String description(Duty duty) {
    return "依据："
        + TraceWords.basis(duty.due().basis(), Language.ZH)
        + (duty.due().isProvisional() ? "\n暂定：放假安排尚未公布，日期可能变动。" : "")
        + duty.due().opensOn().map(day -> "\n" + day + "起可以办理。").orElse("");
  }

  private static String label(Duty duty) {
    return Vocabulary.label(Coded.of(duty.kind()), Language.ZH);
  }

  private static String page(DutyRecord record) {
    return switch (record.kind()) {
      case RECTIFICATION_ORDER -> "/rectification-orders/" + record.id();
      case ON_SITE_MEASURE -> "/measures/" + record.id();
      case CASE -> "/cases/" + record.id();
      case OFFICER -> "/system/officers";
      case ENTERPRISE -> "/enterprises/" + record.id();
      case EMERGENCY_PLAN ->
          record.enterprise().map(unit -> "/enterprises/" + unit).orElse("/desk");
    };
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** TEXT (3.3.11): backslash, semicolon, comma and line ends. */
  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** A content line, folded at 75 octets and never within a character (3.1). */
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int character = content.codePointAt(i);
      int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS_OF_A_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(character);
      octets += length;
      i += Character.charCount(character);
    }
    text.append("\r\n");
  }
}
