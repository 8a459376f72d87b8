package org.anjian.enforcement;

import java.util.Objects;
import org.anjian.explain.LegalBasis;

/**
 * 当事人到场与签名: who was there when something was done, and who signed.
 *
 * @param signing what the party did
 * @param person who was there for the party; empty if nobody
 * @param witness who was invited to witness, with position; empty if nobody
 * @param filmed whether it was recorded in sound or film
 * @param reason why the party did not sign; empty if it did
 */
public record Attendance(
    Signing signing, String person, String witness, boolean filmed, String reason) {

  /** 签名. */
  public enum Signing {
    /** 到场并签名. */
    SIGNED,
    /** 到场, 拒绝签名. */
    REFUSED,
    /** 未到场. */
    ABSENT
  }

  public Attendance {
    Objects.requireNonNull(signing, "signing");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(witness, "witness");
    Objects.requireNonNull(reason, "reason");
  }

  /** 到场并签名. */
  public static Attendance signed(String person) {
    return new Attendance(Signing.SIGNED, person, "", false, "");
  }

  /**
   * Without the party's signature there is a reason, and a witness or a recording.
   *
   * @throws org.anjian.explain.Refusal FACT_MISSING naming what is not there
   */
  void check(LegalBasis basis) {
    if (signing != Signing.ABSENT && person.isBlank()) {
      throw Procedure.missing("attendance.person", basis);
    }
    if (signing != Signing.SIGNED && reason.isBlank()) {
      throw Procedure.missing("attendance.reason", basis);
    }
    if (signing != Signing.SIGNED && witness.isBlank() && !filmed) {
      throw Procedure.missing("attendance.witness", basis);
    }
  }

  /**
   * 查封扣押: if the party does not come, a witness signs; a recording does not replace one.
   *
   * @throws org.anjian.explain.Refusal FACT_MISSING naming what is not there
   */
  void checkCoercion() {
    if (signing == Signing.ABSENT && witness.isBlank()) {
      throw Procedure.missing("attendance.witness", InvestigationLaw.WITNESS);
    }
    if (signing != Signing.ABSENT && person.isBlank()) {
      throw Procedure.missing("attendance.person", InvestigationLaw.WITNESS);
    }
    if (signing != Signing.SIGNED && reason.isBlank()) {
      throw Procedure.missing("attendance.reason", InvestigationLaw.WITNESS);
    }
  }
}
