package org.anjian.rest.checklist;

import java.time.LocalDate;
import java.util.List;
import org.anjian.rest.label.Coded;

/**
 * 检查指标: one edition of an indicator.
 *
 * @param code its number
 * @param edition its edition
 * @param effectiveFrom first day on which the edition is in force
 * @param effectiveTo first day on which it no longer is, or null
 * @param sectors the sectors to which it applies; none: all
 * @param category its place in the tree, names joined by slashes
 * @param content what must be in order
 * @param method how it is looked at
 * @param finding what is proposed to be written down where it is not in order
 * @param articles the articles that require it
 * @param basisText the basis in words, for what the law book does not have
 * @param level the grade that is proposed
 * @param frequency how often
 * @param checkers who looks at it as a matter of routine
 * @param violation the penal clause to which it leads, or null
 * @param keywords further words by which it is found
 * @param replacedBy the indicators in its place once withdrawn; null while it is not
 * @param withdrawalReason why it was withdrawn; null while it is not
 */
public record IndicatorView(
    String code,
    int edition,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    List<Coded> sectors,
    String category,
    String content,
    String method,
    String finding,
    List<String> articles,
    String basisText,
    Coded level,
    Coded frequency,
    List<Coded> checkers,
    ClauseView violation,
    List<String> keywords,
    List<String> replacedBy,
    String withdrawalReason) {

  /**
   * 罚则.
   *
   * @param provision the clause without edition, as an assessment asks for it
   * @param ref the clause in the edition of the day; null where it is not in force
   * @param label short name of the violation, in the language of the answer
   */
  public record ClauseView(String provision, String ref, String label) {}
}
