package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.law.Citation;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 案件台账条目: a row of the sheet 案件.
 *
 * @param row the row
 * @param filingNumber 立案文号
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param inspection number of the inspection that led to the case, if one did
 * @param citation 处罚依据, as read
 * @param provision the clause in the edition in force on the day of the act; empty where the law
 *     book does not carry the statute
 * @param subject 当事人类型
 * @param condition 情形
 * @param actDate 违法行为发生日期
 * @param filedOn 立案日期
 * @param decision the decision, if there is one yet
 * @param closedOn 结案日期, if closed
 */
public record CaseEntry(
    int row,
    DocumentNumber filingNumber,
    CreditCode enterprise,
    DivisionCode division,
    Optional<String> inspection,
    Citation citation,
    Optional<ProvisionRef> provision,
    Subject subject,
    Condition condition,
    LocalDate actDate,
    LocalDate filedOn,
    Optional<Decision> decision,
    Optional<LocalDate> closedOn)
    implements LedgerEntry {

  /**
   * 处罚决定.
   *
   * @param number 处罚决定文号
   * @param date 处罚决定日期
   * @param fine 罚款金额; zero when no fine was imposed
   */
  public record Decision(DocumentNumber number, LocalDate date, Yuan fine) {
    public Decision {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(fine, "fine");
    }
  }

  @Override
  public String key() {
    return filingNumber.toString();
  }
}
