package org.anjian.law;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.shared.SharedData;

/** 条文所印期限: every length of time that a statute prints, by article. */
final class PrintedTerms {

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|最后一日|后的第一日|上一年");
  private static final Pattern LENGTH =
      Pattern.compile("(?<![第月零一二两三四五六七八九十百0-9])" + "([零一二两三四五六七八九十百]+|[0-9]+)个?(工作日|日|天|月|年|小时)");

  private PrintedTerms() {}

  /** What a length of time counts, as it is printed. */
  enum Unit {
    HOUR,
    STATED_WORKING_DAY,
    DAY,
    MONTH,
    YEAR
  }

  /** A length of time in an article. */
  record Printed(String text, int article, int length, Unit unit) implements Comparable<Printed> {
    @Override
    public int compareTo(Printed other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return text + "/" + article + " " + length + " " + unit;
    }
  }

  /** The lengths of a statute of the reference data, or an abandoned test where there is none. */
  static Set<Printed> of(String law, int edition) throws IOException {
    return of(
        law + "/" + edition,
        Files.readAllLines(SharedData.file("law/" + law + "-" + edition + ".md")));
  }

  /** The lengths in the lines of a statute. */
  static Set<Printed> of(String text, List<String> lines) {
    StatuteText statute =
        StatuteText.of(
            lines.stream().map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC)).toList());
    Set<Printed> printed = new TreeSet<>();
    for (Place clause : statute.clauses()) {
      Matcher found = LENGTH.matcher(DATE.matcher(statute.words(clause)).replaceAll("；"));
      while (found.find()) {
        int length = (int) StatuteText.number(found.group(1).replace('两', '二'));
        printed.add(new Printed(text, clause.article(), length, unit(found.group(2))));
      }
    }
    return printed;
  }

  private static Unit unit(String word) {
    return switch (word) {
      case "小时" -> Unit.HOUR;
      case "工作日" -> Unit.STATED_WORKING_DAY;
      case "日", "天" -> Unit.DAY;
      case "月" -> Unit.MONTH;
      case "年" -> Unit.YEAR;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
