package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.OpenMatters;
import org.anjian.persistence.storing.Store;

/** 未结事项: what is open at enterprises, in one statement for each thousand of them. */
public final class JpaOpenMatters implements OpenMatters {

  private static final String COUNTS =
      "select e.id,"
          + " (select count(*) from hazard h where h.enterprise_id = e.id and h.state <> 'CLOSED'),"
          + " (select count(*) from hazard h where h.enterprise_id = e.id and h.state <> 'CLOSED'"
          + " and h.due_on < ?1),"
          + " (select count(*) from hazard h where h.enterprise_id = e.id and h.state <> 'CLOSED'"
          + " and h.level = 'MAJOR'),"
          + " (select count(*) from enforcement_case c where c.enterprise_id = e.id"
          + " and c.stage <> 'CLOSED'),"
          + " (select count(*) from enterprise_licence l where l.enterprise_id = e.id"
          + " and l.state = 'IN_FORCE' and l.valid_until < ?1),"
          + " (select count(*) from emergency_plan p where p.enterprise_id = e.id"
          + " and p.valid_until >= ?1)"
          + " from enterprise e where e.id in (";

  private final EntityManager entityManager;

  public JpaOpenMatters(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Map<UUID, Counts> of(Collection<UUID> enterprises, LocalDate on) {
    Map<UUID, Counts> found = new HashMap<>();
    List<UUID> wanted = List.copyOf(enterprises);
    for (int from = 0; from < wanted.size(); from += Store.BATCH) {
      List<UUID> some = wanted.subList(from, Math.min(from + Store.BATCH, wanted.size()));
      StringBuilder sql = new StringBuilder(COUNTS);
      for (int i = 0; i < some.size(); i++) {
        sql.append(i == 0 ? "?" : ", ?").append(i + 2);
      }
      var query = entityManager.createNativeQuery(sql.append(')').toString()).setParameter(1, on);
      for (int i = 0; i < some.size(); i++) {
        query.setParameter(i + 2, some.get(i));
      }
      for (Object row : query.getResultList()) {
        Object[] columns = (Object[]) row;
        found.put(
            (UUID) columns[0],
            new Counts(
                number(columns[1]),
                number(columns[2]),
                number(columns[3]),
                number(columns[4]),
                number(columns[5]),
                number(columns[6])));
      }
    }
    return found;
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}
