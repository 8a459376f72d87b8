package org.anjian.rest.enforcement;

import java.util.Arrays;
import java.util.List;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseRule;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.rest.label.Coded;

/**
 * 可办事项: whether an act may be done now, and what is missing where it may not.
 *
 * @param act the act
 * @param allowed whether its preconditions are met
 * @param missing those that are not
 */
public record NextActView(Coded act, boolean allowed, List<MissingView> missing) {

  /** 缺少的前提. */
  public record MissingView(Coded rule, String basis) {

    static MissingView of(CaseRule rule) {
      return new MissingView(Coded.of(rule), rule.basis().toString());
    }
  }

  static List<NextActView> of(EnforcementCase enforcementCase) {
    return Arrays.stream(ActKind.values())
        .filter(kind -> kind != ActKind.FILING)
        .map(
            kind -> {
              List<CaseRule> missing = enforcementCase.missingFor(kind);
              return new NextActView(
                  Coded.of(kind),
                  missing.isEmpty(),
                  missing.stream().map(MissingView::of).toList());
            })
        .toList();
  }
}
