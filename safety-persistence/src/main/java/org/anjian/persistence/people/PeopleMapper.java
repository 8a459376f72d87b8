package org.anjian.persistence.people;

import org.anjian.division.DivisionCode;
import org.anjian.people.ExamResult;
import org.anjian.people.Officer;
import org.anjian.people.StudySession;
import org.anjian.persistence.column.Decimals;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.persistence.storing.Versions;

/** Between officers, examinations, study and their rows. */
final class PeopleMapper {

  private PeopleMapper() {}

  static Officer officer(OfficerRow row) {
    return new Officer(
        row.id,
        row.certificateNumber,
        row.name,
        row.unit,
        new DivisionCode(row.division),
        row.issuedOn,
        row.validUntil,
        row.partyMember,
        Versions.revision(row.version));
  }

  static ExamResult examResult(ExamResultRow row) {
    return new ExamResult(
        row.id,
        new DivisionCode(row.division),
        row.date,
        row.exam,
        row.person,
        Decimals.plain(row.score),
        Decimals.plain(row.passMark));
  }

  static StudySession studySession(StudySessionRow row) {
    return new StudySession(
        row.id,
        new DivisionCode(row.division),
        row.date,
        row.speaker,
        row.topic,
        JsonTexts.texts(JsonTexts.read(row.questioned)));
  }
}
