package org.anjian.enterprise.file;

import java.util.List;
import java.util.UUID;

/** 评定库: the gradings of enterprises; written once, never changed. */
public interface RiskGradings {

  void add(RiskGrading grading);

  /** Those of an enterprise, the latest first. */
  List<RiskGrading> of(UUID enterprise);
}
