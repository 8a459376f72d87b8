package org.anjian.app.imports;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.responsibility.ListSheets;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.table.TextSheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 示例责任清单：two editions of an invented list for the sample county, the second after its townships
 * were merged in 2021; loaded with the demo where the county has no list.
 */
@ApplicationScoped
public class SampleResponsibilities {

  private static final Actor SYSTEM =
      new Actor("system", Set.of(Role.ADMINISTRATOR), Scope.of(DivisionCode.parse("141022")));

  @Inject private KeepResponsibilities keep;
  @Inject private JtaTransactions transactions;

  @Inject
  @ConfigProperty(name = "anjian.demo", defaultValue = "false")
  private boolean demo;

  void load(@Observes @Priority(4_100) @Initialized(ApplicationScoped.class) Object start) {
    if (demo && transactions.call(() -> keep.editions(SYSTEM).isEmpty())) {
      transactions.run(
          () -> {
            adopt(2020, "示例：2020年安全生产责任清单", LocalDate.of(2020, 1, 1));
            adopt(2021, "示例：2021年安全生产责任清单", LocalDate.of(2021, 11, 1));
          });
    }
  }

  private void adopt(int year, String title, LocalDate from) {
    ResponsibilityList draft = keep.draft(SYSTEM, title, Optional.empty());
    KeepResponsibilities.Imported imported =
        keep.importAll(
            SYSTEM,
            draft.id(),
            draft.revision(),
            List.of(
                sheet(ListSheets.BODIES, "bodies", year), sheet(ListSheets.DUTIES, "duties", year)),
            false);
    ResponsibilityList filled =
        imported
            .list()
            .orElseThrow(() -> new IllegalStateException("sample list: " + imported.problems()));
    keep.adopt(SYSTEM, filled.id(), filled.revision(), from, from, "示例");
  }

  private static TextSheet sheet(String name, String part, int year) {
    String file = "/sample/responsibility-" + part + "-" + year + ".csv";
    return new TextSheet(
        name,
        TextSheet.ofCsv(
                file,
                new InputStreamReader(
                    Objects.requireNonNull(
                        SampleResponsibilities.class.getResourceAsStream(file), file),
                    StandardCharsets.UTF_8))
            .lines());
  }
}
