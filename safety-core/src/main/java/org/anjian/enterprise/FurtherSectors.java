package org.anjian.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 兼营行业库: the further sectors of enterprises. */
public interface FurtherSectors {

  /** Those of an enterprise, the earliest first, ended ones too. */
  List<FurtherSector> of(UUID enterprise);

  /** Those of several enterprises. */
  List<FurtherSector> ofAll(Collection<UUID> enterprises);

  void add(FurtherSector sector);

  /** Stores that it has ended. */
  void end(FurtherSector ended);
}
