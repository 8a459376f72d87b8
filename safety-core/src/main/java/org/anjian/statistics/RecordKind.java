package org.anjian.statistics;

/** 记录种类: what kind of records stands behind a figure, so that each can be opened. */
public enum RecordKind {
  ENTERPRISE,
  ENTERPRISE_CHANGE,
  RISK_GRADING,
  INSPECTION,
  HAZARD,
  RECTIFICATION_ORDER,
  REINSPECTION,
  ON_SITE_MEASURE,
  CASE,
  EMERGENCY_PLAN,
  DRILL,
  EXAM_RESULT,
  OFFICER,
  ZERO_ACCIDENT_UNIT,
  STUDY_SESSION,
  PUBLICITY,
  ACCIDENT
}
