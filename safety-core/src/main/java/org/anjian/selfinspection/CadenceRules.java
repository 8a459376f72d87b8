package org.anjian.selfinspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/** 自查频次规则库: the rules that divisions made. */
public interface CadenceRules {

  Optional<CadenceRule> find(UUID id);

  /**
   * The rules that may govern an enterprise of a division: those of its county and within it, and
   * those of the divisions around it, in the order in which they begin.
   */
  List<CadenceRule> concerning(DivisionCode division);

  void add(CadenceRule rule);

  /**
   * Stores a changed rule.
   *
   * @return the rule with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  CadenceRule update(CadenceRule rule);
}
