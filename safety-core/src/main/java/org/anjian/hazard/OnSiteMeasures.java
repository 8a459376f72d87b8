package org.anjian.hazard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 现场处理措施库: the stored measures. */
public interface OnSiteMeasures {

  Optional<OnSiteMeasure> find(UUID id);

  /** The measures against an enterprise, the newest first. */
  List<OnSiteMeasure> ofEnterprise(UUID enterprise);

  /** The measures that an inspection led to, by day. */
  List<OnSiteMeasure> ofInspection(UUID inspection);

  /**
   * Stores new measures.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if a document number is taken
   */
  void addAll(Collection<OnSiteMeasure> measures);

  /**
   * Stores a changed measure.
   *
   * @return the measure with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  OnSiteMeasure update(OnSiteMeasure measure);
}
