package org.anjian.rest.checklist;

import java.util.List;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.anjian.rest.record.RecordLink;
import org.anjian.rest.revision.Revised;

/**
 * 检查表: the indicators that apply at an inspection, and what was answered so far.
 *
 * @param inspection the inspection
 * @param sectors the sectors of the enterprise
 * @param responsible names of the bodies that look after the enterprise on the day, by kind of duty
 * @param items the indicators with their answers, by category
 * @param answered how many were answered otherwise than not checked
 * @param notConforming how many are not in order
 * @param revision revision of the answers; 0 while there are none
 */
public record ChecklistView(
    RecordLink inspection,
    List<Coded> sectors,
    List<ResponsibleView> responsible,
    List<ItemView> items,
    int answered,
    int notConforming,
    long revision)
    implements Revised {

  /**
   * 责任主体.
   *
   * @param kind kind of duty
   * @param name name of the body
   * @param post the post that answers for it
   */
  public record ResponsibleView(Coded kind, String name, String post) {}

  /**
   * 一项.
   *
   * @param indicator the indicator in the edition of the day
   * @param conformity what was found
   * @param remark what there is to add
   * @param hazard the hazard that was recorded for it, or null
   */
  public record ItemView(IndicatorView indicator, Coded conformity, String remark, UUID hazard) {}
}
