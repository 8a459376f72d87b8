package org.anjian.selfinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 自查设置: the county's rules, each enterprise's items, and the days without work. */
public final class ConfigureSelfInspection {

  private final CadenceRules rules;
  private final ItemSheets sheets;
  private final ShutdownNotices notices;
  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public ConfigureSelfInspection(
      CadenceRules rules,
      ItemSheets sheets,
      ShutdownNotices notices,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.sheets = Objects.requireNonNull(sheets, "sheets");
    this.notices = Objects.requireNonNull(notices, "notices");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** The rules of the county of a division, in the order in which they begin. */
  public List<CadenceRule> rules(Actor actor) {
    return rules.concerning(actor.scope().division());
  }

  /**
   * Adds a rule. It begins today or later, so that no past day becomes due, or missing, afterwards.
   *
   * @throws Refusal UNKNOWN_DIVISION, NOT_FOUND, DATE_BEFORE_CAUSE, or ALREADY_EXISTS if one for
   *     the same enterprises and kind is in force on one of its days
   */
  public CadenceRule add(Actor actor, CadenceRule rule) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    divisions.require(rule.division(), rule.from());
    mustCover(actor, rule.division());
    rule.enterprise().ifPresent(one -> enterprise(actor, one));
    LocalDate today = LocalDate.now(clock);
    if (rule.from().isBefore(today)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "from", "value", rule.from(), "cause", today));
    }
    rules.concerning(rule.division()).stream()
        .filter(rule::collidesWith)
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.of(
                  RefusalCode.ALREADY_EXISTS,
                  Map.of("field", "from", "value", other.from().toString()));
            });
    rules.add(rule);
    write(actor, "cadence.add", rule.id(), rule.division(), rule.from().getYear(), name(rule));
    return rule;
  }

  /**
   * Ends a rule after a day, today or later.
   *
   * @throws Refusal NOT_FOUND, DATE_BEFORE_CAUSE or STALE_REVISION
   */
  public CadenceRule end(Actor actor, UUID id, LocalDate lastDay, long read) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    CadenceRule rule = rules.find(id).orElseThrow(() -> notFound("rule", id));
    mustCover(actor, rule.division());
    mustBeRevision(rule.revision(), read);
    LocalDate earliest = later(rule.from(), LocalDate.now(clock));
    mustNotPrecede("until", lastDay, earliest);
    CadenceRule ended = rules.update(rule.endedOn(lastDay));
    write(actor, "cadence.end", id, rule.division(), lastDay.getYear(), name(rule));
    return ended;
  }

  /** The sheets of an enterprise, the newest first. */
  public List<ItemSheet> sheets(Actor actor, UUID enterprise) {
    enterprise(actor, enterprise);
    return sheets.ofEnterprise(enterprise);
  }

  /**
   * Sets an enterprise's items from a day on, today or later.
   *
   * @throws Refusal NOT_FOUND, DATE_BEFORE_CAUSE or ALREADY_EXISTS
   */
  public ItemSheet adoptItems(
      Actor actor, UUID enterpriseId, CheckKind kind, LocalDate from, List<CheckItem> items) {
    actor.mustHaveAnyOf(Role.ENTERPRISE, Role.TOWNSHIP_STATION, Role.INSPECTOR, Role.LEADER);
    Enterprise enterprise = enterprise(actor, enterpriseId);
    mustNotPrecede("from", from, LocalDate.now(clock));
    ItemSheet sheet =
        new ItemSheet(ids.next(), enterprise.id(), enterprise.division(), kind, from, items);
    sheets.add(sheet);
    write(
        actor,
        "selfCheck.items",
        sheet.id(),
        enterprise.division(),
        from.getYear(),
        enterprise.name() + " " + kind + " " + items.size());
    return sheet;
  }

  /** The notices of an enterprise that cover a day between the two. */
  public List<ShutdownNotice> notices(Actor actor, SelfChecks.Range range) {
    return notices.within(actor.scope(), range);
  }

  /**
   * Takes a notice of days without work. The enterprise gives it at the latest on the first of
   * these days; for days that are over, an officer or the township's station does, who saw it.
   *
   * @throws Refusal NOT_FOUND or DATE_BEFORE_CAUSE
   */
  public ShutdownNotice give(
      Actor actor,
      UUID enterpriseId,
      ShutdownNotice.Reason reason,
      LocalDate from,
      Optional<LocalDate> until,
      String note) {
    actor.mustHaveAnyOf(Role.ENTERPRISE, Role.TOWNSHIP_STATION, Role.INSPECTOR, Role.LEADER);
    Enterprise enterprise = enterprise(actor, enterpriseId);
    if (actor.has(Role.ENTERPRISE)) {
      mustNotPrecede("from", from, LocalDate.now(clock));
    }
    mustNotPrecede("from", from, enterprise.registeredOn());
    until.ifPresent(last -> mustNotPrecede("until", last, from));
    ShutdownNotice notice =
        new ShutdownNotice(
            ids.next(),
            enterprise.id(),
            enterprise.division(),
            reason,
            from,
            until,
            note,
            clock.instant(),
            actor.name(),
            0);
    notices.add(notice);
    write(
        actor,
        "shutdown.notice",
        notice.id(),
        enterprise.division(),
        from.getYear(),
        enterprise.name() + " " + from + " " + until.map(LocalDate::toString).orElse(""));
    return notice;
  }

  /**
   * Work begins again: the notice ends with a day, yesterday or later, so that days that were not
   * due stay so.
   *
   * @throws Refusal NOT_FOUND, DATE_BEFORE_CAUSE or STALE_REVISION
   */
  public ShutdownNotice resume(Actor actor, UUID id, LocalDate lastDay, long read) {
    actor.mustHaveAnyOf(Role.ENTERPRISE, Role.TOWNSHIP_STATION, Role.INSPECTOR, Role.LEADER);
    ShutdownNotice notice = notices.find(id).orElseThrow(() -> notFound("notice", id));
    actor.mustSee(divisions, notice.division(), notice.enterprise());
    mustBeRevision(notice.revision(), read);
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    mustNotPrecede("until", lastDay, later(notice.from(), yesterday));
    ShutdownNotice ended = notices.update(notice.endedOn(lastDay));
    write(
        actor,
        "shutdown.resume",
        id,
        notice.division(),
        lastDay.getYear(),
        notice.from() + " " + lastDay);
    return ended;
  }

  private Enterprise enterprise(Actor actor, UUID id) {
    Enterprise found = enterprises.find(id).orElseThrow(() -> notFound("enterprise", id));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }

  private void mustCover(Actor actor, DivisionCode division) {
    if (!divisions.isWithin(division, actor.scope().division())) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("division", division.shortForm()));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void mustNotPrecede(String field, LocalDate value, LocalDate cause) {
    if (value.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE, Map.of("field", field, "value", value, "cause", cause));
    }
  }

  private static void mustBeRevision(long stored, long read) {
    if (stored != read) {
      throw Refusal.of(RefusalCode.STALE_REVISION, Map.of("read", read, "stored", stored));
    }
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }

  private static String name(CadenceRule rule) {
    return rule.kind() + " " + rule.from();
  }

  private void write(
      Actor actor, String action, UUID id, DivisionCode division, int year, String detail) {
    journal.write(actor, action, "selfInspection", id, division, year, detail);
  }
}
