package org.anjian.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** Records by identity, with natural keys and revisions. */
final class Table<T> {

  private final Function<T, UUID> identity;
  private final Map<String, Function<T, Optional<?>>> uniqueFields = new LinkedHashMap<>();
  private final Map<UUID, T> rows = new LinkedHashMap<>();

  Table(Function<T, UUID> identity) {
    this.identity = identity;
    unique("id", row -> Optional.of(identity.apply(row)));
  }

  /** A natural key; empty ones do not meet. */
  Table<T> unique(String field, Function<T, Optional<?>> key) {
    uniqueFields.put(field, key);
    return this;
  }

  Optional<T> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  Stream<T> stream() {
    return rows.values().stream();
  }

  void addAll(Collection<? extends T> added) {
    List<T> all = new ArrayList<>(rows.values());
    all.addAll(added);
    uniqueFields.forEach(
        (field, key) -> {
          Set<Object> seen = new HashSet<>();
          for (T row : all) {
            if (key.apply(row).filter(value -> !seen.add(value)).isPresent()) {
              throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", field));
            }
          }
        });
    added.forEach(row -> rows.put(identity.apply(row), row));
  }

  /** Refuses unless the stored record has the revision of this one. */
  void requireFresh(T changed, ToLongFunction<T> revision) {
    T stored = rows.get(identity.apply(changed));
    if (stored == null || revision.applyAsLong(stored) != revision.applyAsLong(changed)) {
      throw Refusal.of(RefusalCode.STALE_REVISION, Map.of("read", revision.applyAsLong(changed)));
    }
  }

  T replace(T changed) {
    rows.put(identity.apply(changed), changed);
    return changed;
  }

  void removeIf(Predicate<T> condition) {
    rows.values().removeIf(condition);
  }
}
