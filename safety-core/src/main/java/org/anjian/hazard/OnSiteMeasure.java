package org.anjian.hazard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 现场处理措施决定: stops what is dangerous until the major hazard is gone; resumed only after review and
 * consent.
 *
 * @param id identity
 * @param number document number
 * @param inspection the inspection that led to it
 * @param enterprise the enterprise
 * @param division division of the enterprise on that day
 * @param kind what is stopped
 * @param decidedOn day of the decision
 * @param reason why
 * @param resumedOn the day from which work was allowed again
 * @param revision revision of the stored record; 0 when new
 */
public record OnSiteMeasure(
    UUID id,
    DocumentNumber number,
    UUID inspection,
    UUID enterprise,
    DivisionCode division,
    Kind kind,
    LocalDate decidedOn,
    String reason,
    Optional<LocalDate> resumedOn,
    long revision) {

  /** Evacuate, suspend, stop using; resume after review and consent. */
  public static final LegalBasis MEASURES =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 65).paragraph(1).item(3);

  /** What is ordered on the spot. */
  public enum Kind {
    /** 责令暂时停产停业. */
    SUSPEND_PRODUCTION,
    /** 责令停止建设或者停止施工. */
    STOP_CONSTRUCTION,
    /** 责令停止使用相关设施、设备. */
    STOP_USE,
    /** 责令从危险区域内撤出作业人员. */
    EVACUATE
  }

  public OnSiteMeasure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(decidedOn, "decidedOn");
    Objects.requireNonNull(resumedOn, "resumedOn");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a measure says why");
    }
    if (resumedOn.filter(decidedOn::isAfter).isPresent()) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "resumedOn", "value", resumedOn.get(), "cause", decidedOn),
          MEASURES);
    }
  }

  /**
   * Work may go on again.
   *
   * @throws Refusal OUT_OF_SEQUENCE if the measure was lifted already
   */
  public OnSiteMeasure lifted(LocalDate day) {
    if (resumedOn.isPresent()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("measure", number.toString(), "stage", "LIFTED", "act", "lift"),
          MEASURES);
    }
    return new OnSiteMeasure(
        id,
        number,
        inspection,
        enterprise,
        division,
        kind,
        decidedOn,
        reason,
        Optional.of(day),
        revision);
  }
}
