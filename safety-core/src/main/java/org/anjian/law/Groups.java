package org.anjian.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 分组: what stands under each key, in the order in which it came. */
final class Groups<K, V> {

  private final Map<K, List<V>> lists;

  /**
   * @param empty decides which keys are the same, and their order
   */
  Groups(Map<K, List<V>> empty) {
    this.lists = empty;
  }

  void add(K key, V value) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  /** What stands under a key; nothing under one that is not there. */
  List<V> of(K key) {
    List<V> list = lists.get(key);
    return list == null ? List.of() : list;
  }

  boolean has(K key) {
    return lists.containsKey(key);
  }

  Set<K> keys() {
    return lists.keySet();
  }

  /** Nothing more is added; the lists may be given away. */
  void close() {
    for (Map.Entry<K, List<V>> entry : lists.entrySet()) {
      entry.setValue(List.copyOf(entry.getValue()));
    }
  }
}
