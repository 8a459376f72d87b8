package org.anjian.checklist;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjian.law.LawBook;
import org.anjian.table.BrokenTable;
import org.anjian.table.SheetProblem;
import org.anjian.table.TextSheet;

/**
 * 随附检查标准: the indicators that ship, at least ten for each sector, in words of our own. A county
 * goes on from them: it publishes further editions, withdraws what it does not want, and adds its
 * own.
 */
public final class StarterCatalogue {

  /**
   * 启用日期: from when the shipped indicators are in force: the day on which the youngest statute that
   * they cite was in force already.
   */
  public static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 1);

  private static final String FILE = "starter-indicators.csv";

  private StarterCatalogue() {}

  /**
   * Reads what ships, anew.
   *
   * @throws BrokenTable naming the line if the law book does not have what an indicator cites
   */
  public static List<Indicator> read(LawBook lawBook) {
    TextSheet sheet =
        TextSheet.ofCsv(
            FILE,
            new InputStreamReader(
                Objects.requireNonNull(StarterCatalogue.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8));
    IndicatorSheet.Reading reading = IndicatorSheet.read(sheet, IN_FORCE, lawBook);
    if (!reading.problems().isEmpty()) {
      SheetProblem first = reading.problems().get(0);
      throw new BrokenTable(
          FILE, Math.max(1, first.row()), first.column() + ": " + first.messageEn());
    }
    return reading.indicators();
  }
}
