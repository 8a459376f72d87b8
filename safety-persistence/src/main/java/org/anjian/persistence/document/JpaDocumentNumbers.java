package org.anjian.persistence.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.RegionWords;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.persistence.storing.Store;

/**
 * 文号库: the series of document numbers in the database.
 *
 * <p>Giving a number locks the row of its series until the caller's transaction ends: others who
 * want a number of that series wait, so that none is given twice, and none is lost when the caller
 * rolls back. The first number of a series is given under a lock on the county in the register of
 * divisions, because a row that is not there yet cannot be locked.
 */
public final class JpaDocumentNumbers implements DocumentNumbers {

  private static final String THIS_SERIES =
      " where s.county = :county and s.kindWord = :kindWord and s.year = :year";

  private final EntityManager entityManager;
  private final RegionWords regions;

  /**
   * The series, as the caller's transaction sees them.
   *
   * @param regions what the counties are called in their numbers
   */
  public JpaDocumentNumbers(EntityManager entityManager, RegionWords regions) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.regions = Objects.requireNonNull(regions, "regions");
  }

  @Override
  public DocumentNumber issue(DivisionCode division, DocumentKind kind, int year) {
    String region = regions.of(division);
    DocumentSeriesRow.Key series =
        new DocumentSeriesRow.Key(division.county(), kind.kindWord(), year);
    if (!advance(series)) {
      lockCounty(series.county);
      if (!advance(series)) {
        new Store(entityManager).add(new DocumentSeriesRow(series, 1));
        return DocumentNumber.of(region, kind, year, 1);
      }
    }
    return DocumentNumber.of(region, kind, year, last(series));
  }

  @Override
  public void noteUsed(DivisionCode division, Collection<DocumentNumber> numbers) {
    Map<DocumentSeriesRow.Key, Integer> highest = new LinkedHashMap<>();
    for (DocumentNumber number : numbers) {
      highest.merge(
          new DocumentSeriesRow.Key(division.county(), number.kindWord(), number.year()),
          number.number(),
          Math::max);
    }
    if (!highest.isEmpty()) {
      lockCounty(division.county());
      highest.forEach(this::raise);
    }
  }

  private boolean advance(DocumentSeriesRow.Key series) {
    return of(
                "update DocumentSeriesRow s set s.lastNumber = s.lastNumber + 1" + THIS_SERIES,
                series)
            .executeUpdate()
        == 1;
  }

  private void raise(DocumentSeriesRow.Key series, int number) {
    int raised =
        of(
                "update DocumentSeriesRow s set s.lastNumber = :number"
                    + THIS_SERIES
                    + " and s.lastNumber < :number",
                series)
            .setParameter("number", number)
            .executeUpdate();
    if (raised == 0 && lastNumbers(series).isEmpty()) {
      new Store(entityManager).add(new DocumentSeriesRow(series, number));
    }
  }

  private int last(DocumentSeriesRow.Key series) {
    return lastNumbers(series).get(0);
  }

  private List<Integer> lastNumbers(DocumentSeriesRow.Key series) {
    return entityManager
        .createQuery("select s.lastNumber from DocumentSeriesRow s" + THIS_SERIES, Integer.class)
        .setParameter("county", series.county)
        .setParameter("kindWord", series.kindWord)
        .setParameter("year", series.year)
        .getResultList();
  }

  private Query of(String jpql, DocumentSeriesRow.Key series) {
    return entityManager
        .createQuery(jpql)
        .setParameter("county", series.county)
        .setParameter("kindWord", series.kindWord)
        .setParameter("year", series.year);
  }

  /** Makes others who would begin a series of the county wait until this transaction ends. */
  private void lockCounty(String county) {
    boolean known =
        !entityManager
            .createQuery("select d from DivisionRow d where d.code = :code and d.latest = true")
            .setParameter("code", DivisionCode.parse(county).canonical())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .isEmpty();
    if (!known) {
      throw Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", county));
    }
  }
}
