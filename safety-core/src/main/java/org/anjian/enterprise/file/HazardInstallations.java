package org.anjian.enterprise.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 重大危险源库: the major hazard installations of enterprises. */
public interface HazardInstallations {

  Optional<HazardInstallation> find(UUID id);

  /** Those of an enterprise, by level and name, closed ones too. */
  List<HazardInstallation> of(UUID enterprise);

  void add(HazardInstallation installation);

  /**
   * Stores a changed installation.
   *
   * @return the installation with the new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION
   */
  HazardInstallation update(HazardInstallation installation);
}
