package org.anjian.rest.selfinspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.SelfCheck;

/**
 * 自查记录.
 *
 * @param id identity
 * @param enterprise whose
 * @param period for which period
 * @param inspector who looked
 * @param startedAt when it began, as the device says, or null
 * @param finishedAt when it ended, as the device says, or null
 * @param receivedAt when it was received
 * @param account who sent it
 * @param items how many items
 * @param problems how many problems
 * @param answers the answers in the order of the items; null in lists
 * @param signs what looks copied
 */
public record CheckView(
    UUID id,
    EnterpriseSummaryView enterprise,
    PeriodView period,
    String inspector,
    Instant startedAt,
    Instant finishedAt,
    Instant receivedAt,
    String account,
    int items,
    int problems,
    List<AnswerView> answers,
    List<SignView> signs) {

  /**
   * 答复.
   *
   * @param itemId id of the item
   * @param content what was looked at
   * @param outcome what was seen
   * @param remark what was said to it
   * @param level how grave a problem is; null where there is none
   * @param photos photos
   * @param answeredAt when, as the device says, or null
   */
  public record AnswerView(
      String itemId,
      String content,
      Coded outcome,
      String remark,
      Coded level,
      List<PhotoView> photos,
      Instant answeredAt) {

    static AnswerView of(SelfCheck.Answer answer) {
      boolean problem = answer.outcome() == SelfCheck.Outcome.PROBLEM;
      return new AnswerView(
          answer.item().id(),
          answer.item().content(),
          Coded.of(answer.outcome()),
          answer.remark(),
          problem ? Coded.of(answer.level()) : null,
          answer.photos().stream().map(PhotoView::of).toList(),
          answer.answeredAt().orElse(null));
    }
  }

  static CheckView of(
      SelfCheck check, EnterpriseSummaryView enterprise, boolean whole, boolean toEnterprise) {
    return new CheckView(
        check.id(),
        enterprise,
        PeriodView.of(check.period()),
        check.inspector(),
        check.startedAt().orElse(null),
        check.finishedAt().orElse(null),
        check.receivedAt(),
        check.account(),
        check.answers().size(),
        check.count(SelfCheck.Outcome.PROBLEM),
        whole ? check.answers().stream().map(AnswerView::of).toList() : null,
        check.signs().stream().map(sign -> SignView.of(sign, toEnterprise)).toList());
  }
}
