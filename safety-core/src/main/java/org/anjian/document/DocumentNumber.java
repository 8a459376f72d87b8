package org.anjian.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号: the number of an official paper, such as （翼）应急检记〔2020〕1号.
 *
 * @param region 地区简称, such as 翼
 * @param kindWord 文书代字, such as 应急检记; may be one that no {@link DocumentKind} has
 * @param year four digits, from 1949
 * @param number 序号, from 1; written without leading zeros
 */
public record DocumentNumber(String region, String kindWord, int year, int number)
    implements Comparable<DocumentNumber> {

  private static final int FIRST_YEAR = 1949;
  private static final Pattern REGION = Pattern.compile("\\p{IsHan}{1,8}");
  private static final Pattern KIND_WORD = Pattern.compile("[\\p{IsHan}A-Za-z]{1,20}");
  private static final Pattern SPELLING =
      Pattern.compile(
          "\\((?<region>\\p{IsHan}{1,8})\\)(?<kind>[\\p{IsHan}A-Za-z]{1,20})"
              + "[\\[(〔【](?<year>[0-9]{4})[\\])〕】]第?(?<number>[0-9]{1,9})号");
  private static final Comparator<DocumentNumber> ORDER =
      Comparator.comparing(DocumentNumber::region)
          .thenComparing(DocumentNumber::kindWord)
          .thenComparingInt(DocumentNumber::year)
          .thenComparingInt(DocumentNumber::number);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if region or kind word are not words, the year lies before
   *     1949, or the number is not positive
   */
  public DocumentNumber {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(kindWord, "kindWord");
    if (!REGION.matcher(region).matches()) {
      throw new IllegalArgumentException("region must be 1 to 8 Chinese characters: " + region);
    }
    if (!KIND_WORD.matcher(kindWord).matches()) {
      throw new IllegalArgumentException(
          "kind word must be 1 to 20 Chinese characters or letters: " + kindWord);
    }
    if (year < FIRST_YEAR || year > 9999) {
      throw new IllegalArgumentException("year must be 1949 to 9999: " + year);
    }
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
  }

  /** The number of a paper of a national form. */
  public static DocumentNumber of(String region, DocumentKind kind, int year, int number) {
    return new DocumentNumber(region, kind.kindWord(), year, number);
  }

  /**
   * Reads a number, tolerating half- and full-width brackets and digits, 【】 or [] around the year,
   * 第 before the number, leading zeros, and blanks.
   *
   * @throws IllegalArgumentException naming the expected form and the text
   */
  public static DocumentNumber parse(String text) {
    Objects.requireNonNull(text, "text");
    Matcher matcher =
        SPELLING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "document number must read like （翼）应急检记〔2020〕1号: \""
              + (text.length() <= 60 ? text : text.substring(0, 60) + "…")
              + "\"");
    }
    return new DocumentNumber(
        matcher.group("region"),
        matcher.group("kind"),
        Integer.parseInt(matcher.group("year")),
        Integer.parseInt(matcher.group("number")));
  }

  /** 文书种类: the kind of paper; empty for a kind word of the county's own. */
  public Optional<DocumentKind> kind() {
    return DocumentKind.ofKindWord(kindWord);
  }

  /** 下一号: the number after this one, in the same year. */
  public DocumentNumber next() {
    return new DocumentNumber(region, kindWord, year, Math.addExact(number, 1));
  }

  /** By region, kind word, year and number. */
  @Override
  public int compareTo(DocumentNumber other) {
    return ORDER.compare(this, other);
  }

  /** The canonical spelling: {@code （翼）应急检记〔2020〕1号}. */
  @Override
  public String toString() {
    return "（" + region + "）" + kindWord + "〔" + year + "〕" + number + "号";
  }
}
