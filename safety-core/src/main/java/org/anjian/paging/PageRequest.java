package org.anjian.paging;

/**
 * 分页请求: which page of a list is wanted.
 *
 * @param page number of the page, from 0
 * @param size rows a page, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int page, int size) {

  /** The largest page that may be asked for. */
  public static final int MAX_SIZE = 1000;

  public PageRequest {
    if (page < 0) {
      throw new IllegalArgumentException("page must be 0 or more: " + page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1 to " + MAX_SIZE + ": " + size);
    }
    if ((long) page * size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("page " + page + " of size " + size + " is out of reach");
    }
  }

  /** How many rows lie before the page. */
  public int offset() {
    return page * size;
  }
}
