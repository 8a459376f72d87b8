package org.anjian.rest.enterprise;

import java.time.LocalDate;
import org.anjian.enforcement.ActKind;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.inspection.InspectionMode;
import org.anjian.preparedness.AccidentGrade;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.rest.record.RecordAddress;
import org.anjian.statistics.EnterpriseTimeline;

/**
 * 时间轴条目: one thing that happened to an enterprise.
 *
 * @param kind kind of the record
 * @param date the day
 * @param number document number, or what people call it by
 * @param title what it is about, in short
 * @param link where the record is found, or null
 */
public record TimelineEntryView(
    Coded kind, LocalDate date, String number, String title, String link) {

  static TimelineEntryView of(EnterpriseTimeline.Entry entry, Language language) {
    return new TimelineEntryView(
        Coded.of(entry.kind()),
        entry.date(),
        entry.number(),
        title(entry, language),
        RecordAddress.of(entry.kind(), entry.id()));
  }

  /** Some kinds of records have a code for a title. */
  private static String title(EnterpriseTimeline.Entry entry, Language language) {
    return switch (entry.kind()) {
      case INSPECTION -> label(InspectionMode.class, entry, language);
      case ON_SITE_MEASURE -> label(OnSiteMeasure.Kind.class, entry, language);
      case CASE -> label(ActKind.class, entry, language);
      case ACCIDENT -> label(AccidentGrade.class, entry, language);
      case ENTERPRISE_CHANGE -> ChangeWords.title(entry.title(), language);
      case RISK_GRADING -> ChangeWords.grading(entry.title(), language);
      case ENTERPRISE,
          HAZARD,
          RECTIFICATION_ORDER,
          REINSPECTION,
          EMERGENCY_PLAN,
          DRILL,
          EXAM_RESULT,
          OFFICER,
          ZERO_ACCIDENT_UNIT,
          STUDY_SESSION,
          PUBLICITY ->
          entry.title();
    };
  }

  private static String label(
      Class<?> vocabulary, EnterpriseTimeline.Entry entry, Language language) {
    return Vocabulary.of(vocabulary).label(entry.title(), language);
  }
}
