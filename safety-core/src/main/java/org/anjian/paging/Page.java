package org.anjian.paging;

import java.util.List;
import java.util.function.Function;

/**
 * 一页: some rows of a list and how many rows the whole list has.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows a page
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  /** The page that the request asks for, cut out of a whole list. */
  public static <T> Page<T> cut(List<T> all, PageRequest request) {
    int from = Math.min(request.offset(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return of(all.subList(from, to), request, all.size());
  }

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
  }
}
