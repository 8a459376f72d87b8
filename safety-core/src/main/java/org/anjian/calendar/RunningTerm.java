package org.anjian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 运行中的期限: a legal term that runs from its event, with the ledger of what was left out of it and how
 * it was extended. Each entry is checked against the articles of the term when it is added, in the
 * order of its day; the last day follows from the whole ledger.
 *
 * <p>Immutable; an entry gives the next state.
 */
public final class RunningTerm {

  private final LegalClock clock;
  private final LegalTerm legal;
  private final LocalDate start;
  private final List<Suspension> suspensions;
  private final List<Extension> extensions;
  private final List<LegalClock.Granted> granted;
  private final Deadline deadline;

  private RunningTerm(
      LegalClock clock,
      LegalTerm legal,
      LocalDate start,
      List<Suspension> suspensions,
      List<Extension> extensions) {
    this.clock = clock;
    this.legal = legal;
    this.start = start;
    this.suspensions =
        suspensions.stream().sorted(Comparator.comparing(Suspension::first)).toList();
    this.extensions =
        extensions.stream().sorted(Comparator.comparing(Extension::approvedOn)).toList();
    this.granted = new ArrayList<>();
    this.deadline = replay();
  }

  static RunningTerm start(LegalClock clock, LegalTerm legal, LocalDate start) {
    clock.mustRunFrom(legal, start);
    return new RunningTerm(clock, legal, start, List.of(), List.of());
  }

  /** 法定期限: the rule. */
  public LegalTerm legal() {
    return legal;
  }

  /** 起算事由发生日: the day of the event; it is not counted. */
  public LocalDate start() {
    return start;
  }

  /** 不计入的期间: what was left out, in order. */
  public List<Suspension> suspensions() {
    return suspensions;
  }

  /** 延长: how it was extended, in order. */
  public List<Extension> extensions() {
    return extensions;
  }

  /** 现行长度: how long it is, extensions included, and what was left out not. */
  public Term length() {
    return granted.isEmpty() ? legal.term() : granted.get(granted.size() - 1).extension().total();
  }

  /** 中止中: since when it stands still; empty while it runs. */
  public Optional<LocalDate> standsStillSince() {
    return suspensions.stream()
        .filter(one -> one.days().to().isEmpty())
        .map(Suspension::first)
        .findFirst();
  }

  /** 届满日: its last day; empty while it stands still, since nobody can know it then. */
  public Optional<Deadline> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * 不计入: leaves days out, for a reason that an article names.
   *
   * @throws Refusal SUSPENSION_NOT_PERMITTED if no article of the term names the reason,
   *     LAW_NOT_COVERED if it did not yet do so, DATE_BEFORE_CAUSE if the days begin before the
   *     term, TERM_EXPIRED if the term was over, OUT_OF_SEQUENCE if it stands still already
   */
  public RunningTerm leavingOut(Suspension suspension) {
    return new RunningTerm(clock, legal, start, with(suspensions, suspension), extensions);
  }

  /**
   * 恢复计算: ends a standstill.
   *
   * @param day the first day that is counted again
   * @throws Refusal OUT_OF_SEQUENCE if it does not stand still, DATE_BEFORE_CAUSE if the day is not
   *     after the first day left out
   */
  public RunningTerm resumedOn(LocalDate day) {
    List<Suspension> closed = new ArrayList<>(suspensions);
    Suspension open =
        suspensions.stream()
            .filter(one -> one.days().to().isEmpty())
            .findFirst()
            .orElseThrow(() -> refusal(RefusalCode.OUT_OF_SEQUENCE, Map.of("act", "RESUME")));
    if (!day.isAfter(open.first())) {
      throw refusal(
          RefusalCode.DATE_BEFORE_CAUSE, Map.of("value", day, "cause", open.first().plusDays(1)));
    }
    closed.remove(open);
    closed.add(new Suspension(open.ground(), EffectivePeriod.between(open.first(), day)));
    return new RunningTerm(clock, legal, start, closed, extensions);
  }

  /**
   * 延长: lets the term run longer.
   *
   * @throws Refusal EXTENSION_NOT_PERMITTED if no article lets this office extend the term, or not
   *     so far, or a step before it is missing; LAW_NOT_COVERED if it did not yet do so;
   *     DATE_BEFORE_CAUSE if it was approved before the term began, TERM_EXPIRED if after it was
   *     over
   */
  public RunningTerm extended(Extension extension) {
    return new RunningTerm(clock, legal, start, suspensions, with(extensions, extension));
  }

  private static <T> List<T> with(List<T> before, T added) {
    List<T> all = new ArrayList<>(before);
    all.add(Objects.requireNonNull(added, "added"));
    return all;
  }

