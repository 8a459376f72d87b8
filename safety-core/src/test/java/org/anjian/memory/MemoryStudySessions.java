package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.StudySession;
import org.anjian.people.StudySessions;

/** 集中学习库 in memory. */
public final class MemoryStudySessions implements StudySessions {

  private final Territory territory;
  private final Table<StudySession> table = new Table<>(StudySession::id);

  public MemoryStudySessions(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<StudySession> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .filter(row -> row.date().getYear() == year)
            .sorted(
                Comparator.comparing(StudySession::date).thenComparing(StudySession::id).reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<StudySession> added) {
    table.addAll(added);
  }
}
