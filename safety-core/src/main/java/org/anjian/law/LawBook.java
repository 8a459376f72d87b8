package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.spi.LawSource;

/**
 * 法典: all statutes with their rows, by edition and place. Immutable; loaded once and passed around.
 */
public final class LawBook {

  private final List<Statute> statutes;
  private final List<Provision> provisions;
  private final Map<ProvisionRef, List<Provision>> byRef;
  private final Map<ProvisionRef, ProvisionRef> successors;

  private LawBook(
      List<Statute> statutes,
      List<Provision> provisions,
      Map<ProvisionRef, ProvisionRef> successors) {
    this.statutes = List.copyOf(statutes);
    this.provisions = List.copyOf(provisions);
    this.successors = Map.copyOf(successors);
    Map<ProvisionRef, List<Provision>> index = new HashMap<>();
    for (Provision provision : provisions) {
      index.computeIfAbsent(provision.ref(), ref -> new ArrayList<>()).add(provision);
    }
    index.replaceAll((ref, rows) -> List.copyOf(rows));
    this.byRef = Map.copyOf(index);
  }

  /** The statutes that ship with the core. */
  public static LawBook national() {
    return load(List.of(new NationalLaw()));
  }

  /**
   * Loads and checks statutes from several sources.
   *
   * @throws org.anjian.table.BrokenTable naming file, line and reason if anything is wrong
   */
  public static LawBook load(List<LawSource> sources) {
    LawReader reader = new LawReader();
    sources.forEach(reader::read);
    return new LawBook(reader.statutes(), reader.provisions(), reader.successors());
  }

  /** All editions of all statutes, in the order in which they were loaded. */
  public List<Statute> statutes() {
    return statutes;
  }

  /** The rows of one statute, or of all, in the editions in force on a day, or in all. */
  public List<Provision> provisions(Optional<String> law, Optional<LocalDate> on) {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(on, "on");
    return provisions.stream()
        .filter(row -> law.filter(key -> !key.equals(row.ref().law())).isEmpty())
        .filter(row -> on.filter(day -> !row.statute().inForceOn(day)).isEmpty())
        .toList();
  }

  /**
   * The edition of a statute in force on a day.
   *
   * @throws Refusal LAW_NOT_COVERED with the editions that the law book has
   */
  public Statute inForce(String law, LocalDate day) {
    return statutes.stream()
        .filter(statute -> statute.law().equals(law) && statute.inForceOn(day))
        .findFirst()
        .orElseThrow(
            () -> {
              Map<String, Object> details = new LinkedHashMap<>();
              details.put("law", law);
              details.put("date", day);
              details.put(
                  "editions",
                  statutes.stream()
                      .filter(statute -> statute.law().equals(law))
                      .map(
                          statute ->
                              statute.edition()
                                  + ": "
                                  + statute.effectiveFrom()
                                  + statute.effectiveTo().map(end -> " – " + end).orElse(" –"))
                      .toList());
              return Refusal.of(RefusalCode.LAW_NOT_COVERED, details);
            });
  }

  /**
   * The clause that a name means in an edition. People cite the only paragraph of an article with
   * or without its number; both find it. An article with several paragraphs must be cited with the
   * paragraph.
   *
   * @throws Refusal UNKNOWN_PROVISION with the clauses that the article has
   */
  public ProvisionRef resolve(Statute statute, Place place) {
    List<Place> readings = new ArrayList<>();
    readings.add(place);
    if (place.paragraph() == 1 && place.item() == 0) {
      readings.add(new Place(place.article(), 0, 0));
    }
    List<Place> clauses = clausesOf(statute, place.article());
    if (place.paragraph() == 0 && clauses.stream().allMatch(clause -> clause.paragraph() == 1)) {
      readings.add(new Place(place.article(), 1, 0));
    }
    for (Place reading : readings) {
      ProvisionRef ref = new ProvisionRef(statute.law(), statute.edition(), reading);
      if (byRef.containsKey(ref)) {
        return ref;
      }
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provision", statute.law() + "/" + statute.edition() + "/" + place);
    details.put("available", clauses.stream().map(Place::toString).toList());
    throw Refusal.of(RefusalCode.UNKNOWN_PROVISION, details);
  }

  private List<Place> clausesOf(Statute statute, int article) {
    return byRef.keySet().stream()
        .filter(
            ref ->
                ref.law().equals(statute.law())
                    && ref.edition() == statute.edition()
                    && ref.place().article() == article)
        .map(ProvisionRef::place)
        .sorted()
        .toList();
  }

  /**
   * The edition to which a clause of this law book belongs.
   *
   * @throws Refusal UNKNOWN_PROVISION if the law book does not have the clause
   */
  public Statute statute(ProvisionRef ref) {
    return rows(ref).stream()
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.UNKNOWN_PROVISION,
                    Map.of("provision", ref.toString(), "available", List.of())))
        .statute();
  }

  /** The rows of a clause; empty when the law book does not have it. */
  public List<Provision> rows(ProvisionRef ref) {
    return byRef.getOrDefault(ref, List.of());
  }

  /**
   * The row of a clause for a subject and stage.
   *
   * @throws Refusal UNKNOWN_PROVISION, UNKNOWN_SUBJECT or UNKNOWN_CONDITION, each with what there
   *     is
   */
  public Provision row(ProvisionRef ref, Subject subject, Condition condition) {
    statute(ref);
    List<Provision> rows = rows(ref);
    List<Provision> ofSubject = rows.stream().filter(row -> row.subject() == subject).toList();
    if (ofSubject.isEmpty()) {
      throw refusal(
          RefusalCode.UNKNOWN_SUBJECT,
          rows.get(0),
          "subject",
          subject.name(),
          rows.stream().map(row -> row.subject().name()).distinct().toList());
    }
    return ofSubject.stream()
        .filter(row -> row.condition().equals(condition))
        .findFirst()
        .orElseThrow(
            () ->
                refusal(
                    RefusalCode.UNKNOWN_CONDITION,
                    ofSubject.get(0),
                    "condition",
                    condition.code(),
                    ofSubject.stream().map(row -> row.condition().code()).toList()));
  }

  private static Refusal refusal(
      RefusalCode code, Provision clause, String field, String value, List<String> available) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provision", clause.ref().toString());
    details.put("field", field);
    details.put("value", value);
    details.put("available", available);
    return Refusal.of(code, details, clause.basis());
  }

  /** The clause of the next edition that took the place of this one, if any did. */
  public Optional<ProvisionRef> successor(ProvisionRef ref) {
    return Optional.ofNullable(successors.get(ref));
  }
}
