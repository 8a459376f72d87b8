package org.anjian.penalty;

import java.time.LocalDate;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Enforcer;

/**
 * 程序法: the articles of procedure from which consequences are drawn, and the days from which they
 * hold. The editions of 行政处罚法 before 2021 and of 部令 before 2025 are not carried.
 */
final class ProcedureLaw {

  /** 行政处罚法, by its key. */
  static final String PENALTY_LAW = "administrative-penalty-law";

  /** 安全生产违法行为行政处罚办法, by its key. */
  static final String PROCEDURES = "work-safety-penalty-procedures";

  /** 行政处罚法(2021) 第86条. */
  static final LocalDate PENALTY_LAW_IN_FORCE = LocalDate.of(2021, 7, 15);

  /** 安全生产法(2021): in force from 2021-09-01. */
  static final LocalDate WORK_SAFETY_LAW_IN_FORCE = LocalDate.of(2021, 9, 1);

  /** 部令18号 第90条. */
  static final LocalDate PROCEDURES_IN_FORCE = LocalDate.of(2026, 2, 1);

  private ProcedureLaw() {}

  /** 行政处罚法(2021). */
  static LegalBasis penaltyLaw(int article) {
    return LegalBasis.of(PENALTY_LAW, "行政处罚法", 2021, article);
  }

  /** 安全生产违法行为行政处罚办法(2025). */
  static LegalBasis procedures(int article) {
    return LegalBasis.of(PROCEDURES, "安全生产违法行为行政处罚办法", 2025, article);
  }

  /** 安全生产法(2021). */
  static LegalBasis workSafetyLaw(int article) {
    return LegalBasis.of("work-safety-law", "安全生产法", 2021, article);
  }

  static boolean proceduresInForce(LocalDate day) {
    return !day.isBefore(PROCEDURES_IN_FORCE);
  }

  static boolean penaltyLawInForce(LocalDate day) {
    return !day.isBefore(PENALTY_LAW_IN_FORCE);
  }

  /**
   * 部令18号 第2条第1款: it binds emergency management departments, and the mine inspectors beside their
   * own rules; other departments have rules of their own, which are not carried.
   */
  static boolean proceduresBind(Enforcer kind) {
    return kind.equals(Enforcer.EMERGENCY_MANAGEMENT)
        || kind.code().equals("COAL_MINE_REGULATOR")
        || kind.code().equals("MINE_REGULATOR");
  }
}