  /** Goes through the ledger day by day, each entry against what stood before it. */
  private Deadline replay() {
    List<LegalClock.LeftOut> leftOut = new ArrayList<>();
    Deadline now = clock.run(legal, start, granted, leftOut);
    int next = 0;
    for (Suspension suspension : suspensions) {
      while (next < extensions.size()
          && !extensions.get(next).approvedOn().isAfter(suspension.first())) {
        now = extend(extensions.get(next++), now, leftOut);
      }
      leftOut.add(leaveOut(suspension, now));
      now = suspension.days().to().isEmpty() ? null : clock.run(legal, start, granted, leftOut);
    }
    while (next < extensions.size()) {
      now = extend(extensions.get(next++), now, leftOut);
    }
    return now;
  }

  private LegalClock.LeftOut leaveOut(Suspension suspension, Deadline now) {
    PermittedSuspension permitted =
        legal
            .suspension(suspension.ground())
            .orElseThrow(
                () ->
                    refusal(
                        RefusalCode.SUSPENSION_NOT_PERMITTED,
                        details(
                            "ground",
                            suspension.ground(),
                            "available",
                            legal.suspensions().stream()
                                .map(PermittedSuspension::ground)
                                .toList())));
    if (now == null) {
      throw refusal(RefusalCode.OUT_OF_SEQUENCE, Map.of("act", "SUSPEND"));
    }
    mustFit(suspension.first(), permitted.since(), permitted.basis(), now);
    return new LegalClock.LeftOut(suspension, permitted);
  }

  private Deadline extend(Extension extension, Deadline now, List<LegalClock.LeftOut> leftOut) {
    PermittedExtension permitted = permitted(extension);
    mustFit(extension.approvedOn(), permitted.since(), permitted.basis(), now);
    long used = granted.stream().filter(one -> one.permitted() == permitted).count();
    boolean stepBefore =
        permitted.step() == 1
            || granted.stream().anyMatch(one -> one.permitted().step() == permitted.step() - 1);
    if (!stepBefore) {
      Map<String, Object> details = details("approver", extension.approver());
      details.put("first", legal.extensions().get(permitted.step() - 2).approver());
      throw Refusal.of(RefusalCode.EXTENSION_NOT_PERMITTED, details, permitted.basis());
    }
    if (permitted.longest().isEmpty() && used > 0) {
      throw tooFar(extension, permitted);
    }
    granted.add(new LegalClock.Granted(extension, permitted));
    return now == null ? null : clock.run(legal, start, granted, leftOut);
  }

  private PermittedExtension permitted(Extension extension) {
    List<PermittedExtension> his =
        legal.extensions().stream().filter(one -> one.approver() == extension.approver()).toList();
    if (his.isEmpty()) {
      throw refusal(
          RefusalCode.EXTENSION_NOT_PERMITTED,
          details(
              "approver",
              extension.approver(),
              "available",
              legal.extensions().stream().map(PermittedExtension::approver).toList()));
    }
    return his.stream()
        .filter(one -> reaches(one, extension.total()))
        .findFirst()
        .orElseThrow(() -> tooFar(extension, his.get(his.size() - 1)));
  }

  private boolean reaches(PermittedExtension permitted, Term total) {
    return total.unit() == legal.term().unit()
        && total.length() > length().length()
        && permitted.longest().map(longest -> total.length() <= longest.length()).orElse(true);
  }

  private Refusal tooFar(Extension extension, PermittedExtension permitted) {
    Map<String, Object> details =
        details("approver", extension.approver(), "total", extension.total().labelZh());
    details.put("longer", length().labelZh());
    permitted.longest().ifPresent(longest -> details.put("longest", longest.labelZh()));
    return Refusal.of(RefusalCode.EXTENSION_NOT_PERMITTED, details, permitted.basis());
  }

  private void mustFit(LocalDate day, LocalDate since, LegalBasis basis, Deadline now) {
    if (day.isBefore(start)) {
      throw refusal(RefusalCode.DATE_BEFORE_CAUSE, Map.of("value", day, "cause", start));
    }
    if (day.isBefore(since)) {
      throw Refusal.of(
          RefusalCode.LAW_NOT_COVERED, details("rule", legal.rule(), "on", day), basis);
    }
    if (now != null && now.isOverOn(day)) {
      throw refusal(RefusalCode.TERM_EXPIRED, details("lastDay", now.lastDay(), "date", day));
    }
  }

  private Map<String, Object> details(String k1, Object v1) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("rule", legal.rule());
    details.put(k1, v1);
    return details;
  }

  private Map<String, Object> details(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> details = details(k1, v1);
    details.put(k2, v2);
    return details;
  }

  private Refusal refusal(RefusalCode code, Map<String, Object> details) {
    return Refusal.of(code, details, legal.basis().get(0));
  }

  /** The rule, its start and its last day. */
  @Override
  public String toString() {
    return legal.rule() + " " + start + " → " + (deadline == null ? "…" : deadline);
  }
}
