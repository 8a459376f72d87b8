package org.anjian.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.ProvisionName;

/** Indicators of the tests. */
final class Items {

  static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private Items() {}

  static Indicator item(String code, String category, String content, SupervisedSector... sectors) {
    return new Indicator(
        new IndicatorRef(code, 1),
        MAY,
        Set.of(sectors),
        Category.parse(category),
        content,
        "现场看",
        "",
        List.of(),
        "",
        HazardLevel.GENERAL,
        CheckFrequency.MONTHLY,
        Set.of(Checker.ENTERPRISE, Checker.BUREAU),
        Optional.of(ProvisionName.parse("work-safety-law/102")),
        List.of());
  }
}
