package org.anjian.persistence.responsibility;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Of which list, and at which place. */
final class ListPartKey implements Serializable {

  private static final long serialVersionUID = 1L;

  UUID list;
  int seq;

  protected ListPartKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof ListPartKey that && list.equals(that.list) && seq == that.seq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, seq);
  }
}
