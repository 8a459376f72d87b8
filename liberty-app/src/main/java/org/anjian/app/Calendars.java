package org.anjian.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.anjian.calendar.HolidayFile;
import org.anjian.calendar.HolidayFolder;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.table.BrokenTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 启动时载入日历与期限：reads the holiday notices under {@code calendar} in the data directory over those that
 * ship, and the legal terms under {@code terms} beside them.
 *
 * <p>If a file is wrong, the application names file and line, and does not start.
 */
@ApplicationScoped
public class Calendars {

  private static final System.Logger LOG = System.getLogger(Calendars.class.getName());

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  void load(
      @Observes @Priority(500) @Initialized(ApplicationScoped.class) Object start,
      WorkCalendar calendar,
      LegalTerms terms) {
    LOG.log(
        System.Logger.Level.INFO,
        "日历与法定期限已载入 Calendar and legal terms loaded: {0}, {1}",
        calendar,
        terms.names().size());
  }

  @Produces
  @Singleton
  WorkCalendar workCalendar() {
    Path folder = Path.of(dataDirectory, "calendar");
    return orStop(
        () -> WorkCalendar.of(List.of(HolidayFolder.over(HolidayFile.shipped(), folder))));
  }

  @Produces
  @Singleton
  LegalTerms legalTerms() {
    return orStop(() -> LegalTerms.shippedWith(Path.of(dataDirectory, "terms")));
  }

  private static <T> T orStop(Supplier<T> loading) {
    try {
      return loading.get();
    } catch (BrokenTable e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "日历或者期限文件有误，未启动 A file of holidays or terms is broken, the application does not start: {0}",
          e.getMessage());
      throw e;
    }
  }
}
