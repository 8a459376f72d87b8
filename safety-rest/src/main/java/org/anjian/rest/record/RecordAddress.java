package org.anjian.rest.record;

import java.util.UUID;
import org.anjian.rest.revision.Answers;
import org.anjian.statistics.RecordKind;

/** 记录地址: where a record is found. */
public final class RecordAddress {

  private RecordAddress() {}

  /**
   * The address of a record; null for records without one of their own. A re-inspection is found
   * under its order, whose identity is asked for.
   */
  public static String of(RecordKind kind, UUID id) {
    return switch (kind) {
      case ENTERPRISE, ENTERPRISE_CHANGE, RISK_GRADING -> Answers.BASE + "/enterprises/" + id;
      case INSPECTION -> Answers.BASE + "/inspections/" + id;
      case HAZARD -> Answers.BASE + "/hazards/" + id;
      case RECTIFICATION_ORDER, REINSPECTION -> Answers.BASE + "/rectification-orders/" + id;
      case ON_SITE_MEASURE -> Answers.BASE + "/measures/" + id;
      case CASE -> Answers.BASE + "/cases/" + id;
      case OFFICER -> Answers.BASE + "/officers/" + id;
      case EMERGENCY_PLAN,
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
