package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Clauses clauses;
  private final LawRelations relations;
  private final ClauseIndex index;
  private volatile String version;

  private LawBook(LawReader read, Clauses clauses, LawRelations relations) {
    this.statutes = List.copyOf(read.statutes());
    this.provisions = List.copyOf(read.provisions());
    this.clauses = clauses;
    this.relations = relations;
    this.index = new ClauseIndex(clauses, relations);
  }

  /** The statutes that ship with the core. */
  public static LawBook national() {
    return load(List.of(new NationalLaw()));
  }

  /**
   * The statutes that ship with the core, and those of a province or special zone.
   *
   * @throws org.anjian.table.BrokenTable naming file, line and reason if anything is wrong
   */
  public static LawBook nationalWith(List<LawSource> added) {
    List<LawSource> sources = new ArrayList<>();
    sources.add(new NationalLaw());
    sources.addAll(added);
    return load(sources);
  }

  /**
   * Loads and checks statutes from several sources. A relation may lead to a clause of any of them.
   *
   * @throws org.anjian.table.BrokenTable naming file, line and reason if anything is wrong
   */
  public static LawBook load(List<LawSource> sources) {
    LawReader reader = new LawReader();
    for (LawSource source : sources) {
      reader.read(source);
    }
    Clauses clauses = new Clauses(reader.provisions());
    LawRelations relations = new LawRelations(clauses);
    for (LawSource source : sources) {
      relations.read(source);
    }
    return new LawBook(reader, clauses, relations);
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
              if (statutes.stream().noneMatch(statute -> statute.law().equals(law))) {
                details.put("laws", statutes.stream().map(Statute::law).distinct().toList());
              }
              return Refusal.of(RefusalCode.LAW_NOT_COVERED, details);
            });
  }

  /**
   * The edition of a statute in force on a day in a division.
   *
   * @param division code of the division where the case is
   * @throws Refusal LAW_NOT_COVERED with the editions that the law book has, LAW_OUTSIDE_AREA if
   *     the statute does not apply in the division
   */
  public Statute inForce(String law, LocalDate day, String division) {
    Statute statute = inForce(law, day);
    statute.mustApplyIn(Optional.of(division));
    return statute;
  }

  /**
   * The row that a clause has for a subject and stage in the edition in force on a day.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT or UNKNOWN_CONDITION, each
   *     with what there is
   */
  public Provision row(ProvisionName name, LocalDate day, Subject subject, Condition condition) {
    return entry(name, day, subject, condition).row();
  }

  /**
   * The same row, with what follows from it for every case.
   *
   * @throws Refusal as {@link #row(ProvisionName, LocalDate, Subject, Condition)}
   */
  public LawEntry entry(ProvisionName name, LocalDate day, Subject subject, Condition condition) {
    LawEntry found = index.find(name, day, subject, condition);
    if (found == null) {
      Provision row = row(resolve(inForce(name.law(), day), name.place()), subject, condition);
      throw new IllegalStateException("the index lacks " + row);
    }
    return found;
  }

  /**
   * The clause that a name means in an edition. People cite the only paragraph of an article with
   * or without its number; both find it. An article with several paragraphs must be cited with the
   * paragraph.
   *
   * @throws Refusal UNKNOWN_PROVISION with the clauses that the article has; where it has none, the
   *     articles; where the number is that of another edition, that clause and the one that answers
   *     it
   */
  public ProvisionRef resolve(Statute statute, Place place) {
    List<Place> readings = new ArrayList<>();
    readings.add(place);
    if (place.paragraph() == 1 && place.item() == 0) {
      readings.add(new Place(place.article(), 0, 0));
    }
    List<Place> available = clausesOf(statute, place.article());
    if (place.paragraph() == 0 && available.stream().allMatch(clause -> clause.paragraph() == 1)) {
      readings.add(new Place(place.article(), 1, 0));
    }
    for (Place reading : readings) {
      ProvisionRef ref = new ProvisionRef(statute.law(), statute.edition(), reading);
      if (clauses.have(ref)) {
        return ref;
      }
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provision", statute.law() + "/" + statute.edition() + "/" + place);
    details.put("available", available.stream().map(Place::toString).toList());
    if (available.isEmpty()) {
      details.put("articles", articlesOf(statute));
    }
    List<ProvisionRef> elsewhere = inOtherEditions(statute, place);
    if (!elsewhere.isEmpty()) {
      details.put("elsewhere", elsewhere.stream().map(ProvisionRef::toString).toList());
      details.put("answering", answering(statute, elsewhere));
    }
    throw Refusal.of(RefusalCode.UNKNOWN_PROVISION, details);
  }

  private List<Integer> articlesOf(Statute statute) {
    return provisions.stream()
        .filter(row -> row.statute() == statute)
        .map(row -> row.ref().place().article())
        .distinct()
        .sorted()
        .toList();
  }

  /** The clauses of the same number in other editions: the number was of another date. */
  private List<ProvisionRef> inOtherEditions(Statute statute, Place place) {
    return statutes.stream()
        .filter(other -> other.law().equals(statute.law()) && other.edition() != statute.edition())
        .map(other -> new ProvisionRef(other.law(), other.edition(), place))
        .filter(clauses::have)
        .toList();
  }

  /** The clauses of an edition that stand in the place of those, or in whose place they stand. */
  private List<String> answering(Statute statute, List<ProvisionRef> others) {
    return clauses.refs().stream()
        .filter(ref -> ref.law().equals(statute.law()) && ref.edition() == statute.edition())
        .filter(
            ref ->
                others.stream()
                    .anyMatch(
                        other ->
                            successor(other).filter(ref::equals).isPresent()
                                || successor(ref).filter(other::equals).isPresent()))
        .map(ref -> ref.place())
        .sorted()
        .map(Place::toString)
        .toList();
  }

  private List<Place> clausesOf(Statute statute, int article) {
    return clauses.refs().stream()
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
    return clauses.of(ref);
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

  /** The row of a clause for a subject and stage, if it has one. */
  public Optional<Provision> find(ProvisionRef ref, Subject subject, Condition condition) {
    for (Provision row : rows(ref)) {
      if (row.subject() == subject && row.condition().equals(condition)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
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

  /**
   * 承继条文: the clause that took the place of this one when it went out of force, in a later edition
   * or in the statute that repealed it; empty if none did.
   */
  public Optional<ProvisionRef> successor(ProvisionRef ref) {
    return relations.successions().of(ref);
  }

  /**
   * 承继情形: the rows that stand in the place of a row on a day: of the clause that took the place of
   * its clause, for the same subject, at the stage that answers its own. Empty where there are
   * none; several where the amounts of the case decide between them ({@link Provision#fits}).
   */
  public List<Provision> successorRows(Provision row, LocalDate day) {
    return relations.successions().rows(row, day);
  }

  /**
   * 承继罚则: the row that stands in the place of a row on a day in a case; empty where there is none.
   *
   * @throws Refusal FACT_MISSING if the amounts of the case decide between several rows and were
   *     not given
   */
  public Optional<Provision> successorRow(Provision row, LocalDate day, CaseAmounts amounts) {
    return Clauses.chosen(successorRows(row, day), amounts);
  }

  /**
   * 上位法优先: the row that prevails over a row of this law book on a day, because a higher or later
   * text has overtaken it. Empty where the row itself applies, where only a part of it is
   * overtaken, and where the text that prevails has no row for the subject and stage; {@link
   * #supersedings} tells these apart.
   *
   * @param row a row that this law book gave out
   * @throws Refusal FACT_MISSING if the amounts of the case decide between several rows and were
   *     not given
   */
  public Optional<Provision> prevailing(Provision row, LocalDate day, CaseAmounts amounts) {
    return relations.supersedings().prevailing(row, day, amounts);
  }

  /** The same for a case without amounts. */
  public Optional<Provision> prevailing(Provision row, LocalDate day) {
    return prevailing(row, day, CaseAmounts.NONE);
  }

  /** Whether anything overtakes a row of this law book on some day, wholly or in part. */
  public boolean isSuperseded(Provision row) {
    return relations.supersedings().isMarked(row);
  }

  /** What has overtaken a row of this law book, wholly or in part, as in force on a day. */
  public List<Superseding> supersedings(Provision row, LocalDate day) {
    return relations.supersedings().on(row, day);
  }

  /** 被取代标记: the clauses that overtake a row of this law book on some day, wholly or in part. */
  public List<ProvisionRef> supersededBy(Provision row) {
    return relations.supersedings().of(row);
  }

  /** 具体规定: the superior clauses that a clause specifies; empty for most clauses. */
  public List<ProvisionRef> specifiedBy(ProvisionRef ref) {
    return relations.superiors().specifiedBy(ref);
  }

  /**
   * 变通规定: the row by which a special economic zone varies a row of this law book, for a division
   * and a day; empty elsewhere.
   *
   * @param division code of the division where the case is
   */
  public Optional<Provision> variation(
      Provision row, LocalDate day, String division, CaseAmounts amounts) {
    return relations.superiors().varied(row, day, division, amounts);
  }

  /**
   * 法规数据版本: a hash of all statutes, rows and relations, as 64 hexadecimal digits. Equal data have
   * equal versions, in whatever order and with whatever line ends they were read.
   */
  public String version() {
    String known = version;
    if (known == null) {
      known = LawVersion.of(statutes, provisions, relations.lines());
      version = known;
    }
    return known;
  }
}
