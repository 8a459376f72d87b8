package org.anjian.rest.preparedness;

import java.util.List;
import java.util.UUID;
import org.anjian.preparedness.ZeroAccidentRule;
import org.anjian.rest.label.Coded;

/**
 * 零事故认定规则: the county's own.
 *
 * @param id identity
 * @param year the year
 * @param grades the grades of accidents that end it
 * @param placesToo whether an accident of an enterprise ends it for its village, too
 * @param note the document that says so
 */
public record ZeroRuleView(UUID id, int year, List<Coded> grades, boolean placesToo, String note) {

  static ZeroRuleView of(ZeroAccidentRule rule) {
    return new ZeroRuleView(
        rule.id(),
        rule.year(),
        Coded.all(rule.grades().stream().sorted().toList()),
        rule.placesToo(),
        rule.note());
  }
}
