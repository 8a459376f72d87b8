package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.account.Actor;
import org.anjian.law.Statute;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.penalty.Difference;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Verdict;

/**
 * 历史案件重算: what the decided cases would be under the law of another day or edition. It shows the
 * differences, stores nothing, ranks nothing and changes no decision.
 */
public final class ReassessCases {

  /**
   * 假定: which law is supposed.
   *
   * @param day the day whose law is supposed; that of each decision itself where it is empty
   * @param law the statute to whose cases it is limited; cases under every statute where it is
   *     empty
   */
  public record Supposed(Optional<LocalDate> day, Optional<String> law) {

    public Supposed {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(law, "law");
    }

    /** The law of each case's own day, by the law book of now. */
    public static Supposed asDecided() {
      return new Supposed(Optional.empty(), Optional.empty());
    }

    /** The law of a day. */
    public static Supposed on(LocalDate day) {
      return new Supposed(Optional.of(day), Optional.empty());
    }

    /** An edition, for the cases under its statute. */
    public static Supposed edition(Statute edition) {
      return new Supposed(Optional.of(edition.effectiveFrom()), Optional.of(edition.law()));
    }

    private boolean concerns(EnforcementCase enforcementCase) {
      return law.filter(key -> !key.equals(enforcementCase.violation().provision().law()))
          .isEmpty();
    }
  }

  private static final int AT_ONCE = 500;

  private final EnforcementCases cases;
  private final FineAssessor assessor;

  public ReassessCases(EnforcementCases cases, FineAssessor assessor) {
    this.cases = Objects.requireNonNull(cases, "cases");
    this.assessor = Objects.requireNonNull(assessor, "assessor");
  }

  /**
   * One page of the cases in scope. Those that are not decided or not concerned are left out, so
   * that a page may have fewer; the total counts all.
   */
  public Page<ReassessedCase> page(
      Actor actor, EnforcementCases.Query query, Supposed supposed, PageRequest page) {
    Page<EnforcementCase> found = cases.list(actor.scope(), query, page);
    List<ReassessedCase> reassessed =
        found.items().stream().flatMap(each -> of(each, supposed).stream()).toList();
    return Page.of(reassessed, page, found.total());
  }

  /** 批量: all of the cases in scope, page after page as the stream comes to them. */
  public Stream<ReassessedCase> all(Actor actor, EnforcementCases.Query query, Supposed supposed) {
    long total = cases.list(actor.scope(), query, new PageRequest(0, 1)).total();
    return Stream.iterate(0, page -> (long) page * AT_ONCE < total, page -> page + 1)
        .flatMap(
            page -> page(actor, query, supposed, new PageRequest(page, AT_ONCE)).items().stream());
  }

  /** One case; empty where it is not decided or not concerned. */
  public Optional<ReassessedCase> of(EnforcementCase enforcementCase, Supposed supposed) {
    return enforcementCase
        .decision()
        .filter(decided -> supposed.concerns(enforcementCase))
        .map(decided -> of(enforcementCase, decided, supposed.day()));
  }

  private ReassessedCase of(
      EnforcementCase enforcementCase, CaseAct.Decision decision, Optional<LocalDate> day) {
    FineFacts facts = enforcementCase.factsOn(decision.date());
    Verdict before = Verdict.of(facts, assessor);
    Verdict after = day.map(supposed -> Verdict.under(supposed, facts, assessor)).orElse(before);
    return new ReassessedCase(
        enforcementCase, decision, facts, before, after, since(enforcementCase));
  }

  private Set<Difference.Change> since(EnforcementCase enforcementCase) {
    return enforcementCase
        .assessment()
        .map(
            frozen ->
                ReassessedCase.since(
                    frozen, Verdict.of(enforcementCase.factsOn(frozen.date()), assessor)))
        .orElse(EnumSet.noneOf(Difference.Change.class));
  }
}
