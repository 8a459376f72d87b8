package org.anjian.rest.paging;

import java.util.List;
import java.util.function.Function;
import org.anjian.paging.Page;

/**
 * 一页: some rows of a list.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows a page
 * @param total rows of the whole list
 */
public record PageView<T>(List<T> items, int page, int size, long total) {

  /** The page with its rows as views. */
  public static <R, T> PageView<T> of(Page<R> page, Function<? super R, ? extends T> view) {
    return new PageView<>(
        page.items().stream().<T>map(view).toList(), page.page(), page.size(), page.total());
  }
}
