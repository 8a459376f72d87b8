package org.anjian.rest.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.statistics.Figure;
import org.anjian.statistics.RecordKind;

/**
 * 统计依据: a record behind a figure, or one left out of it.
 *
 * @param link where the record is; null for records without an address of their own
 * @param excludedBy the rule that left it out; null for a record that counts
 */
public record RecordView(
    UUID id,
    Coded kind,
    String number,
    String title,
    LocalDate date,
    String link,
    Coded excludedBy) {

  static RecordView of(Figure.Entry entry, RecordKind kind) {
    return new RecordView(
        entry.fact().id(),
        Coded.of(kind),
        entry.fact().number(),
        entry.fact().title(),
        entry.fact().date(),
        link(kind, entry.fact().id()),
        entry.counts() ? null : Coded.of(Vocabulary.EXCLUSION, entry.excludedBy()));
  }

  private static String link(RecordKind kind, UUID id) {
    return switch (kind) {
      case ENTERPRISE, ENTERPRISE_CHANGE, RISK_GRADING -> "/api/v1/enterprises/" + id;
      case INSPECTION -> "/api/v1/inspections/" + id;
      case HAZARD -> "/api/v1/hazards/" + id;
      case RECTIFICATION_ORDER -> "/api/v1/rectification-orders/" + id;
      case ON_SITE_MEASURE -> "/api/v1/measures/" + id;
      case CASE -> "/api/v1/cases/" + id;
      case OFFICER -> "/api/v1/officers/" + id;
      case REINSPECTION,
          EMERGENCY_PLAN,
          DRILL,
          EXAM_RESULT,
          ZERO_ACCIDENT_UNIT,
          STUDY_SESSION,
          PUBLICITY,
          ACCIDENT ->
          null;
    };
  }
}
