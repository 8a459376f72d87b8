package org.anjian.rest.revision;

/** 有版本的视图: a view of a record that says which revision it shows. */
public interface Revised {

  /** The revision. */
  long revision();
}
