package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.ExamResult;
import org.anjian.people.ExamResults;

/** 考核成绩库 in memory. */
public final class MemoryExamResults implements ExamResults {

  private final Territory territory;
  private final Table<ExamResult> table = new Table<>(ExamResult::id);

  public MemoryExamResults(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<ExamResult> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .filter(row -> row.date().getYear() == year)
            .sorted(Comparator.comparing(ExamResult::date).thenComparing(ExamResult::id).reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<ExamResult> added) {
    table.addAll(added);
  }
}
