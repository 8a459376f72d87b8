package org.anjian.rest.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.enterprise.CreditCode;
import org.anjian.law.ProvisionRef;
import org.anjian.responsibility.Duty;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibleBody;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;

/**
 * 责任清单版本.
 *
 * @param id identity
 * @param edition number of the edition
 * @param title its title
 * @param state draft, adopted or superseded
 * @param documentNumber number of the document by which it was adopted
 * @param draftedOn day on which the draft was begun
 * @param basedOn number of the edition from which it was drafted, or null
 * @param adoptedOn day on which it was adopted, or null
 * @param effectiveFrom first day on which it holds, or null
 * @param effectiveTo first day on which it no longer holds, or null
 * @param bodies the bodies; none in a list of editions
 * @param duties their duties; none in a list of editions
 * @param revision revision of the record
 */
public record ListView(
    UUID id,
    int edition,
    String title,
    Coded state,
    String documentNumber,
    LocalDate draftedOn,
    Integer basedOn,
    LocalDate adoptedOn,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    List<BodyView> bodies,
    List<DutyView> duties,
    long revision)
    implements Revised {

  /**
   * 责任主体.
   *
   * @param code its code
   * @param name its name
   * @param kind what kind of body
   * @param division its area, or null
   * @param creditCode credit code of an enterprise, or null
   * @param post the post that answers for it
   */
  public record BodyView(
      String code, String name, Coded kind, DivisionView division, String creditCode, String post) {

    static BodyView of(ResponsibleBody body, DivisionNames divisions) {
      return new BodyView(
          body.code(),
          body.name(),
          Coded.of(body.kind()),
          body.division().map(divisions::today).orElse(null),
          body.enterprise().map(CreditCode::value).orElse(null),
          body.post());
    }
  }

  /**
   * 职责.
   *
   * @param code its code
   * @param body code of the body
   * @param kind what kind of duty
   * @param sectors in which sectors; none: all
   * @param divisions in which divisions; none: all
   * @param enterprises at which enterprises, by credit code; none: all
   * @param categories for which categories of indicators; none: all
   * @param content what is to be done
   * @param articles the articles from which it comes
   * @param basisText the basis in words
   * @param post the post that answers for it
   * @param from first day on which it is borne, or null
   * @param to first day on which it no longer is, or null
   * @param joint name of the arrangement by which several bear it together
   */
  public record DutyView(
      String code,
      String body,
      Coded kind,
      List<Coded> sectors,
      List<DivisionView> divisions,
      List<String> enterprises,
      List<String> categories,
      String content,
      List<String> articles,
      String basisText,
      String post,
      LocalDate from,
      LocalDate to,
      String joint) {

    static DutyView of(Duty duty, DivisionNames divisions) {
      return new DutyView(
          duty.code(),
          duty.body(),
          Coded.of(duty.kind()),
          Coded.all(duty.sectors()),
          duty.divisions().stream().map(divisions::today).toList(),
          duty.enterprises().stream().map(CreditCode::value).toList(),
          List.copyOf(duty.categories()),
          duty.content(),
          duty.articles().stream().map(ProvisionRef::toString).toList(),
          duty.basisText(),
          duty.post(),
          duty.period().from().orElse(null),
          duty.period().to().orElse(null),
          duty.joint());
    }
  }

  static ListView of(ResponsibilityList list, DivisionNames divisions) {
    return new ListView(
        list.id(),
        list.edition(),
        list.title(),
        Coded.of(list.state()),
        list.documentNumber(),
        list.draftedOn(),
        list.basedOn().orElse(null),
        list.adoptedOn().orElse(null),
        list.effectiveFrom().orElse(null),
        list.effectiveTo().orElse(null),
        list.bodies().stream().map(one -> BodyView.of(one, divisions)).toList(),
        list.duties().stream().map(one -> DutyView.of(one, divisions)).toList(),
        list.revision());
  }
}
