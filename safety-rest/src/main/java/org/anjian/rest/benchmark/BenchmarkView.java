package org.anjian.rest.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.discretion.BenchmarkClause;
import org.anjian.discretion.BenchmarkSet;
import org.anjian.discretion.Lean;
import org.anjian.discretion.Measure;
import org.anjian.discretion.Span;
import org.anjian.discretion.Tier;
import org.anjian.division.DivisionCode;
import org.anjian.law.FineKind;
import org.anjian.law.FineRule;
import org.anjian.money.FineRange;
import org.anjian.money.Ratio;

/** 裁量基准: one set with its facts, clauses and tiers, so that a form can be built from it. */
public record BenchmarkView(
    String key,
    String titleZh,
    String titleEn,
    String issuer,
    String documentNumber,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    String division,
    boolean official,
    List<MeasureView> measures,
    List<ClauseView> clauses) {

  /** 事实: a number with its bounds, or a list of values; what a kind does not have is null. */
  public record MeasureView(
      String code,
      String labelZh,
      String labelEn,
      String kind,
      String unit,
      BigDecimal from,
      BigDecimal below,
      BigDecimal step,
      List<ValueView> values) {

    static MeasureView of(Measure measure) {
      if (measure instanceof Measure.NumberMeasure number) {
        return new MeasureView(
            number.code(),
            number.labelZh(),
            number.labelEn(),
            "NUMBER",
            number.unit().orElse(null),
            number.from(),
            number.below().orElse(null),
            number.step(),
            null);
      }
      Measure.ListMeasure list = (Measure.ListMeasure) measure;
      return new MeasureView(
          list.code(),
          list.labelZh(),
          list.labelEn(),
          "LIST",
          null,
          null,
          null,
          null,
          list.values().stream().map(ValueView::of).toList());
    }
  }

  /** 选项值. */
  public record ValueView(String code, String labelZh, String labelEn) {
    static ValueView of(Measure.Value value) {
      return new ValueView(value.code(), value.labelZh(), value.labelEn());
    }
  }

  /** 基准条目: the facts that a case under it must give, and its tiers. */
  public record ClauseView(
      String provision,
      String subject,
      String condition,
      String labelZh,
      String labelEn,
      String kind,
      List<String> measures,
      List<TierView> tiers) {

    static ClauseView of(BenchmarkClause clause) {
      return new ClauseView(
          clause.row().ref().toString(),
          clause.row().subject().name(),
          clause.row().condition().code(),
          clause.row().labelZh(),
          clause.row().labelEn(),
          clause.row().rule().kind().name(),
          clause.measures().stream().map(Measure::code).toList(),
          clause.tiers().stream().map(TierView::of).toList());
    }
  }

  /** 档次: the figures in the unit of the clause's formula; the others are null. */
  public record TierView(
      int number,
      String labelZh,
      String labelEn,
      List<SpanView> spans,
      String minYuan,
      String maxYuan,
      String pointYuan,
      BigDecimal percentMin,
      BigDecimal percentMax,
      BigDecimal percentPoint,
      BigDecimal multipleMin,
      BigDecimal multipleMax,
      BigDecimal multiplePoint,
      boolean movesLighter,
      boolean movesHeavier) {

    static TierView of(Tier tier) {
      boolean percent = tier.rule().kind() == FineKind.PERCENT_OF_ANNUAL_INCOME;
      Optional<FineRange> amounts = tier.rule().amounts();
      Optional<FineRule.Proportion> shares = tier.rule().proportion();
      Optional<Ratio> share =
          tier.point().flatMap(FineRule::proportion).map(FineRule.Proportion::min);
      Optional<FineRule.Proportion> percents = shares.filter(found -> percent);
      Optional<FineRule.Proportion> multiples = shares.filter(found -> !percent);
      return new TierView(
          tier.number(),
          tier.labelZh(),
          tier.labelEn(),
          tier.spans().entrySet().stream().map(SpanView::of).toList(),
          amounts.map(found -> found.lowest().toString()).orElse(null),
          amounts.map(found -> found.ceiling().toString()).orElse(null),
          tier.point()
              .flatMap(FineRule::amounts)
              .map(found -> found.ceiling().toString())
              .orElse(null),
          percents.map(found -> found.min().percent()).orElse(null),
          percents.map(found -> found.max().percent()).orElse(null),
          share.filter(found -> percent).map(Ratio::percent).orElse(null),
          multiples.map(found -> found.min().value()).orElse(null),
          multiples.map(found -> found.max().value()).orElse(null),
          share.filter(found -> !percent).map(Ratio::value).orElse(null),
          tier.moves(Lean.LIGHTER),
          tier.moves(Lean.HEAVIER));
    }
  }

  /** 区间: {@code from} is included, {@code below} is not; a list has its values. */
  public record SpanView(String measure, BigDecimal from, BigDecimal below, List<String> values) {
    static SpanView of(Map.Entry<Measure, Span> entry) {
      String code = entry.getKey().code();
      if (entry.getValue() instanceof Span.Interval interval) {
        return new SpanView(code, interval.from(), interval.below().orElse(null), null);
      }
      return new SpanView(code, null, null, ((Span.Choice) entry.getValue()).values());
    }
  }

  /** A set as it is told. */
  public static BenchmarkView of(BenchmarkSet set) {
    BenchmarkSet.Header header = set.header();
    return new BenchmarkView(
        header.key(),
        header.titleZh(),
        header.titleEn(),
        header.issuer(),
        header.documentNumber().orElse(null),
        header.effective().from().orElse(null),
        header.effective().to().orElse(null),
        header.division().map(DivisionCode::shortForm).orElse(null),
        header.official(),
        set.measures().stream().map(MeasureView::of).toList(),
        set.clauses().stream().map(ClauseView::of).toList());
  }
}
