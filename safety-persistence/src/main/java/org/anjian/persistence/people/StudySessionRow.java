package org.anjian.persistence.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.people.StudySession;
import org.anjian.persistence.column.JsonTexts;

/** A study session as it is stored. */
@Entity
@Table(name = "study_session")
@Access(AccessType.FIELD)
class StudySessionRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "held_on")
  LocalDate date;

  String speaker;
  String topic;
  String questioned;

  @Version
  @Column(name = "revision")
  long version;

  protected StudySessionRow() {}

  StudySessionRow(StudySession session) {
    id = session.id();
    county = session.division().county();
    division = session.division().canonical();
    recordYear = session.date().getYear();
    date = session.date();
    speaker = session.speaker();
    topic = session.topic();
    questioned = JsonTexts.array(session.questioned()).toString();
  }
}
