package org.anjian.people;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 考核成绩库: the stored results of examinations. */
public interface ExamResults {

  /** Those of a year in scope, the newest first. */
  Page<ExamResult> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<ExamResult> added);
}
