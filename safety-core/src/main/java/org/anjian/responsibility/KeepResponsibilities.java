package org.anjian.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.checklist.CitedLaw;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionRef;
import org.anjian.table.SheetProblem;
import org.anjian.table.TextSheet;

/** 责任清单维护: drafts, changes, adopts and imports editions, and asks the one that holds. */
public final class KeepResponsibilities {

  private static final int MOST_UNITS = 10_000;

  private final ResponsibilityLists lists;
  private final SupervisedUnits units;
  private final Divisions divisions;
  private final LawBook lawBook;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public KeepResponsibilities(
      ResponsibilityLists lists,
      SupervisedUnits units,
      Divisions divisions,
      LawBook lawBook,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.lists = Objects.requireNonNull(lists, "lists");
    this.units = Objects.requireNonNull(units, "units");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 导入结果.
   *
   * @param bodies how many bodies were read
   * @param duties how many duties were read
   * @param problems what is wrong; where there is any, nothing is stored
   * @param list the draft with the new content; empty on a dry run and where something is wrong
   */
  public record Imported(
      int bodies, int duties, List<SheetProblem> problems, Optional<ResponsibilityList> list) {

    public Imported {
      problems = List.copyOf(problems);
    }
  }

  /** The editions of the county, the newest first, without their content. */
  public List<ResponsibilityList> editions(Actor actor) {
    return lists.heads(county(actor));
  }

  /**
   * One edition.
   *
   * @throws Refusal NOT_FOUND
   */
  public ResponsibilityList find(Actor actor, UUID id) {
    return lists
        .find(id)
        .filter(list -> list.county().equals(county(actor)))
        .orElseThrow(
            () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("responsibilityList", id.toString())));
  }

  /** The edition that holds on a day; empty if none does. */
  public Optional<DutyFinder> finder(Actor actor, LocalDate day) {
    return finder(county(actor), day);
  }

  /** The edition that holds in the county of a division on a day; empty if none does. */
  public Optional<DutyFinder> finder(DivisionCode division, LocalDate day) {
    return lists
        .holding(DivisionCode.parse(division.county()), day)
        .map(list -> new DutyFinder(list, divisions));
  }

