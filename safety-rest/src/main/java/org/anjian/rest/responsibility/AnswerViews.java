package org.anjian.rest.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.responsibility.DutyFinder;
import org.anjian.responsibility.ListComparison;
import org.anjian.responsibility.ListReview;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.trace.StepView;

/** 责任清单的答复: who is responsible, where nobody is, and what changed. */
public final class AnswerViews {

  private AnswerViews() {}

  /**
   * 责任落实.
   *
   * @param kind kind of duty
   * @param body code of the body
   * @param name name of the body
   * @param post the post that answers for it
   * @param sectors the sectors of the enterprise for which it is borne
   * @param duty code of the duty
   * @param content what is to be done
   * @param articles the articles from which it comes
   * @param joint name of the arrangement by which several bear it together
   * @param byName whether the duty names the enterprise itself
   */
  public record AssignmentView(
      Coded kind,
      String body,
      String name,
      String post,
      List<Coded> sectors,
      String duty,
      String content,
      List<String> articles,
      String joint,
      boolean byName) {

    static AssignmentView of(DutyFinder.Assignment one) {
      return new AssignmentView(
          Coded.of(one.duty().kind()),
          one.body().code(),
          one.body().name(),
          one.post(),
          Coded.all(one.sectors()),
          one.duty().code(),
          one.duty().content(),
          one.duty().articles().stream().map(Object::toString).toList(),
          one.duty().joint(),
          one.byName());
    }
  }

  /**
   * 单位责任.
   *
   * @param enterprise identity of the enterprise
   * @param name its name
   * @param on the day
   * @param list identity of the edition that holds
   * @param title its title
   * @param sectors sectors of the enterprise
   * @param division its division
   * @param assignments who looks after it
   * @param missing what nobody does
   * @param overlaps what several do
   * @param clashes where its sectors lead to different bodies
   * @param trace how the answer was found
   */
  public record UnitView(
      UUID enterprise,
      String name,
      LocalDate on,
      UUID list,
      String title,
      List<Coded> sectors,
      DivisionView division,
      List<AssignmentView> assignments,
      List<MissingView> missing,
      List<OverlapView> overlaps,
      List<ClashView> clashes,
      List<StepView> trace) {}

  /**
   * 无人负责.
   *
   * @param kind kind of duty
   * @param sector for which sector
   */
  public record MissingView(Coded kind, Coded sector) {

    static MissingView of(DutyFinder.Missing one) {
      return new MissingView(Coded.of(one.kind()), Coded.of(one.sector()));
    }
  }

  /**
   * 重叠.
   *
   * @param kind kind of duty
   * @param sector for which sector
   * @param bodies names of the bodies
   * @param joint whether they bear it together
   * @param enterprises at how many enterprises; 1 for a single one
   */
  public record OverlapView(
      Coded kind, Coded sector, List<String> bodies, boolean joint, long enterprises) {

    static OverlapView of(DutyFinder.Overlap one) {
      return new OverlapView(
          Coded.of(one.kind()), Coded.of(one.sector()), one.bodies(), one.joint(), 1);
    }

    static OverlapView of(ListReview.SharedDuty one) {
      return new OverlapView(
          Coded.of(one.kind()),
          Coded.of(one.sector()),
          one.bodies(),
          one.joint(),
          one.enterprises());
    }
  }

  /**
   * 冲突.
   *
   * @param first one sector
   * @param firstBodies who is in charge of it
   * @param second another sector
   * @param secondBodies who is in charge of that
   */
  public record ClashView(
      Coded first, List<String> firstBodies, Coded second, List<String> secondBodies) {

    static ClashView of(DutyFinder.Clash one) {
      return new ClashView(
          Coded.of(one.first()), one.firstBodies(), Coded.of(one.second()), one.secondBodies());
    }
  }

  /**
   * 指标责任.
   *
   * @param indicator number of the indicator
   * @param edition its edition
   * @param category its category
   * @param content what must be in order
   * @param assignments who must check it
   * @param nobody the checkers for whom nobody bears the duty
   */
  public record CheckView(
      String indicator,
      int edition,
      String category,
      String content,
      List<AssignmentView> assignments,
      List<Coded> nobody) {

    static CheckView of(DutyFinder.Check one) {
      return new CheckView(
          one.indicator().ref().code(),
          one.indicator().ref().edition(),
          one.indicator().category().toString(),
          one.indicator().content(),
          one.assignments().stream().map(AssignmentView::of).toList(),
          Coded.all(one.nobody()));
    }
  }

