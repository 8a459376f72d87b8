package org.anjian.persistence.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
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

  private final EntityManager entityManager;
  private final Store store;
  private final RegionWords regions;

  /**
   * The series, as the caller's transaction sees them.
   *
   * @param regions what the counties are called in their numbers
   */
  public JpaDocumentNumbers(EntityManager entityManager, RegionWords regions) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
    this.regions = Objects.requireNonNull(regions, "regions");
  }

  @Override
  public DocumentNumber issueBlock(DivisionCode division, DocumentKind kind, int year, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one number: " + count);
    }
    String region = regions.of(division);
    DocumentSeriesRow.Key series =
        new DocumentSeriesRow.Key(division.county(), kind.kindWord(), year);
    DocumentSeriesRow row = locked(series);
    if (row == null) {
      lockCounty(series.county);
      row = locked(series);
    }
    if (row == null) {
      store.add(new DocumentSeriesRow(series, count));
      return DocumentNumber.of(region, kind, year, 1);
    }
    int first = row.lastNumber + 1;
    row.reach(Math.addExact(row.lastNumber, count));
    store.flush();
    return DocumentNumber.of(region, kind, year, first);
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

  private void raise(DocumentSeriesRow.Key series, int number) {
    DocumentSeriesRow row = locked(series);
    if (row == null) {
      store.add(new DocumentSeriesRow(series, number));
    } else if (row.lastNumber < number) {
      row.reach(number);
      store.flush();
    }
  }

  /** The row of a series as it is now, locked until the transaction ends; null if there is none. */
  private DocumentSeriesRow locked(DocumentSeriesRow.Key series) {
    return entityManager.find(DocumentSeriesRow.class, series, LockModeType.PESSIMISTIC_WRITE);
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
