package org.anjian.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.money.Yuan;
import org.anjian.preparedness.ZeroAccidentUnit;

/**
 * 年度事实: the facts of a division (of today, with what went into it) and a year, by number and day.
 * Each list is one question to the store.
 */
public interface AnnualFacts {

  /** Enterprises on the register by the end of the year. */
  List<EnterpriseFact> enterprises(DivisionCode division, int year);

  /** Inspections made in the year. */
  List<InspectionFact> inspections(DivisionCode division, int year);

  /** Hazards found in the year. */
  List<HazardFact> hazards(DivisionCode division, int year);

  /** Rectification orders issued in the year. */
  List<DocumentFact> rectificationOrders(DivisionCode division, int year);

  /** Re-inspection opinions of the year. */
  List<DocumentFact> reinspections(DivisionCode division, int year);

  /** On-site measures decided in the year. */
  List<MeasureFact> onSiteMeasures(DivisionCode division, int year);

  /** Cases filed in the year. */
  List<CaseFact> casesFiled(DivisionCode division, int year);

  /** Cases closed in the year, whenever filed. */
  List<CaseFact> casesClosed(DivisionCode division, int year);

  /** Penalty decisions of the year. */
  List<AmountFact> decisions(DivisionCode division, int year);

  /** Payments of the year. */
  List<PaymentFact> payments(DivisionCode division, int year);

  /** Emergency plans filed in the year. */
  List<DocumentFact> emergencyPlans(DivisionCode division, int year);

  /** Drills of the year. */
  List<DocumentFact> drills(DivisionCode division, int year);

  /** Results of examinations of the year. */
  List<ExamFact> examResults(DivisionCode division, int year);

  /** Officers whose certificate was issued by the end of the year. */
  List<OfficerFact> officers(DivisionCode division, int year);

  /** Units enrolled for the year. */
  List<ZeroAccidentFact> zeroAccidentUnits(DivisionCode division, int year);

  /** Study sessions of the year. */
  List<DocumentFact> studySessions(DivisionCode division, int year);

  /** Publicity of the year. */
  List<PublicityFact> publicity(DivisionCode division, int year);

  /** Accidents of the year. */
  List<DocumentFact> accidents(DivisionCode division, int year);

  /**
   * 企业.
   *
   * @param status whether it operates
   */
  record EnterpriseFact(
      UUID id, String number, String title, LocalDate date, OperatingStatus status)
      implements Fact {
    public EnterpriseFact {
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * 检查.
   *
   * @param planNumber 检查方案文号
   * @param recordNumber 检查记录文号
   * @param jointNumber 联合检查文号
   */
  record InspectionFact(
      UUID id,
      String number,
      String title,
      LocalDate date,
      Optional<String> planNumber,
      Optional<String> recordNumber,
      Optional<String> jointNumber)
      implements Fact {
    public InspectionFact {
      Objects.requireNonNull(planNumber, "planNumber");
      Objects.requireNonNull(recordNumber, "recordNumber");
      Objects.requireNonNull(jointNumber, "jointNumber");
    }
  }

  /**
   * 隐患.
   *
   * @param level general or major
   * @param closedOn the day it was closed, if it was
   */
  record HazardFact(
      UUID id,
      String number,
      String title,
      LocalDate date,
      HazardLevel level,
      Optional<LocalDate> closedOn)
      implements Fact {
    public HazardFact {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(closedOn, "closedOn");
    }
  }

  /** A record that is simply counted. */
  record DocumentFact(UUID id, String number, String title, LocalDate date) implements Fact {}

  /**
   * 现场处理措施.
   *
   * @param kind what was stopped
   */
  record MeasureFact(UUID id, String number, String title, LocalDate date, OnSiteMeasure.Kind kind)
      implements Fact {
    public MeasureFact {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /** 案件, dated by its filing or its closing. */
  record CaseFact(UUID id, String number, String title, LocalDate date) implements Fact {}

  /**
   * 处罚决定.
   *
   * @param amount the fine
   */
  record AmountFact(UUID id, String number, String title, LocalDate date, Yuan amount)
      implements Fact {
    public AmountFact {
      Objects.requireNonNull(amount, "amount");
    }
  }

  /**
   * 缴款.
   *
   * @param amount the payment
   * @param kind what it is for
   */
  record PaymentFact(
      UUID id, String number, String title, LocalDate date, Yuan amount, PaymentKind kind)
      implements Fact {
    public PaymentFact {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * 考核.
   *
   * @param exam name of the examination
   * @param score score
   * @param passMark pass mark
   */
  record ExamFact(
      UUID id,
      String number,
      String title,
      LocalDate date,
      String exam,
      BigDecimal score,
      BigDecimal passMark)
      implements Fact {
    public ExamFact {
      Objects.requireNonNull(exam, "exam");
      Objects.requireNonNull(score, "score");
      Objects.requireNonNull(passMark, "passMark");
    }
  }

  /**
   * 执法人员, dated by the issue of the certificate.
   *
   * @param validUntil last day of the certificate
   * @param partyMember 中共党员
   */
  record OfficerFact(
      UUID id,
      String number,
      String title,
      LocalDate date,
      LocalDate validUntil,
      boolean partyMember)
      implements Fact {
    public OfficerFact {
      Objects.requireNonNull(validUntil, "validUntil");
    }
  }

  /**
   * 零事故创建, dated by the end of the year.
   *
   * @param kind village or enterprise
   * @param achieved whether it stayed without an accident
   */
  record ZeroAccidentFact(
      UUID id,
      String number,
      String title,
      LocalDate date,
      ZeroAccidentUnit.Kind kind,
      boolean achieved)
      implements Fact {
    public ZeroAccidentFact {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * 宣传.
   *
   * @param form 形式
   */
  record PublicityFact(UUID id, String number, String title, LocalDate date, String form)
      implements Fact {
    public PublicityFact {
      Objects.requireNonNull(form, "form");
    }
  }
}