  /**
   * 核查.
   *
   * @param on the day
   * @param list identity of the edition
   * @param enterprises how many enterprises were gone over
   * @param gaps where nobody is responsible
   * @param overlaps where several are
   * @param clashes the enterprises whose sectors lead to different bodies
   */
  public record ReviewView(
      LocalDate on,
      UUID list,
      long enterprises,
      List<GapView> gaps,
      List<OverlapView> overlaps,
      List<ClashingUnitView> clashes) {

    static ReviewView of(ListReview review, UUID list, DivisionNames divisions) {
      return new ReviewView(
          review.day(),
          list,
          review.enterprises(),
          review.gaps().stream()
              .map(
                  one ->
                      new GapView(
                          Coded.of(one.kind()),
                          Coded.of(one.sector()),
                          divisions.on(one.township(), review.day()),
                          one.enterprises()))
              .toList(),
          review.overlaps().stream().map(OverlapView::of).toList(),
          review.clashes().stream()
              .map(
                  one ->
                      new ClashingUnitView(
                          one.unit().id(),
                          one.unit().name(),
                          one.clashes().stream().map(ClashView::of).toList()))
              .toList());
    }
  }

  /**
   * 空白.
   *
   * @param kind kind of duty
   * @param sector in which sector
   * @param division in which township
   * @param enterprises how many enterprises that leaves
   */
  public record GapView(Coded kind, Coded sector, DivisionView division, long enterprises) {}

  /**
   * 冲突单位.
   *
   * @param enterprise identity of the enterprise
   * @param name its name
   * @param clashes its clashes
   */
  public record ClashingUnitView(UUID enterprise, String name, List<ClashView> clashes) {}

  /**
   * 版本比较.
   *
   * @param before the one edition
   * @param after the other
   * @param on the day for which enterprises are counted
   * @param bodies the bodies that changed
   * @param duties the duties that changed
   * @param affected at how many enterprises somebody else is responsible
   * @param enterprises how many enterprises there are
   */
  public record ComparisonView(
      UUID before,
      UUID after,
      LocalDate on,
      List<BodyChangeView> bodies,
      List<DutyChangeView> duties,
      long affected,
      long enterprises) {

    static ComparisonView of(
        UUID before, UUID after, LocalDate on, ListComparison comparison, DivisionNames divisions) {
      return new ComparisonView(
          before,
          after,
          on,
          comparison.bodies().stream()
              .map(
                  one ->
                      new BodyChangeView(
                          Coded.of(one.change()),
                          one.code(),
                          one.before() == null
                              ? null
                              : ListView.BodyView.of(one.before(), divisions),
                          one.after() == null
                              ? null
                              : ListView.BodyView.of(one.after(), divisions)))
              .toList(),
          comparison.duties().stream()
              .map(
                  one ->
                      new DutyChangeView(
                          Coded.of(one.change()),
                          one.code(),
                          one.before() == null
                              ? null
                              : ListView.DutyView.of(one.before(), divisions),
                          one.after() == null ? null : ListView.DutyView.of(one.after(), divisions),
                          one.fields(),
                          one.enterprises()))
              .toList(),
          comparison.affected(),
          comparison.enterprises());
    }
  }

  /**
   * 机构变化.
   *
   * @param change what happened
   * @param code code of the body
   * @param before as it was, or null
   * @param after as it is, or null
   */
  public record BodyChangeView(
      Coded change, String code, ListView.BodyView before, ListView.BodyView after) {}

  /**
   * 职责变化.
   *
   * @param change what happened
   * @param code code of the duty
   * @param before as it was, or null
   * @param after as it is, or null
   * @param fields names of what differs
   * @param enterprises at how many enterprises it is borne
   */
  public record DutyChangeView(
      Coded change,
      String code,
      ListView.DutyView before,
      ListView.DutyView after,
      List<String> fields,
      long enterprises) {}
}
