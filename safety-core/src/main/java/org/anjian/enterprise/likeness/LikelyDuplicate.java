package org.anjian.enterprise.likeness;

import java.util.Objects;
import java.util.Set;
import org.anjian.enterprise.search.SearchCard;

/**
 * 疑似重复: two entries that may be the same enterprise.
 *
 * @param first one of them; of two stored ones that with the smaller identity
 * @param second the other
 * @param reasons in what they are alike
 */
public record LikelyDuplicate(SearchCard first, SearchCard second, Set<LikenessReason> reasons) {

  public LikelyDuplicate {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    reasons = Set.copyOf(reasons);
  }
}
