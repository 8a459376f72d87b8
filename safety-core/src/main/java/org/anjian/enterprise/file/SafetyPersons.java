package org.anjian.enterprise.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 安全从业人员库: the safety staff of enterprises. */
public interface SafetyPersons {

  Optional<SafetyPerson> find(UUID id);

  /** The staff of an enterprise, by post and name, those who left too. */
  List<SafetyPerson> of(UUID enterprise);

  void add(SafetyPerson person);

  /**
   * Stores a changed person.
   *
   * @return the person with the new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION
   */
  SafetyPerson update(SafetyPerson person);
}
