package org.anjian.persistence.enforcement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.division.DivisionCode;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.persistence.storing.Versions;

/** Between cases with their acts and their rows. */
final class EnforcementCaseMapper {

  private EnforcementCaseMapper() {}

  static EnforcementCase enforcementCase(EnforcementCaseRow row, List<CaseActRow> acts) {
    return EnforcementCase.onRecord(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        Optional.ofNullable(row.inspection),
        violation(row),
        row.origin,
        acts.stream().map(EnforcementCaseMapper::act).toList(),
        Versions.revision(row.version));
  }

  /** The acts from a place in their order on. */
  static Stream<CaseActRow> actRows(EnforcementCase enforcementCase, int from) {
    return IntStream.range(from, enforcementCase.acts().size())
        .mapToObj(seq -> actRow(enforcementCase, seq));
  }

  private static CaseActRow actRow(EnforcementCase enforcementCase, int seq) {
    CaseAct act = enforcementCase.acts().get(seq);
    CaseActRow row =
        new CaseActRow(
            enforcementCase.id(), seq, enforcementCase.division(), act.kind(), act.date());
    CaseActForm.of(act.kind()).write(act, row);
    return row;
  }

  private static CaseAct act(CaseActRow row) {
    return CaseActForm.of(row.kind).read(row);
  }

  private static Violation violation(EnforcementCaseRow row) {
    return new Violation(
        ProvisionName.parse(row.provision),
        row.subject,
        row.partyName,
        new Condition(row.condition),
        row.actDate,
        row.description,
        JsonTexts.texts(JsonTexts.read(row.circumstances)).stream()
            .map(Circumstance::valueOf)
            .collect(Collectors.toSet()),
        yuan(row.annualIncome),
        yuan(row.illegalGains),
        yuan(row.goodsValue),
        yuan(row.baseFine));
  }

  private static Optional<Yuan> yuan(BigDecimal amount) {
    return Optional.ofNullable(amount).map(Yuan::of);
  }
}