  /**
   * 起草: begins a new edition, empty or from another one.
   *
   * @param from the edition from which it is drafted
   * @throws Refusal NOT_FOUND; ALREADY_EXISTS while another draft is open
   */
  public ResponsibilityList draft(Actor actor, String title, Optional<UUID> from) {
    mustKeep(actor);
    List<ResponsibilityList> heads = lists.heads(county(actor));
    if (heads.stream().anyMatch(one -> one.state() == ResponsibilityList.State.DRAFT)) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "draft"));
    }
    int edition = heads.stream().mapToInt(ResponsibilityList::edition).max().orElse(0) + 1;
    ResponsibilityList draft =
        ResponsibilityList.draft(
            ids.next(),
            county(actor),
            edition,
            title,
            LocalDate.now(clock),
            from.map(id -> find(actor, id)));
    lists.add(draft);
    write(actor, "responsibility.draft", draft);
    return draft;
  }

  /** Names the draft. */
  public ResponsibilityList rename(Actor actor, UUID id, long revision, String title) {
    return change(actor, id, revision, list -> list.with(title, list.bodies(), list.duties()));
  }

  /**
   * Puts a body into the draft.
   *
   * @throws Refusal NOT_FOUND, STALE_REVISION, OUT_OF_SEQUENCE or UNKNOWN_DIVISION
   */
  public ResponsibilityList put(Actor actor, UUID id, long revision, ResponsibleBody body) {
    body.division().ifPresent(this::mustBeKnown);
    return change(actor, id, revision, list -> list.with(body));
  }

  /**
   * Puts a duty into the draft.
   *
   * @throws Refusal NOT_FOUND, STALE_REVISION, OUT_OF_SEQUENCE, ITEMS_DO_NOT_MATCH,
   *     UNKNOWN_DIVISION or UNKNOWN_PROVISION
   */
  public ResponsibilityList put(Actor actor, UUID id, long revision, Duty duty) {
    duty.divisions().forEach(this::mustBeKnown);
    for (ProvisionRef article : duty.articles()) {
      if (!CitedLaw.carries(lawBook, article)) {
        throw Refusal.of(
            RefusalCode.UNKNOWN_PROVISION,
            Map.of("provision", article.toString(), "available", List.of()));
      }
    }
    return change(actor, id, revision, list -> list.with(duty));
  }

  /** Takes a body out of the draft. */
  public ResponsibilityList removeBody(Actor actor, UUID id, long revision, String code) {
    return change(actor, id, revision, list -> list.withoutBody(code));
  }

  /** Takes a duty out of the draft. */
  public ResponsibilityList removeDuty(Actor actor, UUID id, long revision, String code) {
    return change(actor, id, revision, list -> list.withoutDuty(code));
  }

  /**
   * 通过: adopts the draft; the edition that holds is superseded on the day on which it begins.
   *
   * @param from first day on which it holds, not before today
   * @throws Refusal NOT_FOUND, STALE_REVISION, OUT_OF_SEQUENCE, FACT_MISSING or DATE_BEFORE_CAUSE
   */
  public ResponsibilityList adopt(
      Actor actor, UUID id, long revision, LocalDate from, String documentNumber) {
    return adopt(actor, id, revision, LocalDate.now(clock), from, documentNumber);
  }

  /** 补录: adopts an edition that was adopted on an earlier day, before this system was in use. */
  public ResponsibilityList adopt(
      Actor actor,
      UUID id,
      long revision,
      LocalDate adoptedOn,
      LocalDate from,
      String documentNumber) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    mustKeep(actor);
    if (adoptedOn.isAfter(LocalDate.now(clock))) {
      throw Refusal.of(
          RefusalCode.DATE_IN_FUTURE, Map.of("field", "adoptedOn", "value", adoptedOn));
    }
    Optional<ResponsibilityList> before =
        lists.heads(county(actor)).stream()
            .filter(one -> one.state() == ResponsibilityList.State.ADOPTED)
            .findFirst()
            .flatMap(one -> lists.find(one.id()));
    before.ifPresent(one -> lists.update(one.superseded(from)));
    ResponsibilityList adopted =
        lists.update(fresh(actor, id, revision).adopted(adoptedOn, from, documentNumber));
    write(actor, "responsibility.adopt", adopted);
    return adopted;
  }

  /**
   * 导入: puts the content of two tables in the place of the draft's. With one error nothing is
   * stored.
   *
   * @param dryRun only says what is wrong
   */
  public Imported importAll(
      Actor actor, UUID id, long revision, List<TextSheet> sheets, boolean dryRun) {
    mustKeep(actor);
    ResponsibilityList draft = fresh(actor, id, revision);
    ListSheets.Reading reading = ListSheets.read(sheets, divisions, lawBook);
    Optional<ResponsibilityList> stored = Optional.empty();
    ResponsibilityList changed =
        draft.with(
            draft.title(),
            reading.bodies(),
            reading.problems().isEmpty() ? reading.duties() : List.of());
    if (reading.problems().isEmpty() && !dryRun) {
      stored = Optional.of(lists.update(changed));
      write(actor, "responsibility.import", stored.get());
    }
    return new Imported(
        reading.bodies().size(), reading.duties().size(), reading.problems(), stored);
  }

  /** 核查: gaps, overlaps and clashes under an edition on a day. */
  public ListReview review(Actor actor, ResponsibilityList list, LocalDate day) {
    return ListReview.of(
        new DutyFinder(list, divisions),
        day,
        units.cells(actor.scope()),
        units.ofSeveralSectors(actor.scope(), MOST_UNITS),
        cell -> units.of(actor.scope(), cell, MOST_UNITS));
  }

  /** 比较: what one edition changes against another, for the enterprises of a day. */
  public ListComparison compare(Actor actor, UUID before, UUID after, LocalDate on) {
    return ListComparison.of(
        find(actor, before), find(actor, after), on, units.cells(actor.scope()), divisions);
  }

  private ResponsibilityList change(
      Actor actor, UUID id, long revision, UnaryOperator<ResponsibilityList> change) {
    mustKeep(actor);
    ResponsibilityList changed = lists.update(change.apply(fresh(actor, id, revision)));
    write(actor, "responsibility.change", changed);
    return changed;
  }

  private ResponsibilityList fresh(Actor actor, UUID id, long revision) {
    ResponsibilityList list = find(actor, id);
    if (list.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION, Map.of("read", revision, "stored", list.revision()));
    }
    return list;
  }

  private void mustBeKnown(DivisionCode division) {
    if (divisions.latest(division).isEmpty()) {
      throw Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", division.shortForm()));
    }
  }

  /** 维护权限: the list is the county's; a township or an enterprise only reads it. */
  private static void mustKeep(Actor actor) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER, Role.LEGAL_REVIEWER);
    if (actor.scope().enterprise().isPresent() || !county(actor).equals(actor.scope().division())) {
      throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("account", actor.name()));
    }
  }

  private static DivisionCode county(Actor actor) {
    return DivisionCode.parse(actor.scope().division().county());
  }

  private void write(Actor actor, String action, ResponsibilityList list) {
    journal.write(
        actor,
        action,
        "responsibilityList",
        list.id(),
        list.county(),
        list.draftedOn().getYear(),
        list.edition() + " " + list.title());
  }
}
