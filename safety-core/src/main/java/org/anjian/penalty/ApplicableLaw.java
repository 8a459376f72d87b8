package org.anjian.penalty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.FineKind;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Superseding;

/** 法律适用: which of several rows applies: a higher or later text, an older or newer edition. */
final class ApplicableLaw {

  private final LawBook lawBook;

  ApplicableLaw(LawBook lawBook) {
    this.lawBook = lawBook;
  }

  /**
   * 上位法优先: the row that applies on a day where a higher or later text has overtaken the one that
   * was named; empty where that text has no row of its own for it. What is overtaken in part stays,
   * and the step says that a person decides.
   */
  Optional<Provision> underHigherText(
      Provision row, LocalDate day, FineFacts facts, FineFindings findings) {
    Optional<Provision> applied = Optional.of(row);
    for (Superseding by : lawBook.supersedings(row, day)) {
      Optional<Provision> prevailing =
          by.whole() ? lawBook.prevailing(row, day, facts) : Optional.empty();
      findings.add(
          new FineFinding.HigherTextWeighed(row, by, lawBook.statute(by.by()), prevailing));
      applied = by.whole() ? prevailing : applied;
    }
    return applied;
  }

  /**
   * 变通规定: the row by which a special economic zone varies another one on a day, where the case is;
   * otherwise that row.
   */
  Provision underZone(Provision row, LocalDate day, FineFacts facts, FineFindings findings) {
    Optional<Provision> varied =
        facts
            .division()
            .flatMap(division -> lawBook.variation(row, day, division.canonical(), facts));
    varied.ifPresent(found -> findings.add(new FineFinding.LawVaried(row, found, facts)));
    return varied.orElse(row);
  }

  /** Whether another row has come to stand in the place of this one. */
  boolean isChangedOn(LocalDate decisionDate, Provision row) {
    return !row.statute().inForceOn(decisionDate)
        || (lawBook.isSuperseded(row) && isOvertaken(row, decisionDate));
  }

  private boolean isOvertaken(Provision row, LocalDate day) {
    return lawBook.supersedings(row, day).stream().anyMatch(Superseding::whole);
  }

  /**
   * 从旧兼从轻: the older row, unless the same stage of what took its place costs less on the day of the
   * decision. Where the newer law has no such stage, or leaves the amount to another text, nothing
   * shows that it is lighter, and the older row stays.
   */
  FineFinding.LawsCompared compareWithNewer(PenaltyWeight older, FineFacts facts) {
    LocalDate day = facts.decisionDate();
    Provision then = older.row();
    Optional<Provision> newer =
        then.statute().inForceOn(day) ? Optional.of(then) : lawBook.successorRow(then, day, facts);
    if (newer.isPresent() && isOvertaken(newer.get(), day)) {
      newer = lawBook.prevailing(newer.get(), day, facts);
    }
    if (newer.isEmpty()
        || !newer.get().fits(facts)
        || isNeedless(newer.get(), facts)
        || !PenaltyWeight.isComparable(newer.get())
        || !older.isComparable()) {
      return FineFinding.LawsCompared.notComparable(facts, older, whyNot(then, newer, day));
    }
    Provision row = newer.get();
    if (older.range().isEmpty() && row.rule().kind() != FineKind.NO_FINE) {
      return FineFinding.LawsCompared.notComparable(
          facts, older, row.ref() + " " + row.rule().kind());
    }
    return FineFinding.LawsCompared.of(facts, older, PenaltyWeight.of(row, facts));
  }

  /** 不予处罚的，不必查明数额: whether an amount is lacking that no penalty needs. */
  private static boolean isNeedless(Provision row, FineFacts facts) {
    return Circumstance.waive(facts.circumstances()) && row.rule().lacks(facts).isPresent();
  }

  private String whyNot(Provision then, Optional<Provision> newer, LocalDate day) {
    Optional<ProvisionRef> ref = newer.map(Provision::ref);
    if (ref.isEmpty()) {
      ref = then.statute().inForceOn(day) ? Optional.of(then.ref()) : clauseOn(day, then.ref());
    }
    return ref.map(found -> found + " NOT_COMPARABLE").orElse("NO_SUCCESSOR");
  }

  /** The clause that stands in the place of another one on a day. */
  private Optional<ProvisionRef> clauseOn(LocalDate day, ProvisionRef ref) {
    Optional<ProvisionRef> at = lawBook.successor(ref);
    while (at.isPresent() && !lawBook.statute(at.get()).inForceOn(day)) {
      at = lawBook.successor(at.get());
    }
    return at;
  }

  /**
   * The row that stands on a day in the place of another one, later or earlier.
   *
   * @throws Refusal UNKNOWN_PROVISION if there is none, or with the clauses if there are several
   */
  Provision rowOn(LocalDate day, Provision row, FineFacts facts) {
    if (row.statute().inForceOn(day)) {
      return row;
    }
    Optional<Provision> later = lawBook.successorRow(row, day, facts);
    if (later.isPresent()) {
      return later.get();
    }
    LocalDate since = row.statute().effectiveFrom();
    List<Provision> earlier =
        lawBook.provisions(Optional.empty(), Optional.of(day)).stream()
            .filter(found -> lawBook.successorRows(found, since).contains(row))
            .filter(found -> found.fits(facts))
            .toList();
    if (earlier.size() != 1) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("provision", row.ref().toString());
      details.put("date", day);
      details.put(
          "available", earlier.stream().map(found -> found.ref().toString()).distinct().toList());
      throw Refusal.of(RefusalCode.UNKNOWN_PROVISION, details, row.basis());
    }
    return earlier.get(0);
  }
}
