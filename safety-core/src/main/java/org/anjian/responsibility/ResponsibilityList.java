package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 责任清单版本: one edition of a county's list. It is drafted, perhaps from the edition before; when it
 * is adopted it gets the day from which it holds, and from then on nothing of it changes but its
 * end: the day on which the next edition begins.
 *
 * @param id identity
 * @param county the county
 * @param edition number of the edition, from 1
 * @param title its title
 * @param documentNumber number of the document by which it was adopted; empty for a draft
 * @param draftedOn day on which the draft was begun
 * @param basedOn number of the edition from which it was drafted
 * @param adoptedOn day on which it was adopted
 * @param effectiveFrom first day on which it holds
 * @param effectiveTo first day on which it no longer holds, once superseded
 * @param bodies the bodies, each code once
 * @param duties their duties, each code once
 * @param revision revision of the stored record; 0 when new
 */
public record ResponsibilityList(
    UUID id,
    DivisionCode county,
    int edition,
    String title,
    String documentNumber,
    LocalDate draftedOn,
    Optional<Integer> basedOn,
    Optional<LocalDate> adoptedOn,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    List<ResponsibleBody> bodies,
    List<Duty> duties,
    long revision) {

  /** Lists of powers and responsibilities are drawn up and made public. */
  public static final LegalBasis PUBLIC_LIST = LegalBasis.of("work-safety-law", "安全生产法", 2021, 17);

  /** How long a title or number may be. */
  public static final int LONGEST = 200;

  /** 状态. */
  public enum State {
    /** 草案. */
    DRAFT,
    /** 已通过. */
    ADOPTED,
    /** 已被新版本取代. */
    SUPERSEDED
  }

  public ResponsibilityList {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(draftedOn, "draftedOn");
    Objects.requireNonNull(basedOn, "basedOn");
    Objects.requireNonNull(adoptedOn, "adoptedOn");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(effectiveTo, "effectiveTo");
    bodies = List.copyOf(bodies);
    duties = List.copyOf(duties);
    title = title.strip();
    documentNumber = documentNumber.strip();
    if (edition < 1) {
      throw new IllegalArgumentException("editions count from 1: " + edition);
    }
    if (title.isEmpty() || title.length() > LONGEST || documentNumber.length() > LONGEST) {
      throw new IllegalArgumentException("a list has a title of at most " + LONGEST);
    }
    if (adoptedOn.isPresent() != effectiveFrom.isPresent()
        || (effectiveTo.isPresent() && effectiveFrom.isEmpty())) {
      throw new IllegalArgumentException("an adopted list has a day from which it holds");
    }
    if (effectiveTo.filter(end -> !end.isAfter(effectiveFrom.orElseThrow())).isPresent()) {
      throw new IllegalArgumentException("a list holds for a day at least");
    }
    once(bodies, ResponsibleBody::code, "bodies");
    once(duties, Duty::code, "duties");
    Set<String> known = new HashSet<>();
    bodies.forEach(body -> known.add(body.code()));
    List<String> unknown =
        duties.stream().map(Duty::body).filter(body -> !known.contains(body)).distinct().toList();
    if (!unknown.isEmpty()) {
      throw mismatch("BODY_OF_THE_LIST", unknown);
    }
  }

  /** A draft, empty or with the content of another edition. */
  public static ResponsibilityList draft(
      UUID id,
      DivisionCode county,
      int edition,
      String title,
      LocalDate day,
      Optional<ResponsibilityList> from) {
    return new ResponsibilityList(
        id,
        county,
        edition,
        title,
        "",
        day,
        from.map(ResponsibilityList::edition),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        from.map(ResponsibilityList::bodies).orElse(List.of()),
        from.map(ResponsibilityList::duties).orElse(List.of()),
        0);
  }

  /** Where it stands. */
  public State state() {
    return adoptedOn.isEmpty()
        ? State.DRAFT
        : effectiveTo.isPresent() ? State.SUPERSEDED : State.ADOPTED;
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return effectiveFrom.filter(from -> !day.isBefore(from)).isPresent()
        && effectiveTo.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** The body of a code; empty if there is none. */
  public Optional<ResponsibleBody> body(String code) {
    return bodies.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The duty of a code; empty if there is none. */
  public Optional<Duty> duty(String code) {
    return duties.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * The draft with other content.
   *
   * @throws Refusal OUT_OF_SEQUENCE once adopted; ITEMS_DO_NOT_MATCH if a code stands twice or a
   *     duty is of no body
   */
  public ResponsibilityList with(
      String newTitle, List<ResponsibleBody> newBodies, List<Duty> newDuties) {
    mustBeDraft("change");
    return copy(
        newTitle, documentNumber, adoptedOn, effectiveFrom, effectiveTo, newBodies, newDuties);
  }

  /** The draft with a body, in the place of the one with its code. */
  public ResponsibilityList with(ResponsibleBody body) {
    return with(title, put(bodies, body, ResponsibleBody::code), duties);
  }

  /** The draft with a duty, in the place of the one with its code. */
  public ResponsibilityList with(Duty duty) {
    return with(title, bodies, put(duties, duty, Duty::code));
  }

  /**
   * The draft without a body.
   *
   * @throws Refusal ITEMS_DO_NOT_MATCH while it bears duties
   */
  public ResponsibilityList withoutBody(String code) {
    return with(title, bodies.stream().filter(one -> !one.code().equals(code)).toList(), duties);
  }

  /** The draft without a duty. */
  public ResponsibilityList withoutDuty(String code) {
    return with(title, bodies, duties.stream().filter(one -> !one.code().equals(code)).toList());
  }

  /**
   * Adopted.
   *
   * @param day day on which it was adopted
   * @param from first day on which it holds, not before it was adopted
   * @param number number of the document by which it was adopted
   * @throws Refusal OUT_OF_SEQUENCE if it is no draft; FACT_MISSING if it has no duties;
   *     DATE_BEFORE_CAUSE
   */
  public ResponsibilityList adopted(LocalDate day, LocalDate from, String number) {
    mustBeDraft("adopt");
    if (duties.isEmpty()) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING, Map.of("field", "duties", "rule", "at least one"), PUBLIC_LIST);
    }
    if (from.isBefore(day)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "effectiveFrom", "value", from, "cause", day));
    }
    return copy(
        title, number, Optional.of(day), Optional.of(from), Optional.empty(), bodies, duties);
  }

  /**
   * Superseded by an edition that holds from a day on.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it does not hold; DATE_BEFORE_CAUSE
   */
  public ResponsibilityList superseded(LocalDate end) {
    if (state() != State.ADOPTED) {
      throw outOfSequence("supersede");
    }
    if (!end.isAfter(effectiveFrom.orElseThrow())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "effectiveFrom", "value", end, "cause", effectiveFrom.orElseThrow()));
    }
    return copy(title, documentNumber, adoptedOn, effectiveFrom, Optional.of(end), bodies, duties);
  }

  private void mustBeDraft(String act) {
    if (state() != State.DRAFT) {
      throw outOfSequence(act);
    }
  }

  private Refusal outOfSequence(String act) {
    return Refusal.of(
        RefusalCode.OUT_OF_SEQUENCE,
        Map.of("responsibilityList", edition, "stage", state().name(), "act", act),
        PUBLIC_LIST);
  }

  private ResponsibilityList copy(
      String newTitle,
      String number,
      Optional<LocalDate> adopted,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      List<ResponsibleBody> newBodies,
      List<Duty> newDuties) {
    return new ResponsibilityList(
        id, county, edition, newTitle, number, draftedOn, basedOn, adopted, from, to, newBodies,
        newDuties, revision);
  }

  /** The same list as stored under a revision. */
  public ResponsibilityList withRevision(long stored) {
    return new ResponsibilityList(
        id,
        county,
        edition,
        title,
        documentNumber,
        draftedOn,
        basedOn,
        adoptedOn,
        effectiveFrom,
        effectiveTo,
        bodies,
        duties,
        stored);
  }

  private static <T> List<T> put(List<T> all, T one, Function<T, String> code) {
    List<T> changed = new ArrayList<>(all);
    for (int i = 0; i < changed.size(); i++) {
      if (code.apply(changed.get(i)).equals(code.apply(one))) {
        changed.set(i, one);
        return changed;
      }
    }
    changed.add(one);
    return changed;
  }

  private static <T> void once(List<T> all, Function<T, String> code, String rule) {
    Set<String> seen = new HashSet<>();
    List<String> twice = all.stream().map(code).filter(one -> !seen.add(one)).distinct().toList();
    if (!twice.isEmpty()) {
      throw mismatch(rule, twice);
    }
  }

  private static Refusal mismatch(String rule, List<String> codes) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("rule", rule);
    details.put("unknown", codes);
    return Refusal.of(RefusalCode.ITEMS_DO_NOT_MATCH, details);
  }
}
