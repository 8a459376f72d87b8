package org.anjian.persistence.storing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/**
 * 查询：a list of rows under conditions. A page takes two statements, whatever its size: one counts,
 * one reads. Conditions call the row {@code r}.
 *
 * @param <R> the row
 */
public final class Listing<R> {

  /**
   * The codes of any time whose place lies under a division today: the register leads from the code
   * that is asked for to its successor, and from there to all codes below.
   */
  private static final String UNDER_DIVISION =
      "r.division in (select d.code from DivisionRow d, DivisionRow s where s.code = :%1$s"
          + " and s.latest = true and d.currentCode >= s.currentCode"
          + " and d.currentCode <= s.currentLast)";

  private final EntityManager entityManager;
  private final Class<R> row;
  private final List<String> others = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private String order = "r.id";

  private Listing(EntityManager entityManager, Class<R> row) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.row = Objects.requireNonNull(row, "row");
  }

  /** All rows, in the order of their identities. */
  public static <R> Listing<R> of(EntityManager entityManager, Class<R> row) {
    return new Listing<>(entityManager, row);
  }

  /**
   * The rows that belong to records, by what they belong to and then in the order: one statement.
   */
  public static <R> Map<UUID, List<R>> belongingTo(
      EntityManager entityManager,
      Class<R> row,
      String ownerField,
      Function<? super R, UUID> owner,
      Collection<UUID> owners,
      String order) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    return of(entityManager, row)
        .where("r." + ownerField + " in :owners", "owners", owners)
        .orderBy("r." + ownerField + ", " + order)
        .all()
        .stream()
        .collect(Collectors.groupingBy(owner));
  }

  /** Narrows by a condition without a parameter. */
  public Listing<R> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Narrows by a condition with one parameter of the given name. */
  public Listing<R> where(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
    return this;
  }

  /** Narrows by a condition where its parameter is given. */
  public Listing<R> where(String condition, String parameter, Optional<?> value) {
    return value.isPresent() ? where(condition, parameter, value.get()) : this;
  }

  /** Narrows by a text that some field contains, small letters or capitals. */
  public Listing<R> containing(Optional<String> text, String condition) {
    return where(condition, "text", text.map(Listing::pattern));
  }

  /**
   * Narrows to what an account may see.
   *
   * @param enterprise the field that names the enterprise
   */
  public Listing<R> within(Scope scope, String enterprise) {
    return where(enterprise + " = :scopeEnterprise", "scopeEnterprise", scope.enterprise())
        .in(scope.division(), "scopeDivision");
  }

  /**
   * Narrows to what an account may see of rows that belong to no enterprise: one's own sees none.
   */
  public Listing<R> withinWhole(Scope scope) {
    if (scope.enterprise().isPresent()) {
      conditions.add("r.id is null");
    }
    return in(scope.division(), "scopeDivision");
  }

  /** Narrows to a division of today, with what went into it. */
  public Listing<R> in(Optional<DivisionCode> division) {
    division.ifPresent(code -> in(code, "wantedDivision"));
    return this;
  }

  /** No code leaves its province; its records are found by the range of its codes. */
  private Listing<R> in(DivisionCode division, String parameter) {
    if (division.level() == DivisionLevel.PROVINCE) {
      return where("r.division >= :" + parameter, parameter, division.canonical())
          .where("r.division <= :" + parameter + "Last", parameter + "Last", division.last());
    }
    return where(UNDER_DIVISION.formatted(parameter), parameter, division.canonical());
  }

  /**
   * Lets the conditions speak of other rows, too, which belong to the row by a condition of their
   * own.
   *
   * @param other name and variable of the other row, such as {@code EnterpriseRow e}
   */
  public Listing<R> beside(String other, String belongs) {
    others.add(other);
    conditions.add(belongs);
    return this;
  }

  /** Sorts; an order that leaves no two rows equal makes pages stable. */
  public Listing<R> orderBy(String fields) {
    order = fields;
    return this;
  }

  /**
   * The rows whose field has one of the values: one statement for each thousand of them.
   *
   * @param field the field, such as {@code r.id}
   */
  public static <R> List<R> having(
      EntityManager entityManager, Class<R> row, String field, Collection<?> values) {
    List<Object> wanted = List.copyOf(values);
    List<R> rows = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += Store.BATCH) {
      List<Object> some = wanted.subList(from, Math.min(from + Store.BATCH, wanted.size()));
      rows.addAll(of(entityManager, row).where(field + " in :some", "some", some).all());
    }
    return rows;
  }

  /** All rows: one statement. */
  public List<R> all() {
    return rows().getResultList();
  }

  /**
   * Columns instead of whole rows: one statement.
   *
   * @param columns the columns, in order
   * @param groupedBy the columns by which rows are put together; empty if they are not
   */
  public List<Object[]> columns(String columns, String groupedBy) {
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select "
                + columns
                + " from "
                + from()
                + (groupedBy.isEmpty() ? "" : " group by " + groupedBy),
            Object[].class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** The only row, if it is there: one statement. */
  public Optional<R> one() {
    return rows().getResultList().stream().findFirst();
  }

  /** One page of the rows and their number: two statements. */
  public Page<R> page(PageRequest request) {
    TypedQuery<Long> count =
        entityManager.createQuery("select count(r) from " + from(), Long.class);
    parameters.forEach(count::setParameter);
    long total = count.getSingleResult();
    List<R> items =
        rows().setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
    return Page.of(items, request, total);
  }

  private TypedQuery<R> rows() {
    TypedQuery<R> query =
        entityManager.createQuery("select r from " + from() + " order by " + order, row);
    parameters.forEach(query::setParameter);
    return query;
  }

  private String from() {
    String where =
        conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    String beside = others.isEmpty() ? "" : ", " + String.join(", ", others);
    return row.getSimpleName() + " r" + beside + where;
  }

  /**
   * The text itself anywhere; what LIKE takes for its own is escaped by a backslash, which both
   * databases understand by themselves. (With an ESCAPE clause, or constants on both sides of a
   * condition, EclipseLink 5.0.0 writes all parameters into the statement's text on H2.)
   */
  private static String pattern(String text) {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
