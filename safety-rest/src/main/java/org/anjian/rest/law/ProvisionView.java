package org.anjian.rest.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.law.FineKind;
import org.anjian.law.FineRule;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 罚则: one row of the law book, in the published shape; what the text does not have is null. {@code
 * supersededBy} names the clauses of later, higher texts that overtake the row, wholly or in part;
 * {@code succeededBy} the clause that took its place in a later edition.
 */
public record ProvisionView(
    String ref,
    String law,
    String edition,
    int article,
    Integer paragraph,
    Integer item,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    String subject,
    String condition,
    String kind,
    String minYuan,
    String maxYuan,
    BigDecimal percentMin,
    BigDecimal percentMax,
    BigDecimal multipleMin,
    BigDecimal multipleMax,
    String thresholdYuan,
    String capYuan,
    boolean mandatory,
    List<String> otherPenalties,
    String enforcer,
    String labelZh,
    String labelEn,
    List<String> supersededBy,
    String succeededBy) {

  static ProvisionView of(Provision row, LawBook lawBook) {
    Optional<FineRange> allowed = row.rule().amounts();
    Optional<FineRule.Proportion> proportion = row.rule().proportion();
    boolean percent = row.rule().kind() == FineKind.PERCENT_OF_ANNUAL_INCOME;
    return new ProvisionView(
        row.ref().toString(),
        row.ref().law(),
        Integer.toString(row.ref().edition()),
        row.ref().place().article(),
        positive(row.ref().place().paragraph()),
        positive(row.ref().place().item()),
        row.statute().effectiveFrom(),
        row.statute().effectiveTo().orElse(null),
        row.subject().name(),
        row.condition().code(),
        row.rule().kind().name(),
        allowed.flatMap(FineRange::floor).map(Yuan::toString).orElse(null),
        allowed.map(FineRange::ceiling).map(Yuan::toString).orElse(null),
        proportion.filter(found -> percent).map(found -> found.min().percent()).orElse(null),
        proportion.filter(found -> percent).map(found -> found.max().percent()).orElse(null),
        proportion.filter(found -> !percent).map(found -> found.min().value()).orElse(null),
        proportion.filter(found -> !percent).map(found -> found.max().value()).orElse(null),
        row.rule().threshold().map(Yuan::toString).orElse(null),
        row.rule().cap().map(Yuan::toString).orElse(null),
        row.mandatory(),
        row.otherPenalties().stream().map(OtherPenalty::code).toList(),
        row.enforcer().code(),
        row.labelZh(),
        row.labelEn(),
        lawBook.supersededBy(row).stream().map(ProvisionRef::toString).toList(),
        lawBook.successor(row.ref()).map(ProvisionRef::toString).orElse(null));
  }

  private static Integer positive(int number) {
    return number > 0 ? number : null;
  }
}
