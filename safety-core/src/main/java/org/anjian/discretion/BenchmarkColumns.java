package org.anjian.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 基准表式: the three tables of a benchmark set with their columns, in English and in Chinese. */
public enum BenchmarkColumns {
  SET(
      "set",
      "基准",
      List.of(
          new Column("key", "代码"),
          new Column("titleZh", "名称"),
          new Column("titleEn", "英文名称"),
          new Column("issuer", "制定机关"),
          new Column("documentNumber", "文号"),
          new Column("effectiveFrom", "生效日期"),
          new Column("effectiveTo", "失效日期"),
          new Column("division", "适用区划"),
          new Column("official", "是否正式"),
          new Column("lighterUpToPercent", "从轻上限百分比"),
          new Column("heavierFromPercent", "从重下限百分比"))),
  MEASURES(
      "measures",
      "事实",
      List.of(
          new Column("code", "代码"),
          new Column("labelZh", "名称"),
          new Column("labelEn", "英文名称"),
          new Column("kind", "类型"),
          new Column("unit", "单位"),
          new Column("from", "起"),
          new Column("below", "不足"),
          new Column("step", "最小单位"),
          new Column("values", "选项"))),
  TIERS("tiers", "档次", tierColumns());

  /** How many facts a tier can use. */
  static final int MEASURES_OF_TIER = 3;

  private final String nameEn;
  private final String nameZh;
  private final List<Column> columns;

  BenchmarkColumns(String nameEn, String nameZh, List<Column> columns) {
    this.nameEn = nameEn;
    this.nameZh = nameZh;
    this.columns = List.copyOf(columns);
  }

  /**
   * 列: one column of a table.
   *
   * @param name its name in data files
   * @param heading its heading for people, in Chinese
   */
  public record Column(String name, String heading) {}

  /** Name of the file without its ending, and of the sheet in English. */
  public String nameEn() {
    return nameEn;
  }

  /** Name of the sheet in Chinese. */
  public String nameZh() {
    return nameZh;
  }

  /** The columns in the order of the template. */
  public List<Column> columns() {
    return columns;
  }

  /** The English names, as CSV files have them. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The Chinese headings. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  private static List<Column> tierColumns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("provision", "条文"),
                new Column("subject", "对象"),
                new Column("condition", "情形"),
                new Column("tierZh", "档次"),
                new Column("tierEn", "英文档次")));
    IntStream.rangeClosed(1, MEASURES_OF_TIER)
        .boxed()
        .flatMap(
            n ->
                Stream.of(
                    new Column("measure" + n, "事实" + n),
                    new Column("from" + n, "起" + n),
                    new Column("below" + n, "不足" + n),
                    new Column("values" + n, "选项" + n)))
        .forEach(columns::add);
    columns.addAll(
        List.of(
            new Column("minYuan", "最低元"),
            new Column("maxYuan", "最高元"),
            new Column("pointYuan", "定额元"),
            new Column("percentMin", "最低百分比"),
            new Column("percentMax", "最高百分比"),
            new Column("percentPoint", "定额百分比"),
            new Column("multipleMin", "最低倍数"),
            new Column("multipleMax", "最高倍数"),
            new Column("multiplePoint", "定额倍数")));
    return columns;
  }

  /** Words for yes and no, in both languages. */
  static final Map<String, Boolean> YES_NO =
      Map.of("yes", true, "no", false, "是", true, "否", false, "true", true, "false", false);
}
