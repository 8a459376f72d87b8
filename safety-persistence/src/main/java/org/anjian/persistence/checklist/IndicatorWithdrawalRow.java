package org.anjian.persistence.checklist;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.checklist.Withdrawal;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.column.TextLists;

/** The withdrawal of an indicator as it is stored. */
@Entity
@Table(name = "indicator_withdrawal")
@Access(AccessType.FIELD)
class IndicatorWithdrawalRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String code;

  @Column(name = "withdrawn_from")
  LocalDate withdrawnFrom;

  @Column(name = "replaced_by")
  String replacedBy;

  String reason;

  protected IndicatorWithdrawalRow() {}

  IndicatorWithdrawalRow(DivisionCode place, Withdrawal withdrawal) {
    id = UUID.randomUUID();
    county = place.county();
    division = place.canonical();
    recordYear = withdrawal.from().getYear();
    code = withdrawal.code();
    withdrawnFrom = withdrawal.from();
    replacedBy = TextLists.write(withdrawal.replacedBy(), Function.identity());
    reason = withdrawal.reason();
  }

  Withdrawal toWithdrawal() {
    return new Withdrawal(
        code, withdrawnFrom, TextLists.list(replacedBy, Function.identity()), reason);
  }
}
