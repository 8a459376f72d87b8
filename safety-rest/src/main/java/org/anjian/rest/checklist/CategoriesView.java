package org.anjian.rest.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.checklist.Indicator;

/**
 * 类别树.
 *
 * @param items the top categories, by name
 */
public record CategoriesView(List<CategoryView> items) {

  /**
   * 类别.
   *
   * @param path names joined by slashes
   * @param name the last name
   * @param count how many indicators stand in it and below
   * @param children the categories below
   */
  public record CategoryView(String path, String name, int count, List<CategoryView> children) {}

  private static final class Node {
    private final Map<String, Node> below = new TreeMap<>();
    private int count;

    List<CategoryView> views(String above) {
      List<CategoryView> views = new ArrayList<>();
      below.forEach(
          (name, node) -> {
            String path = above.isEmpty() ? name : above + "/" + name;
            views.add(new CategoryView(path, name, node.count, node.views(path)));
          });
      return views;
    }
  }

  static CategoriesView of(Collection<Indicator> indicators) {
    Node root = new Node();
    for (Indicator one : indicators) {
      Node at = root;
      for (String name : one.category().path()) {
        at = at.below.computeIfAbsent(name, key -> new Node());
        at.count++;
      }
    }
    return new CategoriesView(root.views(""));
  }
}
