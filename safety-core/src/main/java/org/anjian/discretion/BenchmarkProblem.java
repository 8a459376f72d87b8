package org.anjian.discretion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 裁量基准问题: one thing that is wrong with a benchmark set, at its place, in words for people.
 *
 * @param table the file or sheet
 * @param line the line as an editor or Excel counts it, from 1
 * @param column the heading of the column as it stands there; empty when the whole line is meant
 * @param code what is wrong
 * @param details what the words need, by name
 */
public record BenchmarkProblem(
    String table, int line, Optional<String> column, Code code, Map<String, String> details) {

  /** 问题代码: a code never changes its meaning. */
  public enum Code {
    /** The table cannot be read. */
    UNREADABLE,
    /** A column is missing. */
    MISSING_COLUMN,
    /** A column is not one of the template. */
    UNKNOWN_COLUMN,
    /** A column stands there twice. */
    DUPLICATE_COLUMN,
    /** The table of the set has no line, or more than one. */
    NOT_ONE_SET,
    /** Nothing is written where something must be. */
    REQUIRED,
    /** Too long. */
    TOO_LONG,
    /** The value cannot be read as what the column holds. */
    INVALID,
    /** Not one of the words that the column holds. */
    UNKNOWN_WORD,
    /** The period is empty. */
    EMPTY_PERIOD,
    /** An example calls itself official. */
    OFFICIAL_EXAMPLE,
    /** An official benchmark without its document number. */
    OFFICIAL_WITHOUT_DOCUMENT,
    /** The parts for lighter and heavier cases overlap. */
    LEAN_PARTS_OVERLAP,
    /** Another set has this key. */
    DUPLICATE_SET,
    /** A fact is declared twice. */
    DUPLICATE_MEASURE,
    /** The declaration of a fact is wrong. */
    INVALID_MEASURE,
    /** A tier uses a fact that is not declared. */
    UNDECLARED_MEASURE,
    /** A tier uses a fact twice. */
    MEASURE_TWICE,
    /** Bounds or values without a fact, or of the wrong kind for it. */
    SPAN_DOES_NOT_FIT,
    /** The span holds no value. */
    EMPTY_SPAN,
    /** The span goes beyond what the fact can be, or off its steps. */
    SPAN_OUTSIDE_MEASURE,
    /** The law book does not have the clause. */
    UNKNOWN_PROVISION,
    /** The clause has no row for the subject. */
    UNKNOWN_SUBJECT,
    /** The clause has no row for the subject and condition. */
    UNKNOWN_CONDITION,
    /** The edition was at no time in force together with the benchmark. */
    NOT_IN_FORCE,
    /** The clause sets no amount that a tier could narrow. */
    NO_AMOUNT,
    /** Figures in columns that do not belong to the clause's formula. */
    WRONG_FIGURES,
    /** The lowest figure is above the highest. */
    MIN_ABOVE_MAX,
    /** A figure lies outside the statutory range. */
    OUTSIDE_STATUTE,
    /** The fixed amount lies outside the tier, or is nothing. */
    POINT_OUTSIDE_TIER,
    /** Two tiers of a clause have the same name. */
    DUPLICATE_TIER,
    /** A clause has more tiers than allowed. */
    TOO_MANY_TIERS,
    /** Two tiers of a clause take in the same case. */
    OVERLAP,
    /** A case falls into no tier of the clause. */
    GAP,
    /** There are no tiers. */
    NO_TIERS
  }

  public BenchmarkProblem {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
    details = Map.copyOf(details);
    if (line < 1) {
      throw new IllegalArgumentException("a line counts from 1: " + line);
    }
  }

  /** A problem of one cell. */
  static BenchmarkProblem of(
      String table, int line, String column, Code code, Map<String, ?> details) {
    return new BenchmarkProblem(table, line, Optional.of(column), code, texts(details));
  }

  /** A problem of a whole line. */
  static BenchmarkProblem of(String table, int line, Code code, Map<String, ?> details) {
    return new BenchmarkProblem(table, line, Optional.empty(), code, texts(details));
  }

  private static Map<String, String> texts(Map<String, ?> details) {
    Map<String, String> texts = new LinkedHashMap<>();
    details.forEach((name, value) -> texts.put(name, value.toString()));
    return texts;
  }

  /** What is wrong and what to do, in Chinese. */
  public String messageZh() {
    return ProblemWording.chinese(code, details);
  }

  /** What is wrong and what to do, in English. */
  public String messageEn() {
    return ProblemWording.english(code, details);
  }

  /** File, line, column and reason, for logs. */
  @Override
  public String toString() {
    return table
        + ':'
        + line
        + ": "
        + column.map(heading -> heading + ": ").orElse("")
        + messageZh()
        + " / "
        + messageEn();
  }
}
