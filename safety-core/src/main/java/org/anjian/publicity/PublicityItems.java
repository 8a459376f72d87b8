package org.anjian.publicity;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 宣传活动库: the stored pieces of publicity. */
public interface PublicityItems {

  /** Those of a year in scope, the newest first. */
  Page<PublicityItem> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<PublicityItem> added);
}
