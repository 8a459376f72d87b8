package org.anjian.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.IndicatorRef;
import org.anjian.identity.Ids;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionRef;
import org.anjian.table.SheetProblem;
import org.anjian.table.TextSheet;

/**
 * 检查标准维护: the catalogue of a county, and how it changes: editions are published, indicators
 * withdrawn, whole tables imported. Nothing that was once in force is rewritten.
 */
public final class KeepCatalogue {

  private final Indicators indicators;
  private final List<Indicator> starter;
  private final LawBook lawBook;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;
  private final Map<DivisionCode, Known> known = new ConcurrentHashMap<>();

  /** What was built from the store when it had so many editions and withdrawals. */
  private record Known(long size, CatalogueIndex index) {}

  public KeepCatalogue(
      Indicators indicators,
      List<Indicator> starter,
      LawBook lawBook,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.indicators = Objects.requireNonNull(indicators, "indicators");
    this.starter = List.copyOf(starter);
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 导入结果.
   *
   * @param added indicators that were new
   * @param changed indicators that got another edition
   * @param unchanged indicators that said the same already
   * @param problems what is wrong; where there is any, nothing is stored
   * @param stored whether it was stored: not on a dry run
   */
  public record Imported(
      int added, int changed, int unchanged, List<SheetProblem> problems, boolean stored) {

    public Imported {
      problems = List.copyOf(problems);
    }
  }

  /** The catalogue of the county in which somebody works, and its index. */
  public CatalogueIndex index(Actor actor) {
    return index(countyOf(actor));
  }

  /** The catalogue of a county. */
  public CatalogueIndex index(DivisionCode division) {
    DivisionCode county = county(division);
    long size = indicators.size(county);
    Known before = known.get(county);
    if (before != null && before.size() == size) {
      return before.index();
    }
    List<Indicator> all = new ArrayList<>(starter);
    all.addAll(indicators.all(county));
    CatalogueIndex built = new CatalogueIndex(Catalogue.of(all, indicators.withdrawals(county)));
    known.put(county, new Known(size, built));
    return built;
  }

  /** The catalogue of the county in which somebody works. */
  public Catalogue catalogue(Actor actor) {
    return index(actor).catalogue();
  }

  /**
   * 发布: publishes an indicator: a new one, or another edition of one that is there.
   *
   * @param statements what it says; its edition is not looked at
   * @param known the newest edition that the editor has read; 0 for a new indicator
   * @throws Refusal ALREADY_EXISTS or STALE_REVISION if there is another newest edition than known;
   *     DATE_BEFORE_CAUSE if it would begin before today, or not after the edition before;
   *     UNKNOWN_PROVISION if the law book does not have what it cites
   */
  public Indicator publish(Actor actor, Indicator statements, int known) {
    mustKeep(actor);
    DivisionCode county = countyOf(actor);
    Catalogue catalogue = index(county).catalogue();
    String code = statements.ref().code();
    Optional<Indicator> newest = catalogue.newest(code);
    int there = newest.map(one -> one.ref().edition()).orElse(0);
    if (known == 0 && there > 0) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "code", "value", code));
    }
    if (known != there) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION,
          Map.of("read", (long) known, "stored", (long) there, "indicator", code));
    }
    LocalDate from = statements.effectiveFrom();
    newest.ifPresent(before -> mustFollow(from, before));
    mustBeCarried(statements);
    Indicator published = statements.as(new IndicatorRef(code, there + 1), from);
    indicators.addAll(county, List.of(published));
    write(actor, county, "indicator.publish", from, published.ref().toString());
    return published;
  }

  /**
   * 停用: withdraws an indicator from a day on.
   *
   * @throws Refusal NOT_FOUND; OUT_OF_SEQUENCE if it is withdrawn already; DATE_BEFORE_CAUSE if the
   *     day lies before today or not after the newest edition began
   */
  public Withdrawal withdraw(Actor actor, Withdrawal withdrawal) {
    mustKeep(actor);
    DivisionCode county = countyOf(actor);
    Catalogue catalogue = index(county).catalogue();
    Indicator newest =
        catalogue.newest(withdrawal.code()).orElseThrow(() -> notFound(withdrawal.code()));
    if (catalogue.withdrawal(withdrawal.code()).isPresent()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("indicator", withdrawal.code(), "stage", "WITHDRAWN", "act", "withdraw"));
    }
    for (String other : withdrawal.replacedBy()) {
      catalogue.newest(other).orElseThrow(() -> notFound(other));
    }
    mustFollow(withdrawal.from(), newest);
    indicators.withdrawAll(county, List.of(withdrawal));
    write(actor, county, "indicator.withdraw", withdrawal.from(), withdrawal.code());
    return withdrawal;
  }

  /**
   * 导入: takes over a whole table: lines with new numbers become indicators, lines that say
   * something else than the newest edition become another edition, lines that say the same change
   * nothing. What the table does not mention stays. With one error nothing is stored.
   *
   * @param from the day from which what is new is in force
   * @param dryRun only says what would happen
   */
  public Imported importAll(Actor actor, TextSheet sheet, LocalDate from, boolean dryRun) {
    mustKeep(actor);
    DivisionCode county = countyOf(actor);
    Catalogue catalogue = index(county).catalogue();
    IndicatorSheet.Reading reading = IndicatorSheet.read(sheet, from, lawBook);
    List<SheetProblem> problems = new ArrayList<>(reading.problems());
    List<Indicator> fresh = new ArrayList<>();
    int added = 0;
    int unchanged = 0;
    for (Indicator line : reading.indicators()) {
      Optional<Indicator> newest = catalogue.newest(line.ref().code());
      if (newest.isEmpty()) {
        added++;
        fresh.add(line);
      } else if (newest.get().saysTheSameAs(line)
          && catalogue.withdrawal(line.ref().code()).isEmpty()) {
        unchanged++;
      } else if (mayFollow(from, newest.get())) {
        fresh.add(line.as(newest.get().ref().next(), from));
      } else {
        problems.add(
            new SheetProblem(
                sheet.name(),
                0,
                "编号",
                SheetProblem.Code.DATE_BEFORE_EDITION,
                line.ref().code(),
                newest.get().effectiveFrom().toString()));
      }
    }
    boolean store = problems.isEmpty() && !dryRun && !fresh.isEmpty();
    if (store) {
      indicators.addAll(county, fresh);
      write(
          actor,
          county,
          "indicator.import",
          from,
          sheet.name() + ": +" + added + " ~" + (fresh.size() - added));
    }
    return new Imported(added, fresh.size() - added, unchanged, problems, store);
  }

  /** 维护权限: the catalogue is kept by the bureau, not by a township or an enterprise. */
  private static void mustKeep(Actor actor) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER, Role.LEGAL_REVIEWER);
    if (actor.scope().enterprise().isPresent()
        || !county(actor.scope().division()).equals(actor.scope().division())) {
      throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("account", actor.name()));
    }
  }

  private boolean mayFollow(LocalDate from, Indicator before) {
    return from.isAfter(before.effectiveFrom()) && !from.isBefore(LocalDate.now(clock));
  }

  private void mustFollow(LocalDate from, Indicator before) {
    if (!mayFollow(from, before)) {
      LocalDate today = LocalDate.now(clock);
      LocalDate earliest = before.effectiveFrom().plusDays(1);
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of(
              "field",
              "effectiveFrom",
              "value",
              from,
              "cause",
              earliest.isAfter(today) ? earliest : today));
    }
  }

  private void mustBeCarried(Indicator indicator) {
    for (ProvisionRef article : indicator.articles()) {
      if (!CitedLaw.carries(lawBook, article)) {
        throw unknown(article.toString());
      }
    }
    indicator
        .violation()
        .filter(name -> CitedLaw.clause(lawBook, name, indicator.effectiveFrom()).isEmpty())
        .ifPresent(
            name -> {
              throw unknown(name.toString());
            });
  }

  private static Refusal unknown(String provision) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provision", provision);
    details.put("available", List.of());
    return Refusal.of(RefusalCode.UNKNOWN_PROVISION, details);
  }

  private static Refusal notFound(String code) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of("indicator", code));
  }

  private static DivisionCode countyOf(Actor actor) {
    return county(actor.scope().division());
  }

  private static DivisionCode county(DivisionCode division) {
    return DivisionCode.parse(division.county());
  }

  private void write(
      Actor actor, DivisionCode county, String action, LocalDate from, String detail) {
    UUID subject = ids.next();
    journal.write(actor, action, "indicator", subject, county, from.getYear(), detail);
  }
}
