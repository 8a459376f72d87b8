package org.anjian.persistence.storing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 写入：writes rows within the caller's transaction, at once, so that what the database refuses comes
 * up at the call that caused it and not when the transaction ends.
 *
 * <p>After a refusal the transaction can only be rolled back.
 */
public final class Store {

  /** How many rows are sent together before the entity manager lets go of them. */
  public static final int BATCH = 1_000;

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Pattern UNIQUE_CONSTRAINT =
      Pattern.compile("uq_[a-z0-9]+(?:_[a-z0-9]+)*?__(?<field>[a-z0-9]+(?:_[a-z0-9]+)*)");
  private static final Pattern PRIMARY_KEY = Pattern.compile("\\bpk_[a-z0-9_]+|primary[ _]key");

  private final EntityManager entityManager;

  /** Writes through the entity manager of the caller's transaction. */
  public Store(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  /**
   * Inserts one row.
   *
   * @throws Refusal ALREADY_EXISTS naming the field
   */
  public void add(Object row) {
    entityManager.persist(row);
    flush();
  }

  /**
   * Inserts one row that stands for something under way.
   *
   * @throws Refusal with the code and details if a natural key is taken
   */
  public void addOrRefuse(Object row, RefusalCode code, Map<String, Object> details) {
    try {
      add(row);
    } catch (Refusal e) {
      throw e.code() == RefusalCode.ALREADY_EXISTS ? causedBy(Refusal.of(code, details), e) : e;
    }
  }

  /**
   * Inserts many rows in batches, and lets go of them.
   *
   * @throws Refusal ALREADY_EXISTS naming the field
   */
  public <T> void addAll(Collection<T> things, Function<? super T, ?> toRow) {
    int waiting = 0;
    for (T thing : things) {
      entityManager.persist(toRow.apply(thing));
      waiting++;
      if (waiting == BATCH) {
        flushAndForget();
        waiting = 0;
      }
    }
    if (waiting > 0) {
      flushAndForget();
    }
  }

  /**
   * Sends what waits, and lets go of all rows: a long transaction does not hoard them, and a row
   * that is changed again counts its revision on again.
   *
   * @throws Refusal ALREADY_EXISTS naming the field, or STALE_REVISION
   */
  public void flushAndForget() {
    flush();
    entityManager.clear();
  }

  /**
   * The stored row, to be changed. Its revision counts on even if nothing of its own changes.
   *
   * <p>The row is read anew: a row that was there, unchanged, at an earlier flush of the
   * transaction would be written without its revision where classes are not woven (EclipseLink
   * 5.0.0).
   *
   * @param read the revision that was read
   * @throws Refusal STALE_REVISION if the row has another revision, or is not there
   */
  public <R> R toChange(Class<R> type, UUID id, long read, ToLongFunction<? super R> revision) {
    flushAndForget();
    return checked(entityManager.find(type, id), id, read, revision);
  }

  /**
   * The stored rows, to be changed, in the order of the revisions; one statement for each thousand.
   *
   * @param type a row whose identity is called id
   * @param read the revisions that were read, by identity
   * @throws Refusal STALE_REVISION if a row has another revision, or is not there
   */
  public <R> List<R> toChangeAll(
      Class<R> type,
      Map<UUID, Long> read,
      Function<? super R, UUID> identity,
      ToLongFunction<? super R> revision) {
    flushAndForget();
    Map<UUID, R> stored = new HashMap<>();
    List<UUID> ids = List.copyOf(read.keySet());
    for (int from = 0; from < ids.size(); from += BATCH) {
      entityManager
          .createQuery("select r from " + type.getSimpleName() + " r where r.id in :ids", type)
          .setParameter("ids", ids.subList(from, Math.min(from + BATCH, ids.size())))
          .getResultList()
          .forEach(row -> stored.put(identity.apply(row), row));
    }
    return read.entrySet().stream()
        .map(
            entry ->
                checked(stored.get(entry.getKey()), entry.getKey(), entry.getValue(), revision))
        .toList();
  }

  private <R> R checked(R row, UUID id, long read, ToLongFunction<? super R> revision) {
    if (row == null) {
      throw stale(Map.of("id", id.toString(), "read", read));
    }
    long stored = revision.applyAsLong(row);
    if (stored != read) {
      throw stale(Map.of("id", id.toString(), "read", read, "stored", stored));
    }
    entityManager.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return row;
  }

  /**
   * Sends what waits to the database.
   *
   * @throws Refusal ALREADY_EXISTS naming the field, or STALE_REVISION
   */
  public void flush() {
    try {
      entityManager.flush();
    } catch (OptimisticLockException e) {
      throw causedBy(stale(Map.of()), e);
    } catch (PersistenceException e) {
      throw violatedField(e)
          .<RuntimeException>map(
              field -> causedBy(Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", field)), e))
          .orElse(e);
    }
  }

  private static Refusal stale(Map<String, Object> details) {
    return Refusal.of(RefusalCode.STALE_REVISION, details);
  }

  private static Refusal causedBy(Refusal refusal, Throwable cause) {
    refusal.initCause(cause);
    return refusal;
  }

  /** The field of the unique constraint that was violated, if that is what happened. */
  private static Optional<String> violatedField(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        for (SQLException each = refused; each != null; each = each.getNextException()) {
          if (UNIQUE_VIOLATION.equals(each.getSQLState())) {
            return Optional.of(fieldIn(each.getMessage().toLowerCase(Locale.ROOT)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String fieldIn(String message) {
    Matcher constraint = UNIQUE_CONSTRAINT.matcher(message);
    if (constraint.find()) {
      return camelCase(constraint.group("field").replaceAll("_index_[0-9a-f]+$", ""));
    }
    return PRIMARY_KEY.matcher(message).find() ? "id" : "";
  }

  private static String camelCase(String column) {
    return Pattern.compile("_([a-z0-9])")
        .matcher(column)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
