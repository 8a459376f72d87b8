package org.anjian.enterprise.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.division.Divisions;
import org.anjian.paging.PageRequest;

/**
 * 检索索引: all enterprises as they are searched, at one moment. What changes lately is kept in a small
 * part of its own beside the large one, until it grows and both are put together.
 */
public final class SearchIndex {

  /** How many changes are kept apart before the whole is put together again. */
  private static final int RECENT = 2_000;

  private final Segment whole;
  private final Segment recent;
  private final BitSet superseded;

  private SearchIndex(Segment whole, Segment recent, BitSet superseded) {
    this.whole = whole;
    this.recent = recent;
    this.superseded = superseded;
  }

  /** An index of these. */
  public static SearchIndex of(Collection<SearchCard> cards) {
    return new SearchIndex(Segment.of(cards), Segment.of(List.of()), new BitSet());
  }

  /** How many enterprises it has. */
  public int size() {
    return whole.size() - superseded.cardinality() + recent.size();
  }

  /** All enterprises, in no particular order. */
  public Stream<SearchCard> cards() {
    return Stream.concat(
        java.util.stream.IntStream.range(0, whole.size())
            .filter(i -> !superseded.get(i))
            .mapToObj(i -> whole.cards[i]),
        Arrays.stream(recent.cards));
  }

  /**
   * The index after changes.
   *
   * @param changed enterprises as they are now
   * @param gone enterprises that are not there any more
   */
  public SearchIndex with(Collection<SearchCard> changed, Set<UUID> gone) {
    if (changed.isEmpty() && gone.isEmpty()) {
      return this;
    }
    Map<UUID, SearchCard> latest = new LinkedHashMap<>();
    for (SearchCard card : recent.cards) {
      latest.put(card.id(), card);
    }
    changed.forEach(card -> latest.put(card.id(), card));
    gone.forEach(latest::remove);
    BitSet hidden = (BitSet) superseded.clone();
    Stream.concat(changed.stream().map(SearchCard::id), gone.stream())
        .mapToInt(whole::indexOf)
        .filter(i -> i >= 0)
        .forEach(hidden::set);
    SearchIndex next = new SearchIndex(whole, Segment.of(latest.values()), hidden);
    return latest.size() <= RECENT ? next : of(next.cards().toList());
  }

  /**
   * Finds a page of enterprises.
   *
   * @throws NullPointerException if anything is missing
   */
  public Found find(SearchQuery query, Divisions divisions, PageRequest page) {
    Objects.requireNonNull(page, "page");
    Walk main = new Walk(whole, query, divisions, superseded);
    List<Walk.Hit> mainHits = main.hits();
    List<Found.Hit> all = new ArrayList<>(mainHits.size());
    boolean more = main.more();
    if (recent.size() == 0) {
      int from = Math.min(page.offset(), mainHits.size());
      int to = Math.min(from + page.size(), mainHits.size());
      for (Walk.Hit hit : mainHits.subList(from, to)) {
        all.add(new Found.Hit(whole.cards[hit.document()], hit.by()));
      }
      return new Found(all, mainHits.size(), more);
    }
    Walk late = new Walk(recent, query, divisions, new BitSet());
    List<Walk.Hit> lateHits = late.hits();
    more |= late.more();
    int left = 0;
    int right = 0;
    while (left < mainHits.size() || right < lateHits.size()) {
      boolean takeLate =
          left == mainHits.size()
              || right < lateHits.size() && comesFirst(lateHits.get(right), mainHits.get(left));
      Walk.Hit hit = takeLate ? lateHits.get(right++) : mainHits.get(left++);
      Segment of = takeLate ? recent : whole;
      all.add(new Found.Hit(of.cards[hit.document()], hit.by()));
    }
    int from = Math.min(page.offset(), all.size());
    int to = Math.min(from + page.size(), all.size());
    return new Found(all.subList(from, to), all.size(), more);
  }

  private boolean comesFirst(Walk.Hit late, Walk.Hit main) {
    int order = late.by().compareTo(main.by());
    return order < 0
        || order == 0 && recent.names[late.document()].compareTo(whole.names[main.document()]) <= 0;
  }
}
