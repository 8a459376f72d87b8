package org.anjian.architecture.violator.openmapper.persistence.hazard;

public final class HazardMapper {
  private HazardMapper() {}
}
