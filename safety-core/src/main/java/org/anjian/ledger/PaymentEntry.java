package org.anjian.ledger;

import java.time.LocalDate;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.PaymentKind;
import org.anjian.money.Yuan;

/**
 * 缴款台账条目: a row of the sheet 缴款.
 *
 * @param row the row
 * @param key see {@link LedgerEntry#key()}
 * @param filingNumber 立案文号 of the case
 * @param date 缴款日期
 * @param amount what was paid, more than zero
 * @param kind what it was paid for
 */
public record PaymentEntry(
    int row, String key, DocumentNumber filingNumber, LocalDate date, Yuan amount, PaymentKind kind)
    implements LedgerEntry {}
