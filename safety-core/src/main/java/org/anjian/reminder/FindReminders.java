package org.anjian.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutySource;
import org.anjian.duty.DutyState;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.Officers;

/**
 * 期限提醒: what is to be done in an account's scope, the soonest first. An account of a unit sees what
 * the unit itself has to do.
 */
public final class FindReminders {

  /** How far ahead it looks: a year covers every term but the longest. */
  static final int DAYS_AHEAD = 366;

  private static final Comparator<Duty> SOONEST_FIRST =
      Comparator.comparing((Duty duty) -> duty.due().lastDay())
          .thenComparing(Duty::kind)
          .thenComparing(duty -> duty.record().number().length())
          .thenComparing(duty -> duty.record().number())
          .thenComparing(duty -> duty.record().id());

  private final List<DutySource> sources;
  private final Accounts accounts;
  private final Officers officers;
  private final Clock clock;

  public FindReminders(
      List<DutySource> sources, Accounts accounts, Officers officers, Clock clock) {
    this.sources = List.copyOf(sources);
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.officers = Objects.requireNonNull(officers, "officers");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** The day for which it answers. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** 提醒列表: the soonest due first. */
  public Page<Duty> list(Actor actor, ReminderFilter filter, PageRequest page) {
    return Page.cut(find(actor, filter), page);
  }

  /** 全部提醒: as far as they are due within a year, the soonest first. */
  public List<Duty> find(Actor actor, ReminderFilter filter) {
    LocalDate today = today();
    List<Duty> found =
        (filter.mine() ? own(actor, filter, today) : inScope(actor, filter, today))
            .stream()
                .filter(
                    duty ->
                        filter.states().isEmpty() || filter.states().contains(duty.state(today)))
                .sorted(SOONEST_FIRST)
                .toList();
    if (filter.office().isEmpty()) {
      return found;
    }
    Map<UUID, String> units = units(found);
    return found.stream()
        .filter(duty -> office(duty, units).equals(filter.office().get()))
        .toList();
  }

  /** 提醒计数: what the desk shows, in one go. */
  public ReminderCounts counts(Actor actor, ReminderFilter filter) {
    LocalDate today = today();
    List<Duty> all = inScope(actor, filter, today);
    Optional<UUID> me = officerOf(actor);
    List<Duty> own = all.stream().filter(duty -> isWorkOf(duty, me, actor)).toList();
    Map<UUID, String> units = units(all);
    return ReminderCounts.of(today, all, own, duty -> office(duty, units));
  }

  private static String office(Duty duty, Map<UUID, String> units) {
    return duty.officers().stream().findFirst().map(units::get).orElse("");
  }

  /** 执法人员: who the account is among the officers. */
  public Optional<UUID> officerOf(Actor actor) {
    return accounts.findByName(actor.name()).flatMap(Account::officer);
  }

  private static boolean isWorkOf(Duty duty, Optional<UUID> me, Actor actor) {
    return me.map(duty::isWorkOf).orElse(false)
        || duty.isWorkOf(actor.roles())
        || actor.has(Role.ENTERPRISE);
  }

  private Map<UUID, String> units(List<Duty> duties) {
    Set<UUID> leading =
        duties.stream()
            .flatMap(duty -> duty.officers().stream().limit(1))
            .collect(Collectors.toSet());
    return officers.findAll(leading).stream().collect(Collectors.toMap(Officer::id, Officer::unit));
  }

  /** By the officer of the account, and by its roles: two questions, each narrow. */
  private Set<Duty> own(Actor actor, ReminderFilter filter, LocalDate today) {
    if (actor.has(Role.ENTERPRISE)) {
      return new LinkedHashSet<>(inScope(actor, filter, today));
    }
    Set<Duty> found = new LinkedHashSet<>();
    Set<DutyKind> wanted = kinds(actor, filter);
    officerOf(actor)
        .filter(me -> filter.officer().map(me::equals).orElse(true))
        .ifPresent(me -> found.addAll(ask(actor, filter, wanted, Optional.of(me), today)));
    Set<DutyKind> byRole = new HashSet<>(DutyKind.of(actor.roles()));
    byRole.retainAll(wanted);
    if (!byRole.isEmpty()) {
      found.addAll(ask(actor, filter, byRole, filter.officer(), today));
    }
    return found;
  }

  private List<Duty> inScope(Actor actor, ReminderFilter filter, LocalDate today) {
    return ask(actor, filter, kinds(actor, filter), filter.officer(), today);
  }

  private static Set<DutyKind> kinds(Actor actor, ReminderFilter filter) {
    Set<DutyKind> wanted =
        new HashSet<>(filter.kinds().isEmpty() ? EnumSet.allOf(DutyKind.class) : filter.kinds());
    if (actor.has(Role.ENTERPRISE)) {
      wanted.retainAll(DutyKind.heldBy(DutyKind.Holder.PARTY));
    }
    return wanted;
  }

  private List<Duty> ask(
      Actor actor,
      ReminderFilter filter,
      Set<DutyKind> kinds,
      Optional<UUID> officer,
      LocalDate today) {
    DutyQuery query =
        new DutyQuery(
            actor.scope(), filter.division(), officer, kinds, today, latest(filter, today));
    List<Duty> found = new ArrayList<>();
    for (DutySource source : sources) {
      if (source.kinds().stream().anyMatch(kinds::contains)) {
        found.addAll(source.open(query));
      }
    }
    return found;
  }

  /** No store is asked for more than the states that are wanted. */
  private static LocalDate latest(ReminderFilter filter, LocalDate today) {
    if (filter.states().isEmpty() || filter.states().contains(DutyState.LATER)) {
      return today.plusDays(DAYS_AHEAD);
    }
    return filter.states().contains(DutyState.WEEK) ? today.plusDays(DutyState.DAYS) : today;
  }
}
