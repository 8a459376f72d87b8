package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.anjian.enforcement.Collection;
import org.anjian.enforcement.PaymentKind;

/**
 * 罚款收缴: what is owed in a case as of a day.
 *
 * @param nextDue last day for paying the next part; null when all is paid, or nothing is due yet
 * @param waivedSurchargeYuan let off by an agreement that is kept
 * @param refundDueYuan what was paid and is no longer owed
 * @param surchargeYuan surcharge that has accrued by that day, paid or not
 */
public record CollectionView(
    LocalDate asOf,
    String fineYuan,
    List<InstalmentView> schedule,
    String paidFineYuan,
    String outstandingFineYuan,
    LocalDate nextDue,
    String surchargeYuan,
    String paidSurchargeYuan,
    String outstandingSurchargeYuan,
    String waivedSurchargeYuan,
    String refundDueYuan) {

  static CollectionView of(Collection collection, LocalDate asOf) {
    return new CollectionView(
        asOf,
        collection.fine().toString(),
        collection.schedule().stream().map(InstalmentView::of).toList(),
        collection.paidFine().toString(),
        collection.outstandingFine().toString(),
        collection.nextDue().orElse(null),
        collection.surcharge(asOf).toString(),
        collection.paidSurcharge().toString(),
        collection.outstandingSurcharge(asOf).toString(),
        collection.waivedSurcharge().toString(),
        collection
            .refundDue(PaymentKind.FINE, asOf)
            .plus(collection.refundDue(PaymentKind.SURCHARGE, asOf))
            .toString());
  }
}
