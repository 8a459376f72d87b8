package org.anjian.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.anjian.calendar.LegalTerms;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.Enforcer;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Act;
import org.anjian.penalty.ActAssessment;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.CombinedAssessment;
import org.anjian.penalty.CombinedAssessor;
import org.anjian.penalty.Consequence;
import org.anjian.penalty.Consequences;
import org.anjian.penalty.DecidingAgency;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Ground;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.IntendedPenalty;
import org.anjian.penalty.PenaltyFact;
import org.anjian.penalty.Receipt;

/**
 * 写出说理: random cases over every row of the national law book, always the same ones, each on a line
 * with all that the calculator says of it: the whole receipt, what follows for the procedure, or
 * the refusal. A change that should only make it faster leaves the file as it is, to the byte.
 *
 * <pre>{@code
 * java -cp benchmark.jar org.anjian.benchmark.WriteReasons before.txt 20000
 * }</pre>
 */
public final class WriteReasons {

  private static final long SEED = 2026;
  private static final int FEW = 40;
  private static final int LONG = 2_500;

  private static final List<String> DIVISIONS = List.of("141022", "440300", "110101", "141022101");
  private static final List<Yuan> AMOUNTS =
      List.of(
          Yuan.ZERO,
          Yuan.parse("0.01"),
          Yuan.parse("1999.99"),
          Yuan.of(50_000),
          Yuan.ofWan(10),
          Yuan.parse("123456.78"),
          Yuan.ofWan(300));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Provision> rows;
  private final FineAssessor assessor;
  private final CombinedAssessor combined;
  private final List<DrawConsequences> consequences;

