package org.anjian.rest.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.anjian.ledger.LedgerProgress;
import org.anjian.ledger.LedgerReader;
import org.anjian.ledger.LedgerReport;

/**
 * Measures the reading of a workbook with more than 250,000 rows: how long it takes, and how much
 * heap. Run it with the heap that is in question, {@code -Xmx512m};
 * docs/how-to/measure-an-import.md has the command.
 */
public final class LargeLedger {

  private LargeLedger() {}

  /**
   * Writes the workbook if it is not there, then opens, checks and checks it again.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      timed(
          "write",
          () -> {
            SampleCounty county = SampleCounty.of(SampleCounty.Size.LARGE);
            county.writeTo(file);
            return county.rowCount() + " rows";
          });
      System.out.println("written; run again to measure");
      return;
    }
    System.out.println(
        "file " + (Files.size(file) >> 10) + " KiB, heap " + megabytes(max()) + " MiB");
    LedgerReader reader = timed("load divisions and law", () -> CountyYearTest.READER);
    for (int pass = 1; pass <= 3; pass++) {
      XlsxWorkbook workbook = timed("open", () -> XlsxWorkbook.open(file, WorkbookLimits.STANDARD));
      try (workbook) {
        LedgerReport report =
            timed(
                "check",
                () -> reader.check(workbook, CountyYearTest.YICHENG_2020, LedgerProgress.NONE));
        System.out.println(report.rowsSound() + " sound rows, " + report.counts());
      }
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Instant start = Instant.now();
    long cpu = threads.getCurrentThreadCpuTime();
    T result = work.get();
    System.out.println(
        what
            + ": "
            + Duration.between(start, Instant.now()).toMillis()
            + " ms, of these on the processor "
            + Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu).toMillis()
            + " ms");
    return result;
  }

  private static long max() {
    return Runtime.getRuntime().maxMemory();
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
