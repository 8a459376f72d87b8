package org.anjian.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.spi.BenchmarkSheet;
import org.anjian.spi.BenchmarkSource;

/** 任务的裁量基准: the tiers of the task as a benchmark set, the way a bureau would supply its own. */
record TaskBenchmarks(Task task) implements BenchmarkSource {

  static final String KEY = "benchmark-task";
  static final String MEASURE = "count";

  private static final List<String> SET =
      List.of(
          "key",
          "titleZh",
          "titleEn",
          "issuer",
          "documentNumber",
          "effectiveFrom",
          "effectiveTo",
          "division",
          "official",
          "lighterUpToPercent",
          "heavierFromPercent");
  private static final List<String> MEASURES =
      List.of("code", "labelZh", "labelEn", "kind", "unit", "from", "below", "step", "values");
  private static final List<String> TIERS =
      List.of(
          "provision",
          "subject",
          "condition",
          "tierZh",
          "tierEn",
          "measure1",
          "from1",
          "below1",
          "values1",
          "measure2",
          "from2",
          "below2",
          "values2",
          "measure3",
          "from3",
          "below3",
          "values3",
          "minYuan",
          "maxYuan",
          "pointYuan",
          "percentMin",
          "percentMax",
          "percentPoint",
          "multipleMin",
          "multipleMax",
          "multiplePoint");

  @Override
  public String name() {
    return "task";
  }

  @Override
  public BenchmarkSheet set() {
    return sheet(
        "set",
        SET,
        List.of(
            Map.of(
                "key", KEY,
                "titleZh", "测速任务",
                "titleEn", "task of the benchmark",
                "issuer", "-",
                "effectiveFrom", "1990-01-01",
                "official", "no")));
  }

  @Override
  public BenchmarkSheet measures() {
    return sheet(
        "measures",
        MEASURES,
        List.of(
            Map.of(
                "code", MEASURE,
                "labelZh", "数量",
                "labelEn", "count",
                "kind", "NUMBER",
                "from", "0",
                "step", "1")));
  }

  @Override
  public BenchmarkSheet tiers() {
    return sheet("tiers", TIERS, task.tiers().stream().map(TaskBenchmarks::line).toList());
  }

  private static Map<String, String> line(Tier tier) {
    Clause clause = tier.clause();
    return Map.ofEntries(
        Map.entry("provision", clause.row().ref().toString()),
        Map.entry("subject", clause.subject().name()),
        Map.entry("condition", clause.condition()),
        Map.entry("tierZh", "第" + tier.number() + "档"),
        Map.entry("tierEn", "tier " + tier.number()),
        Map.entry("measure1", MEASURE),
        Map.entry("from1", Integer.toString(tier.from())),
        Map.entry("below1", tier.isLast() ? "" : Integer.toString(tier.to())),
        Map.entry("minYuan", tier.amount().toString()),
        Map.entry("maxYuan", tier.amount().toString()),
        Map.entry("pointYuan", tier.amount().toString()));
  }

  private static BenchmarkSheet sheet(
      String name, List<String> columns, List<Map<String, String>> rows) {
    List<BenchmarkSheet.Line> lines = new ArrayList<>();
    lines.add(new BenchmarkSheet.Line(1, columns));
    for (Map<String, String> row : rows) {
      lines.add(
          new BenchmarkSheet.Line(
              lines.size() + 1,
              columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }
    return new BenchmarkSheet(name, lines);
  }
}
