package org.anjian.enterprise.file;

import java.util.Objects;
import org.anjian.enterprise.EnterpriseHistory;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.FurtherSectors;
import org.anjian.enterprise.OpenMatters;
import org.anjian.enterprise.Subsidiaries;

/**
 * 企业档案的存储: the stores of which a file consists.
 *
 * @param enterprises the entries
 * @param history what changed in them
 * @param sectors further sectors
 * @param gradings gradings of risk
 * @param persons safety staff
 * @param installations major hazard installations
 * @param subsidiaries who names whom as the parent
 * @param open what is open at enterprises
 */
public record FilePorts(
    Enterprises enterprises,
    EnterpriseHistory history,
    FurtherSectors sectors,
    RiskGradings gradings,
    SafetyPersons persons,
    HazardInstallations installations,
    Subsidiaries subsidiaries,
    OpenMatters open) {

  public FilePorts {
    Objects.requireNonNull(enterprises, "enterprises");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(sectors, "sectors");
    Objects.requireNonNull(gradings, "gradings");
    Objects.requireNonNull(persons, "persons");
    Objects.requireNonNull(installations, "installations");
    Objects.requireNonNull(subsidiaries, "subsidiaries");
    Objects.requireNonNull(open, "open");
  }
}
