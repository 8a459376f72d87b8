package org.anjian.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.anjian.discretion.Measures;
import org.anjian.law.Condition;
import org.anjian.law.FineKind;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineFacts;

/**
 * 任务: rows of the national law book that set a range and that no later text overtakes, spread
 * evenly over its statutes, each with two or three invented tiers by one measure, and questions
 * about them in a fixed random order.
 */
final class Task {

  static final int CLAUSES = 300;

  /** A power of two, so that a mask finds the next one. */
  static final int QUESTIONS = 1024;

  private static final long SEED = 141_022;
  private static final int HIGHEST_MEASURE = 100;

  private final LawBook lawBook;
  private final List<Clause> clauses;
  private final List<Tier> tiers;
  private final Question[] questions;

  private Task(LawBook lawBook, List<Provision> rows) {
    this.lawBook = lawBook;
    SplittableRandom random = new SplittableRandom(SEED);
    List<Clause> clauses = new ArrayList<>();
    List<Tier> tiers = new ArrayList<>();
    for (Provision row : rows) {
      Clause clause = clause(row, clauses.size());
      clauses.add(clause);
      addTiers(clause, tiers, random);
    }
    this.clauses = List.copyOf(clauses);
    this.tiers = List.copyOf(tiers);
    this.questions = new Question[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      questions[i] = question(clauses.get(random.nextInt(clauses.size())), random);
    }
  }

  /** The task of the comparison: {@value #CLAUSES} rows. */
  static Task national() {
    LawBook lawBook = LawBook.national();
    List<Provision> ranges = ranges(lawBook);
    List<Provision> chosen = new ArrayList<>();
    for (int i = 0; i < CLAUSES; i++) {
      chosen.add(ranges.get(i * ranges.size() / CLAUSES));
    }
    return new Task(lawBook, chosen);
  }

  private static List<Provision> ranges(LawBook lawBook) {
    return lawBook.provisions(Optional.empty(), Optional.empty()).stream()
        .filter(row -> row.rule().kind() == FineKind.RANGE)
        .filter(row -> lawBook.supersededBy(row).isEmpty())
        .toList();
  }

  LawBook lawBook() {
    return lawBook;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /**
   * The tiers of all clauses by their number; of each clause, from measure 0 without gap or
   * overlap.
   */
  List<Tier> tiers() {
    return tiers;
  }

  Question[] questions() {
    return questions.clone();
  }

  private static Clause clause(Provision row, int number) {
    return new Clause(
        number,
        row.ref().law() + '/' + row.ref().place(),
        row,
        row.basis(),
        row.statute().effectiveFrom(),
        row.statute().effectiveTo().orElse(LocalDate.MAX),
        row.rule().amounts().orElseThrow());
  }

  private static void addTiers(Clause clause, List<Tier> tiers, SplittableRandom random) {
    int count = 2 + random.nextInt(2);
    int width = 3 + random.nextInt(HIGHEST_MEASURE / 4);
    for (int i = 0; i < count; i++) {
      tiers.add(
          new Tier(
              tiers.size(),
              clause,
              i * width,
              i == count - 1 ? Integer.MAX_VALUE : (i + 1) * width,
              point(clause.range(), 2 * i + 1, 2 * count)));
    }
  }

  /** The amount that lies a share of the way from the lowest to the highest, in whole yuan. */
  private static Yuan point(FineRange range, int part, int of) {
    BigDecimal lowest = range.lowest().amount();
    BigDecimal width = range.ceiling().amount().subtract(lowest);
    return Yuan.of(
        lowest.add(
            width
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.DOWN)));
  }

  private static Question question(Clause clause, SplittableRandom random) {
    long days = ChronoUnit.DAYS.between(clause.from(), clause.to());
    LocalDate day = clause.from().plusDays(random.nextLong(Math.min(days, 2000)));
    int measure = random.nextInt(HIGHEST_MEASURE);
    FineFacts facts =
        FineFacts.of(
                ProvisionName.parse(copy(clause.provision())),
                day,
                day,
                clause.row().subject(),
                new Condition(copy(clause.condition())))
            .by(TaskBenchmarks.KEY, Measures.none().with(TaskBenchmarks.MEASURE, measure));
    return new Question(
        copy(clause.provision()), clause.subject(), copy(clause.condition()), day, measure, facts);
  }

  private static String copy(String text) {
    return new String(text.toCharArray());
  }
}
