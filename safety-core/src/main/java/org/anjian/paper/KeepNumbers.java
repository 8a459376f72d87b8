package org.anjian.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.NumberAccounts;
import org.anjian.document.NumberLease;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/**
 * 文号管理: voids numbers with a reason, and lends blocks of them to devices that work offline. A
 * number that comes back unused becomes void: it may have stood on a paper that nobody kept.
 */
public final class KeepNumbers {

  private final DocumentNumbers numbers;
  private final NumberAccounts accounts;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public KeepNumbers(
      DocumentNumbers numbers,
      NumberAccounts accounts,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * The series of a county's agency in a year.
   *
   * @throws Refusal OUTSIDE_SCOPE
   */
  public List<SeriesAccount> series(Actor actor, DivisionCode division, int year) {
    mustCover(actor, division);
    return accounts.of(division, year);
  }

  /**
   * 作废.
   *
   * @param number a number that was given
   * @param reason why, 1 to 2000 characters
   * @throws Refusal OUTSIDE_SCOPE; NUMBER_NOT_GIVEN; OUT_OF_SEQUENCE while it is with a device;
   *     ALREADY_EXISTS if it is void
   */
  public VoidedNumber makeVoid(
      Actor actor, DivisionCode division, DocumentNumber number, String reason) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.LEADER);
    mustCover(actor, division);
    SeriesAccount series =
        accounts
            .seriesOf(division, number)
            .filter(one -> number.number() <= one.last())
            .orElseThrow(() -> notGiven(number));
    if (series.isOutstanding(number.number())) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("number", number.toString(), "stage", "LEASED", "act", "void"));
    }
    VoidedNumber voided =
        new VoidedNumber(ids.next(), division, number, reason, actor.name(), clock.instant());
    accounts.addVoids(List.of(voided));
    write(actor, "number.void", voided.id(), division, number, number + "：" + reason);
    return voided;
  }

  /**
   * 领用.
   *
   * @param count 1 to {@value NumberLease#MOST}
   * @param device which device, 1 to 200 characters
   * @throws Refusal OUTSIDE_SCOPE or UNKNOWN_DIVISION
   */
  public NumberLease lease(
      Actor actor, DivisionCode division, DocumentKind kind, int year, int count, String device) {
    mayLease(actor);
    mustCover(actor, division);
    Instant now = clock.instant();
    DocumentNumber first = numbers.issueBlock(division, kind, year, count);
    NumberLease lease =
        new NumberLease(ids.next(), division, first, count, device, actor.name(), now, List.of());
    accounts.addLease(lease);
    write(actor, "number.lease", lease.id(), division, first, first + " ×" + count + " " + device);
    return lease;
  }

  /**
   * 核销: the device says what became of numbers; those not named stay with it.
   *
   * @param used serials that stand on papers
   * @param unused serials that come back
   * @throws Refusal NOT_FOUND; NUMBER_NOT_GIVEN if a serial is not of the block; ALREADY_EXISTS if
   *     it was reported already
   */
  public NumberLease report(Actor actor, UUID leaseId, Set<Integer> used, Set<Integer> unused) {
    mayLease(actor);
    NumberLease lease = find(actor, leaseId);
    Set<Integer> both = new HashSet<>(used);
    both.retainAll(unused);
    both.addAll(used.stream().filter(number -> !lease.covers(number)).toList());
    both.addAll(unused.stream().filter(number -> !lease.covers(number)).toList());
    both.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            wrong -> {
              throw notGiven(serial(lease, Math.max(wrong, 1)));
            });
    Instant now = clock.instant();
    List<NumberLease.Return> returns = new ArrayList<>();
    used.stream()
        .sorted()
        .forEach(number -> returns.add(new NumberLease.Return(number, true, actor.name(), now)));
    unused.stream()
        .sorted()
        .forEach(number -> returns.add(new NumberLease.Return(number, false, actor.name(), now)));
    accounts.addReturns(leaseId, returns);
    accounts.addVoids(
        unused.stream()
            .sorted()
            .map(
                number ->
                    new VoidedNumber(
                        ids.next(),
                        lease.division(),
                        serial(lease, number),
                        "离线设备“" + lease.device() + "”领用后未使用",
                        actor.name(),
                        now))
            .toList());
    write(
        actor,
        "number.return",
        leaseId,
        lease.division(),
        lease.first(),
        "used " + used.size() + ", unused " + unused.size());
    return find(actor, leaseId);
  }

  /**
   * A block in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public NumberLease find(Actor actor, UUID id) {
    NumberLease lease =
        accounts
            .findLease(id)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("lease", id.toString())));
    mustCover(actor, lease.division());
    return lease;
  }

  private static DocumentNumber serial(NumberLease lease, int number) {
    DocumentNumber first = lease.first();
    return new DocumentNumber(first.region(), first.kindWord(), first.year(), number);
  }

  private static Refusal notGiven(DocumentNumber number) {
    return Refusal.of(RefusalCode.NUMBER_NOT_GIVEN, Map.of("number", number.toString()));
  }

  private static void mayLease(Actor actor) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
  }

  /** Whoever works in the county, the township stations too: the series is the county's. */
  private void mustCover(Actor actor, DivisionCode division) {
    boolean theirs =
        divisions.isWithin(division, actor.scope().division())
            || actor.scope().division().county().equals(division.county());
    if (actor.has(Role.ENTERPRISE) || !theirs) {
      throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("account", actor.name()));
    }
  }

  private void write(
      Actor actor,
      String action,
      UUID subject,
      DivisionCode division,
      DocumentNumber number,
      String detail) {
    journal.write(actor, action, "number", subject, division, number.year(), detail);
  }
}
