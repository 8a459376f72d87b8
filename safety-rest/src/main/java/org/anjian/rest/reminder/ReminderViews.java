package org.anjian.rest.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.calendar.WorkCalendar;
import org.anjian.duty.Due;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyRecord;
import org.anjian.paging.Page;
import org.anjian.people.Officer;
import org.anjian.people.Officers;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.trace.StepView;
import org.anjian.rest.trace.TraceWords;

/** 提醒的呈现: puts names to officers and divisions, with one question for a page. */
@ApplicationScoped
public class ReminderViews {

  @Inject private Officers officers;
  @Inject private DivisionNames divisions;
  @Inject private WorkCalendar calendar;

  PageView<ReminderView> page(Page<Duty> duties, LocalDate today, Language language) {
    Set<UUID> named =
        duties.items().stream()
            .flatMap(duty -> duty.officers().stream())
            .collect(Collectors.toSet());
    Map<UUID, String> names =
        officers.findAll(named).stream().collect(Collectors.toMap(Officer::id, Officer::name));
    return PageView.of(duties, duty -> view(duty, names, today, language));
  }

  private ReminderView view(
      Duty duty, Map<UUID, String> names, LocalDate today, Language language) {
    Due due = duty.due();
    return new ReminderView(
        Coded.of(duty.kind()),
        Coded.of(duty.kind().holder()),
        Coded.of(duty.state(today)),
        record(duty.record()),
        divisions.today(duty.division()),
        duty.officers().stream()
            .map(id -> new ReminderView.OfficerName(id, names.getOrDefault(id, "")))
            .toList(),
        duty.items(),
        due.lastDay(),
        due.opensOn().filter(day -> day.isAfter(today)).orElse(null),
        ChronoUnit.DAYS.between(today, due.lastDay()),
        workingDays(today, due.lastDay()),
        due.deadline().map(found -> found.term().unit().name()).orElse(null),
        due.isProvisional(),
        TraceWords.basis(due.basis(), language),
        due.deadline().map(found -> StepView.of(found.trace(), language)).orElse(List.of()));
  }

  private int workingDays(LocalDate today, LocalDate lastDay) {
    WorkCalendar counting = calendar.provisional();
    return lastDay.isBefore(today)
        ? -counting.workingDaysBetween(lastDay, today).count()
        : counting.workingDaysBetween(today, lastDay).count();
  }

  private static ReminderView.RecordView record(DutyRecord record) {
    return new ReminderView.RecordView(
        Coded.of(record.kind()),
        record.id(),
        record.number(),
        record.name(),
        record.enterprise().orElse(null),
        address(record));
  }

  private static String address(DutyRecord record) {
    String path =
        switch (record.kind()) {
          case RECTIFICATION_ORDER -> "/rectification-orders/" + record.id();
          case ON_SITE_MEASURE -> "/measures/" + record.id();
          case CASE -> "/cases/" + record.id();
          case OFFICER -> "/officers/" + record.id();
          case ENTERPRISE -> "/enterprises/" + record.id();
          case EMERGENCY_PLAN ->
              record.enterprise().map(unit -> "/enterprises/" + unit).orElse(null);
        };
    return path == null ? null : Answers.BASE + path;
  }
}