  private WriteReasons(Task task) {
    this.rows = task.lawBook().provisions(Optional.empty(), Optional.empty());
    this.assessor =
        new FineAssessor(
            task.lawBook(),
            DiscretionBenchmarks.load(List.of(new TaskBenchmarks(task)), task.lawBook()));
    this.combined = new CombinedAssessor(assessor);
    HearingDuty.Thresholds provincial =
        new HearingDuty.Thresholds(Optional.of(Yuan.of(5_000)), Optional.of(Yuan.ofWan(5)));
    this.consequences =
        List.of(
            new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped()),
            new DrawConsequences(provincial, LegalTerms.shipped()));
  }

  /**
   * Writes the file.
   *
   * @param args the file, and how many cases
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    WriteReasons reasons = new WriteReasons(Task.national());
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
      int cases = Integer.parseInt(args[1]);
      for (int i = 0; i < cases; i++) {
        reasons.writeCase(out);
      }
    }
  }

  private void writeCase(Writer out) throws IOException {
    String line =
        switch (random.nextInt(4)) {
          case 0 -> one();
          case 1 -> supposed();
          default -> several();
        };
    out.write(line);
    out.write('\n');
  }

  private String one() {
    return orRefusal(
        () -> {
          FineFacts facts = facts(row(), day());
          return Receipt.of(facts, assessor.assess(facts), assessor).text();
        });
  }

  private String supposed() {
    return orRefusal(
        () -> {
          FineFacts facts = facts(row(), day());
          return Receipt.of(facts, assessor.assessUnder(facts, day()), assessor).text();
        });
  }

  private String several() {
    return orRefusal(
        () -> {
          List<Act> acts = acts();
          Reasoned<CombinedAssessment> assessed = combined.assess(acts);
          return Receipt.of(acts, assessed, assessor).text() + " " + procedure(assessed.value());
        });
  }

  private String procedure(CombinedAssessment assessment) {
    return orRefusal(
        () -> {
          Reasoned<Consequences> drawn = consequences.get(random.nextInt(2)).of(penalty(assessment));
          StringBuilder text = new StringBuilder(CanonicalJson.of(drawn.trace()));
          for (Consequence one : drawn.value().all()) {
            text.append(' ').append(one.rule()).append(one.missing());
            for (Ground ground : one.grounds()) {
              text.append(ground.code()).append(ground.basis());
              text.append(ground.given()).append(ground.limit());
            }
            one.term().ifPresent(term -> text.append(term.rule()).append(term.basis()));
          }
          return text.append(drawn.value().competences()).toString();
        });
  }

  private static String orRefusal(Supplier<String> calculation) {
    try {
      return calculation.get();
    } catch (Refusal refusal) {
      return refusal.code() + " " + new TreeMap<>(refusal.details()) + " " + refusal.basis();
    } catch (IllegalArgumentException broken) {
      return broken.toString();
    }
  }

  private Provision row() {
    return rows.get(random.nextInt(rows.size()));
  }

  private LocalDate day() {
    return rows.get(random.nextInt(rows.size()))
        .statute()
        .effectiveFrom()
        .plusDays(random.nextInt(-2, random.nextBoolean() ? 2 : LONG));
  }

  private FineFacts facts(Provision row, LocalDate day) {
    LocalDate acted =
        switch (random.nextInt(4)) {
          case 0 -> day;
          case 1 -> row.statute().effectiveFrom();
          default -> row.statute().effectiveFrom().plusDays(random.nextInt(LONG / 3));
        };
    LocalDate decided = acted.plusDays(random.nextInt(random.nextBoolean() ? FEW : LONG));
    FineFacts facts =
        FineFacts.of(
            new ProvisionName(row.ref().law(), row.ref().place()),
            acted,
            decided,
            random.nextInt(FEW) == 0 ? pick(Subject.values()) : row.subject(),
            random.nextInt(FEW) == 0 ? Condition.REFUSED : row.condition());
    return withRareFacts(withAmounts(facts), row);
  }

  private FineFacts withAmounts(FineFacts facts) {
    FineFacts more = facts;
    if (random.nextInt(4) > 0) {
      more = more.withAnnualIncome(amount());
    }
    if (random.nextInt(5) == 0) {
      more = more.withIllegalGains(amount());
    }
    if (random.nextInt(5) == 0) {
      more = more.withGoodsValue(amount());
    }
    if (random.nextInt(4) > 0) {
      more = more.withBaseFine(amount());
    }
    return more;
  }

  private FineFacts withRareFacts(FineFacts facts, Provision row) {
    FineFacts more = facts;
    if (random.nextInt(5) == 0) {
      more = more.by(TaskBenchmarks.KEY, measures());
    }
    if (random.nextInt(5) == 0) {
      more = more.with(pick(Circumstance.values()));
    } else if (random.nextInt(5) == 0) {
      more = more.with(Circumstance.ACTIVE_HARM_REDUCTION);
    } else if (random.nextInt(8) == 0) {
      more = more.with(pick(Circumstance.values()), pick(Circumstance.values()));
    }
    if (random.nextInt(6) == 0) {
      more = more.discoveredOn(facts.actDate().plusDays(random.nextInt(FEW)));
    }
    if (random.nextInt(6) == 0) {
      more = more.withHarmToLifeOrFinance();
    }
    if (random.nextInt(3) == 0) {
      more = more.in(DivisionCode.parse(DIVISIONS.get(random.nextInt(DIVISIONS.size()))));
    }
    boolean daily = row.rule().kind() == org.anjian.law.FineKind.DAILY_ACCUMULATION;
    if (random.nextInt(daily ? 2 : FEW) == 0) {
      LocalDate last = facts.decisionDate();
      more = more.refusedThrough(new RefusedPeriod(last.minusDays(1 + random.nextInt(FEW)), last));
    }
    return more;
  }

  private Measures measures() {
    return random.nextInt(FEW) == 0
        ? Measures.none()
        : Measures.none().with(TaskBenchmarks.MEASURE, random.nextInt(150));
  }

  private List<Act> acts() {
    LocalDate day = day();
    List<Act> acts = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    int first = random.nextInt(rows.size());
    while (acts.size() < count) {
      Provision row =
          random.nextBoolean() ? rows.get((first + acts.size()) % rows.size()) : row();
      FineFacts facts = facts(row, day);
      Act act = random.nextInt(4) == 0 ? Act.of(facts, other(facts)) : Act.of(facts);
      acts.add(random.nextInt(4) == 0 ? act.by("party " + random.nextInt(2)) : act);
    }
    return acts;
  }

  /** The same act under the clause of another row. */
  private FineFacts other(FineFacts facts) {
    Provision row = row();
    FineFacts more =
        FineFacts.of(
                new ProvisionName(row.ref().law(), row.ref().place()),
                facts.actDate(),
                facts.decisionDate(),
                row.subject(),
                row.condition())
            .withAmounts(facts)
            .withCircumstances(facts.circumstances());
    more = facts.discoveredDate().isPresent() ? more.discoveredOn(facts.discoveredDate().get()) : more;
    more = facts.harmToLifeOrFinance() ? more.withHarmToLifeOrFinance() : more;
    return facts.division().isPresent() ? more.in(facts.division().get()) : more;
  }

  private IntendedPenalty penalty(CombinedAssessment assessment) {
    List<ActAssessment> acts = assessment.acts();
    FineAssessment first = acts.get(0).chosen();
    LocalDate decided = acts.get(0).act().norms().get(0).decisionDate();
    Yuan fine = assessment.total().range().map(range -> range.ceiling()).orElse(Yuan.ZERO);
    IntendedPenalty penalty =
        random.nextBoolean()
            ? IntendedPenalty.of(
                first.applied(), fine, assessment.total().otherPenalties(), decided)
            : new IntendedPenalty(
                IntendedPenalty.Clause.of(acts),
                random.nextInt(4) == 0 ? amount() : fine,
                assessment.total().confiscatedGains(),
                assessment.total().confiscatedGoods(),
                decided.minusDays(random.nextInt(FEW)),
                decided,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    if (random.nextInt(4) > 0) {
      penalty = penalty.by(agency());
    }
    if (random.nextInt(3) > 0) {
      penalty = penalty.at(DivisionCode.parse(DIVISIONS.get(random.nextInt(DIVISIONS.size()))));
    }
    for (Map.Entry<PenaltyFact, Boolean> fact : known().entrySet()) {
      penalty = penalty.with(fact.getKey(), fact.getValue());
    }
    return penalty;
  }

  private DecidingAgency agency() {
    Enforcer kind =
        random.nextInt(3) > 0 ? Enforcer.EMERGENCY_MANAGEMENT : row().enforcer();
    return DecidingAgency.of(
        kind, DivisionCode.parse(List.of("14", "1410", "141022", "141022101").get(random.nextInt(4))));
  }

  private Map<PenaltyFact, Boolean> known() {
    Map<PenaltyFact, Boolean> known = new EnumMap<>(PenaltyFact.class);
    int often = 1 + random.nextInt(3);
    for (PenaltyFact fact : PenaltyFact.values()) {
      if (random.nextInt(3) < often) {
        known.put(fact, random.nextInt(4) == 0);
      }
    }
    return known;
  }

  private Yuan amount() {
    return AMOUNTS.get(random.nextInt(AMOUNTS.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
