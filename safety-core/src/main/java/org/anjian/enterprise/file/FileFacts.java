package org.anjian.enterprise.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.SupervisedSector;

/**
 * 档案事实: what the file of an enterprise holds on a day, from which its duties follow.
 *
 * @param enterprise the entry
 * @param furtherSectors sectors beside the main one on that day
 * @param staff staff in post on that day
 * @param installations major hazard installations on that day
 * @param plansOnFile filings of emergency plans that count on that day, 0 or more
 * @param coalMinesBelow coal mines that name it as their parent, 0 or more
 */
public record FileFacts(
    Enterprise enterprise,
    Set<SupervisedSector> furtherSectors,
    List<SafetyPerson> staff,
    List<HazardInstallation> installations,
    int plansOnFile,
    int coalMinesBelow) {

  public FileFacts {
    Objects.requireNonNull(enterprise, "enterprise");
    furtherSectors = Set.copyOf(furtherSectors);
    staff = List.copyOf(staff);
    installations = List.copyOf(installations);
    if (plansOnFile < 0 || coalMinesBelow < 0) {
      throw new IllegalArgumentException(
          "counts are 0 or more: " + plansOnFile + ", " + coalMinesBelow);
    }
  }

  /** All sectors, the main one too. */
  Set<SupervisedSector> sectors() {
    Set<SupervisedSector> all = EnumSet.of(enterprise.sector());
    all.addAll(furtherSectors);
    return all;
  }
}
