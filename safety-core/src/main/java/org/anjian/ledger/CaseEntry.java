package org.anjian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
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
 * @param payments the sound rows of the sheet 缴款 that belong to the case
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
    Optional<LocalDate> closedOn,
    List<PaymentEntry> payments)
    implements LedgerEntry {

  public CaseEntry {
    payments = List.copyOf(payments);
  }

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

  /** The same case with its payments. */
  CaseEntry with(List<PaymentEntry> paid) {
    return new CaseEntry(
        row,
        filingNumber,
        enterprise,
        division,
        inspection,
        citation,
        provision,
        subject,
        condition,
        actDate,
        filedOn,
        decision,
        closedOn,
        paid);
  }

  /**
   * The case under an identity, with the identities of what it names: as the ledger tells it, and
   * no more.
   *
   * @param partyName the enterprise, or the person who is punished
   */
  public EnforcementCase toCase(
      UUID id, UUID enterpriseId, Optional<UUID> inspectionId, String partyName) {
    List<CaseAct> acts = new ArrayList<>();
    acts.add(new CaseAct.Filing(filingNumber, filedOn, List.of()));
    decision.ifPresent(
        made -> acts.add(new CaseAct.Decision(made.number(), made.date(), made.fine(), List.of())));
    payments.stream()
        .sorted(Comparator.comparing(PaymentEntry::date).thenComparing(PaymentEntry::row))
        .forEach(
            payment ->
                acts.add(
                    new CaseAct.Payment(payment.date(), payment.amount(), payment.kind(), "")));
    closedOn.ifPresent(day -> acts.add(new CaseAct.Closing(day, "")));
    return EnforcementCase.onRecord(
        id,
        enterpriseId,
        division,
        inspectionId,
        Violation.of(
            citation.provision(), subject, partyName, condition, actDate, citation.toString()),
        EnforcementCase.Origin.LEDGER,
        acts,
        0);
  }
}
