package org.anjian.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 企业库: the stored enterprises. */
public interface Enterprises {

  Optional<Enterprise> find(UUID id);

  /** Those of these that are on record, in one question to the store. */
  List<Enterprise> findAll(Collection<UUID> ids);

  Optional<Enterprise> findByCreditCode(CreditCode code);

  /** The identities of those of these credit codes that are on record. */
  Map<CreditCode, UUID> identify(Collection<CreditCode> codes);

  /** The enterprises in scope that match, by name. */
  Page<Enterprise> list(Scope scope, EnterpriseQuery query, PageRequest page);

  /**
   * Stores a new enterprise.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the credit code is on record
   */
  void add(Enterprise enterprise);

  /** Stores many new enterprises at once. */
  void addAll(Collection<Enterprise> enterprises);

  /**
   * Stores a changed enterprise.
   *
   * @return the enterprise with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  Enterprise update(Enterprise enterprise);
}
