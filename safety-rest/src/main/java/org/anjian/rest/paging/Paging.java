package org.anjian.rest.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.paging.PageRequest;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/** 分页参数: {@code ?page=0&size=50}, as every list takes them. */
public final class Paging {

  /** 默认每页行数. */
  public static final String DEFAULT_SIZE = "50";

  /** The first page. */
  public static final String FIRST = "0";

  private Paging() {}

  /**
   * The page that is asked for.
   *
   * @throws Problem INVALID_REQUEST naming what is out of bounds
   */
  public static PageRequest of(int page, int size) {
    List<FieldError> errors = new ArrayList<>();
    int furthest = Integer.MAX_VALUE / PageRequest.MAX_SIZE;
    if (page < 0 || page > furthest) {
      errors.add(
          FieldError.query(
              "page", FieldError.Code.OUT_OF_RANGE, Map.of("min", 0, "max", furthest)));
    }
    if (size < 1 || size > PageRequest.MAX_SIZE) {
      errors.add(
          FieldError.query(
              "size", FieldError.Code.OUT_OF_RANGE, Map.of("min", 1, "max", PageRequest.MAX_SIZE)));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new PageRequest(page, size);
  }
}
