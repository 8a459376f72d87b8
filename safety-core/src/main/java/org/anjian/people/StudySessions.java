package org.anjian.people;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 集中学习库: the stored study sessions. */
public interface StudySessions {

  /** Those of a year in scope, the newest first. */
  Page<StudySession> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<StudySession> added);
}
