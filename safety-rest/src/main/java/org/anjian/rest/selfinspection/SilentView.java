package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.OverseeSelfInspection;

/**
 * 缺报单位.
 *
 * @param enterpriseId identity of the enterprise
 * @param name its name
 * @param division where it lies
 * @param sector its sector
 * @param riskLevel its risk grade
 * @param missing the periods without an entry, in order
 */
public record SilentView(
    UUID enterpriseId,
    String name,
    DivisionView division,
    Coded sector,
    Coded riskLevel,
    List<StatusView> missing) {

  static SilentView of(
      OverseeSelfInspection.Silent silent, DivisionNames divisions, LocalDate today) {
    return new SilentView(
        silent.enterprise().id(),
        silent.enterprise().name(),
        divisions.today(silent.enterprise().division()),
        Coded.of(silent.enterprise().sector()),
        Coded.of(silent.enterprise().riskLevel()),
        silent.missing().stream().map(status -> StatusView.of(status, today)).toList());
  }
}
