package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.EnterpriseField;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.search.EnterpriseSearch;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchCard;
import org.anjian.enterprise.search.SearchIndex;
import org.anjian.enterprise.search.SearchQuery;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Store;

/**
 * 企业检索: an index of this server's own, brought up to date with the database before each search: one
 * small statement asks which entries have changed since, whoever changed them. So it answers as of
 * the last commit, on every server.
 */
public final class JpaEnterpriseSearch implements EnterpriseSearch {

  /** With more changes than these, reading everything anew is the shorter way. */
  private static final int MANY = 5_000;

  /** Transactions that began longer ago are over. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofHours(2);

  private static final String CARDS =
      "select r.id, r.name, r.credit_code, r.legal_representative, r.principal, r.phone,"
          + " r.address, r.division, r.sector, r.risk_level, r.status from enterprise r";

  private static final String NAMES =
      "select c.enterprise_id, c.before_text from enterprise_change c where c.field = '"
          + EnterpriseField.NAME
          + "'";

  private final EntityManager entityManager;
  private final Divisions divisions;
  private final Clock clock;

  private SearchIndex index;
  private SeenChanges seen;

  public JpaEnterpriseSearch(EntityManager entityManager, Divisions divisions, Clock clock) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  @Override
  public Found find(Scope scope, SearchQuery query, PageRequest page) {
    List<DivisionCode> within = new ArrayList<>(query.divisions());
    within.add(scope.division());
    SearchQuery scoped =
        new SearchQuery(query.text(), within, query.sector(), query.riskLevel(), query.status());
    if (scope.enterprise().isEmpty()) {
      return upToDate().find(scoped, divisions, page);
    }
    List<Found.Hit> own =
        upToDate().find(scoped, divisions, new PageRequest(0, PageRequest.MAX_SIZE)).hits().stream()
            .filter(hit -> scope.enterprise().get().equals(hit.card().id()))
            .toList();
    return new Found(page.page() == 0 ? own : List.of(), own.size(), false);
  }

  @Override
  public Stream<SearchCard> cards(Scope scope) {
    Map<DivisionCode, Boolean> within = new HashMap<>();
    return upToDate()
        .cards()
        .filter(card -> scope.enterprise().map(card.id()::equals).orElse(true))
        .filter(
            card ->
                within.computeIfAbsent(
                    card.division(), code -> divisions.isWithin(code, scope.division())));
  }

  /** The index as of the last commit. */
  private synchronized SearchIndex upToDate() {
    if (index == null) {
      readAll();
      return index;
    }
    Set<UUID> changed = changes();
    if (changed.size() > MANY) {
      readAll();
    } else if (!changed.isEmpty()) {
      Collection<SearchCard> cards = read(changed);
      Set<UUID> gone = new HashSet<>(changed);
      cards.forEach(card -> gone.remove(card.id()));
      index = index.with(cards, gone);
    }
    return index;
  }

  private Set<UUID> changes() {
    Instant now = clock.instant();
    List<SeenChanges.Range> awaited = seen.awaited(now);
    StringBuilder sql =
        new StringBuilder("select seq, enterprise_id from enterprise_search_change where seq > ?1");
    for (int i = 0; i < awaited.size(); i++) {
      sql.append(" or seq between ?").append(2 * i + 2).append(" and ?").append(2 * i + 3);
    }
    Query query =
        entityManager
            .createNativeQuery(sql.append(" order by seq").toString())
            .setParameter(1, seen.last());
    for (int i = 0; i < awaited.size(); i++) {
      query.setParameter(2 * i + 2, awaited.get(i).from());
      query.setParameter(2 * i + 3, awaited.get(i).to());
    }
    Set<UUID> changed = new HashSet<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      if (seen.see(((Number) columns[0]).longValue(), now)) {
        changed.add((UUID) columns[1]);
      }
    }
    return changed;
  }

  /**
   * Reads all entries. The numbers are noted first: what commits meanwhile is read twice, never
   * missed.
   */
  private void readAll() {
    Instant now = clock.instant();
    Number before =
        (Number)
            entityManager
                .createNativeQuery(
                    "select coalesce(max(seq), 0) from enterprise_search_change"
                        + " where changed_at < ?1")
                .setParameter(1, now.minus(LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC))
                .getSingleResult();
    SeenChanges noted = new SeenChanges(before.longValue());
    for (Object number :
        entityManager
            .createNativeQuery(
                "select seq from enterprise_search_change where seq > ?1 order by seq")
            .setParameter(1, before.longValue())
            .getResultList()) {
      noted.see(((Number) number).longValue(), now);
    }
    index = SearchIndex.of(read(Set.of()));
    seen = noted;
  }

  /** The cards of some entries; of all if none is named. */
  private Collection<SearchCard> read(Set<UUID> some) {
    Map<UUID, List<String>> former = new HashMap<>();
    for (Object row : rows(NAMES, "and c.enterprise_id", some)) {
      Object[] columns = (Object[]) row;
      former.computeIfAbsent((UUID) columns[0], key -> new ArrayList<>(1)).add((String) columns[1]);
    }
    List<SearchCard> cards = new ArrayList<>();
    for (Object row : rows(CARDS, "where r.id", some)) {
      Object[] columns = (Object[]) row;
      UUID id = (UUID) columns[0];
      cards.add(
          new SearchCard(
              id,
              (String) columns[1],
              former.getOrDefault(id, List.of()).stream()
                  .filter(name -> !name.equals(columns[1]))
                  .distinct()
                  .toList(),
              (String) columns[2],
              people((String) columns[3], (String) columns[4]),
              (String) columns[5],
              (String) columns[6],
              new DivisionCode((String) columns[7]),
              SupervisedSector.valueOf((String) columns[8]),
              RiskLevel.valueOf((String) columns[9]),
              OperatingStatus.valueOf((String) columns[10])));
    }
    return cards;
  }

  private static List<String> people(String one, String other) {
    return one.equals(other) ? List.of(one) : List.of(one, other);
  }

  private List<Object> rows(String sql, String narrow, Set<UUID> some) {
    List<Object> found = new ArrayList<>();
    if (some.isEmpty()) {
      for (Object row : entityManager.createNativeQuery(sql).getResultList()) {
        found.add(row);
      }
      return found;
    }
    List<UUID> wanted = List.copyOf(some);
    for (int from = 0; from < wanted.size(); from += Store.BATCH) {
      List<UUID> part = wanted.subList(from, Math.min(from + Store.BATCH, wanted.size()));
      Query query =
          entityManager.createNativeQuery(
              sql + " " + narrow + " in (" + places(part.size(), 1) + ")");
      for (int i = 0; i < part.size(); i++) {
        query.setParameter(i + 1, part.get(i));
      }
      for (Object row : query.getResultList()) {
        found.add(row);
      }
    }
    return found;
  }

  /** Numbered places for parameters. */
  static String places(int count, int first) {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < count; i++) {
      places.append(i == 0 ? "?" : ", ?").append(first + i);
    }
    return places.toString();
  }
}
