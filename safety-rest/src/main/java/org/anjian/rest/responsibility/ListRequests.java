package org.anjian.rest.responsibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.law.ProvisionRef;
import org.anjian.responsibility.BodyKind;
import org.anjian.responsibility.Duty;
import org.anjian.responsibility.ResponsibilityKind;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibleBody;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/** 责任清单的请求. */
public final class ListRequests {

  private ListRequests() {}

  /**
   * 起草请求.
   *
   * @param title title of the edition
   * @param from the edition from which it is drafted; empty when left out
   */
  public record DraftRequest(
      @NotBlank @Size(max = ResponsibilityList.LONGEST) String title, UUID from) {}

  /**
   * 命名请求.
   *
   * @param title title of the draft
   */
  public record TitleRequest(@NotBlank @Size(max = ResponsibilityList.LONGEST) String title) {}

  /**
   * 通过请求.
   *
   * @param effectiveFrom first day on which it holds
   * @param adoptedOn day on which it was adopted; today when left out
   * @param documentNumber number of the document
   */
  public record AdoptionRequest(
      @NotNull LocalDate effectiveFrom,
      LocalDate adoptedOn,
      @Size(max = ResponsibilityList.LONGEST) String documentNumber) {}

  /**
   * 责任主体请求.
   *
   * @param name its name
   * @param kind what kind of body
   * @param division its area
   * @param creditCode credit code of an enterprise
   * @param post the post that answers for it
   */
  public record BodyRequest(
      @NotBlank @Size(max = ResponsibleBody.LONGEST) String name,
      @NotNull BodyKind kind,
      DivisionCode division,
      CreditCode creditCode,
      @Size(max = ResponsibleBody.LONGEST) String post) {

    ResponsibleBody toBody(String code) {
      mustBeCode(code);
      if ((kind == BodyKind.ENTERPRISE) != (creditCode != null)) {
        throw invalid("/creditCode", "ENTERPRISE_HAS_CREDIT_CODE");
      }
      return new ResponsibleBody(
          code,
          name,
          kind,
          Optional.ofNullable(division),
          Optional.ofNullable(creditCode),
          orEmpty(post));
    }
  }

  /**
   * 职责请求.
   *
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
   * @param from first day on which it is borne
   * @param to first day on which it no longer is
   * @param joint name of the arrangement by which several bear it together
   */
  public record DutyRequest(
      @NotBlank @Size(max = ResponsibleBody.LONGEST_CODE) String body,
      @NotNull ResponsibilityKind kind,
      @Size(max = 24) List<SupervisedSector> sectors,
      @Size(max = 300) List<DivisionCode> divisions,
      @Size(max = 2000) List<CreditCode> enterprises,
      @Size(max = 100) List<String> categories,
      @NotBlank @Size(max = 2000) String content,
      @Size(max = 30) List<ProvisionRef> articles,
      @Size(max = 2000) String basisText,
      @Size(max = ResponsibleBody.LONGEST) String post,
      LocalDate from,
      LocalDate to,
      @Size(max = ResponsibleBody.LONGEST) String joint) {

    Duty toDuty(String code) {
      mustBeCode(code);
      if (from != null && to != null && !from.isBefore(to)) {
        throw invalid("/to", "AFTER_FROM");
      }
      return new Duty(
          code,
          body,
          kind,
          sectors == null || sectors.isEmpty() ? Set.of() : EnumSet.copyOf(sectors),
          Set.copyOf(orNone(divisions)),
          Set.copyOf(orNone(enterprises)),
          Set.copyOf(orNone(categories)),
          content,
          orNone(articles),
          orEmpty(basisText),
          orEmpty(post),
          period(),
          orEmpty(joint));
    }

    private EffectivePeriod period() {
      if (from == null) {
        return to == null ? EffectivePeriod.always() : EffectivePeriod.before(to);
      }
      return to == null ? EffectivePeriod.from(from) : EffectivePeriod.between(from, to);
    }
  }

  private static void mustBeCode(String code) {
    if (!ResponsibleBody.isCode(code)) {
      throw invalid("/code", "LIST_CODE");
    }
  }

  private static Problem invalid(String pointer, String rule) {
    return Problem.invalid(
        List.of(FieldError.of(pointer, FieldError.Code.INVALID_VALUE, Map.of("rule", rule))));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }

  private static <T> List<T> orNone(List<T> values) {
    return values == null ? List.of() : values;
  }
}
