package org.anjian.selfinspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 自查项目表库: the sheets of items. */
public interface ItemSheets {

  Optional<ItemSheet> find(UUID id);

  /** All sheets of an enterprise, the newest first. */
  List<ItemSheet> ofEnterprise(UUID enterprise);

  /**
   * Stores a new sheet.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if one of the kind begins on the same day
   */
  void add(ItemSheet sheet);
}
