package org.anjian.rest.preparedness;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.anjian.money.Ratio;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentResult;
import org.anjian.rest.label.Coded;

/**
 * 零事故创建年度情况.
 *
 * @param year the year
 * @param rule the county's rule, or null while it has none
 * @param categories how many of each category are enrolled and stand
 * @param toRecord how many results the year's figures do not yet count as they are
 */
public record ZeroYearView(
    int year, ZeroRuleView rule, List<CategoryView> categories, int toRecord) {

  /**
   * 类别.
   *
   * @param category who
   * @param enrolled how many are enrolled
   * @param standing how many stand
   * @param percent the share in percent with one decimal, or null of nothing
   */
  public record CategoryView(Coded category, int enrolled, int standing, String percent) {}

  static ZeroYearView of(int year, ZeroRuleView rule, List<ZeroAccidentResult> results) {
    List<CategoryView> categories = new ArrayList<>();
    for (ZeroAccidentEnrolment.Category category : ZeroAccidentEnrolment.Category.values()) {
      List<ZeroAccidentResult> of =
          results.stream().filter(one -> one.enrolment().category() == category).toList();
      int standing = (int) of.stream().filter(ZeroAccidentResult::stands).count();
      categories.add(
          new CategoryView(
              Coded.of(category),
              of.size(),
              standing,
              of.isEmpty()
                  ? null
                  : Ratio.ofFraction(standing, of.size(), 1, RoundingMode.HALF_UP).percent(1)));
    }
    return new ZeroYearView(
        year,
        rule,
        categories,
        (int) results.stream().filter(ZeroAccidentResult::differsFromRecord).count());
  }
}
