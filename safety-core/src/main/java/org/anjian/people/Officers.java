package org.anjian.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 执法人员库: the stored officers. */
public interface Officers {

  Optional<Officer> find(UUID id);

  /** Those of these that are on record, in one question to the store. */
  List<Officer> findAll(Collection<UUID> ids);

  Optional<Officer> findByCertificate(String certificateNumber);

  /** The identities of those of these certificate numbers that are on record. */
  Map<String, UUID> identify(Collection<String> certificateNumbers);

  /** The officers of agencies in scope, by certificate number. */
  Page<Officer> list(Scope scope, Optional<String> text, PageRequest page);

  /**
   * Stores a new officer.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the certificate is on record
   */
  void add(Officer officer);

  /** Stores many new officers at once. */
  void addAll(Collection<Officer> officers);

  /**
   * Stores a changed officer.
   *
   * @return the officer with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  Officer update(Officer officer);
}
