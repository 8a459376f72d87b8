package org.anjian.discretion;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.anjian.law.LawBook;

/** 自拟基准: small benchmark sets written as a person would type them. */
final class Sets {

  private static final LawBook LAW = LawBook.national();

  static final String HEADER = "county-2024,县,county,县局,,2024-01-01,,141022,no,,";

  static final String ONE_MEASURE = "persons,人数,persons,NUMBER,人,1,,1,";

  /** One tier for all cases of a clause of 0 to 100,000 yuan. */
  static final String WHOLE_CLAUSE =
      "work-safety-law/2021/97.1.7,UNIT,INITIAL,全部,all,,,,,,,,,,,,,0.00,100000.00,,,,,,,";

  private Sets() {}

  /** A check of tiers under the plain header. */
  static BenchmarkCheck tiers(String measures, String... tiers) {
    return of(HEADER, measures, String.join("\n", tiers));
  }

  static BenchmarkCheck of(String set, String measures, String tiers) {
    return BenchmarkCheck.of(files(set, measures, tiers), LAW);
  }

  static CsvBenchmarks files(String set, String measures, String tiers) {
    return CsvBenchmarks.of(
        "typed",
        file ->
            switch (file) {
              case "set.csv" -> bytes(BenchmarkColumns.SET, set);
              case "measures.csv" -> bytes(BenchmarkColumns.MEASURES, measures);
              case "tiers.csv" -> bytes(BenchmarkColumns.TIERS, tiers);
              default -> throw new NoSuchFileException(file);
            });
  }

  private static byte[] bytes(BenchmarkColumns columns, String lines) {
    return (String.join(",", columns.names()) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
  }

  /** One tier of a clause of 0 to 100,000 yuan; the rest of the line, from the first fact on. */
  static String tier(String name, String facts) {
    return "work-safety-law/2021/97.1.7,UNIT,INITIAL,"
        + name
        + ","
        + name
        + ","
        + facts
        + ",1000.00,100000.00,,,,,,,";
  }

  /** The cells of one to three facts, filled up to three. */
  static String facts(String... facts) {
    StringBuilder cells = new StringBuilder(String.join(",", facts));
    for (int i = facts.length; i < BenchmarkColumns.MEASURES_OF_TIER; i++) {
      cells.append(cells.length() == 0 && i == 0 ? ",,," : ",,,,");
    }
    return cells.toString();
  }
}
