package org.anjian.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 指标类别: where an indicator stands in the tree of categories, from the top down.
 *
 * @param path one to {@value #DEEPEST} names, none blank, none with a slash
 */
public record Category(List<String> path) implements Comparable<Category> {

  /** How deep the tree may be. */
  public static final int DEEPEST = 5;

  /** How long a name may be. */
  public static final int LONGEST = 100;

  public Category {
    path = path.stream().map(String::strip).toList();
    if (path.isEmpty() || path.size() > DEEPEST) {
      throw new IllegalArgumentException("a category has 1 to " + DEEPEST + " names: " + path);
    }
    for (String name : path) {
      if (name.isEmpty() || name.length() > LONGEST || name.indexOf('/') >= 0) {
        throw new IllegalArgumentException(
            "a name of a category has 1 to " + LONGEST + " characters and no slash: " + path);
      }
    }
  }

  /**
   * Reads names joined by slashes: {@code 通风/主通风机}.
   *
   * @throws IllegalArgumentException if a name is blank or too long, or there are too many
   */
  public static Category parse(String text) {
    return new Category(Arrays.asList(text.split("/", -1)));
  }

  /** The same; empty where the text is no category. */
  public static Optional<Category> read(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** 一级类别. */
  public String top() {
    return path.get(0);
  }

  /** Whether this is the other category or stands below it. */
  public boolean isWithin(Category other) {
    return path.size() >= other.path.size()
        && path.subList(0, other.path.size()).equals(other.path);
  }

  @Override
  public int compareTo(Category other) {
    return toString().compareTo(other.toString());
  }

  /** The names joined by slashes. */
  @Override
  public String toString() {
    return path.stream().collect(Collectors.joining("/"));
  }
}
