package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.anjian.enforcement.CaseReview;
import org.anjian.rest.label.Coded;

/**
 * 案卷评查.
 *
 * @param on as of which day
 * @param stands whether no defect is fatal
 * @param score of a hundred, by the bureau's own table
 * @param pointsSetBy who set the points: always {@code BUREAU}, since no text of law does
 * @param defects the fatal first
 */
public record CaseReviewView(
    LocalDate on, boolean stands, int score, String pointsSetBy, List<DefectView> defects) {

  /**
   * 问题.
   *
   * @param item what is wrong
   * @param severity how grave it is
   * @param basis the article
   * @param dueOn the last day on which it would have been in time, or null
   * @param doneOn when it was done, or null
   * @param cure the act that still cures it, or null
   * @param points what it costs
   */
  public record DefectView(
      Coded item,
      Coded severity,
      String basis,
      LocalDate dueOn,
      LocalDate doneOn,
      Coded cure,
      int points) {

    static DefectView of(CaseReview.Defect defect) {
      return new DefectView(
          Coded.of(defect.item()),
          Coded.of(defect.item().severity()),
          defect.item().basis().toString(),
          defect.dueOn().orElse(null),
          defect.doneOn().orElse(null),
          defect.cure().map(Coded::of).orElse(null),
          defect.points());
    }
  }

  static CaseReviewView of(LocalDate on, CaseReview review) {
    return new CaseReviewView(
        on,
        review.stands(),
        review.score(),
        "BUREAU",
        review.defects().stream().map(DefectView::of).toList());
  }
}
