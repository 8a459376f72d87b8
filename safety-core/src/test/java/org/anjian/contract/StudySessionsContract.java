package org.anjian.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.StudySession;

/** What every store of studySessions does. */
public abstract class StudySessionsContract extends YearlyContract<StudySession> {

  @Override
  protected StudySession record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected StudySession record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static StudySession record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new StudySession(
        Yicheng.id(15, number),
        division,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        "主讲10",
        "隐患“排查”治理",
        number == 1 ? List.of() : List.of("职工59", "职工54"));
  }

  @Override
  protected void addAll(Stores stores, Collection<StudySession> records) {
    stores.studySessions().addAll(records);
  }

  @Override
  protected Page<StudySession> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.studySessions().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return false;
  }
}
