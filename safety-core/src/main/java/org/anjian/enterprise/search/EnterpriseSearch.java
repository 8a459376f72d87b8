package org.anjian.enterprise.search;

import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.paging.PageRequest;

/** 企业检索: searches the stored enterprises as they are now, on whichever server they were changed. */
public interface EnterpriseSearch {

  /** A page of what is found within a scope. */
  Found find(Scope scope, SearchQuery query, PageRequest page);

  /** What is searched, within a scope; for going through all of it. */
  Stream<SearchCard> cards(Scope scope);
}
