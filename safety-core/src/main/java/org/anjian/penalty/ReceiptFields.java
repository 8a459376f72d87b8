package org.anjian.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;

/**
 * 凭据字段: facts and results by name. What is not there has no field, so that a fact that a later
 * version asks for leaves old receipts as they are.
 */
final class ReceiptFields {

  private ReceiptFields() {}

  static Map<String, Object> of(FineFacts facts) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("provision", facts.provision());
    fields.put("actDate", facts.actDate());
    fields.put("decisionDate", facts.decisionDate());
    fields.put("subject", facts.subject().name());
    fields.put("condition", facts.condition());
    if (!facts.circumstances().isEmpty()) {
      fields.put("circumstances", facts.circumstances());
    }
    put(fields, "annualIncomeYuan", facts.annualIncome());
    put(fields, "illegalGainsYuan", facts.illegalGains());
    put(fields, "goodsValueYuan", facts.goodsValue());
    put(fields, "baseFineYuan", facts.baseFine());
    facts
        .refusedPeriod()
        .ifPresent(
            period ->
                fields.put(
                    "refusedPeriod",
                    Map.of("orderedOn", period.orderedOn(), "lastDay", period.lastDay())));
    put(fields, "discoveredDate", facts.discoveredDate());
    if (facts.harmToLifeOrFinance()) {
      fields.put("harmToLifeOrFinance", true);
    }
    put(fields, "division", facts.division());
    put(fields, "benchmark", facts.benchmark());
    if (!facts.measures().isEmpty()) {
      fields.put("measures", facts.measures().asMap());
    }
    return fields;
  }

  static Map<String, Object> of(List<Act> acts) {
    return Map.of("acts", acts.stream().map(ReceiptFields::of).toList());
  }

  private static Map<String, Object> of(Act act) {
    List<Map<String, Object>> norms = act.norms().stream().map(ReceiptFields::of).toList();
    return act.party().isEmpty()
        ? Map.of("norms", norms)
        : Map.of("party", act.party(), "norms", norms);
  }

  static Map<String, Object> of(FineAssessment assessment) {
    Provision applied = assessment.applied();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", assessment.outcome().name());
    fields.put("appliedRef", applied.ref());
    fields.put("subject", applied.subject().name());
    fields.put("condition", applied.condition());
    fields.put("mandatory", applied.mandatory());
    fields.put("enforcer", applied.enforcer());
    range(fields, "", assessment.range());
    if (!assessment.statutory().equals(assessment.range())) {
      range(fields, "statutory", assessment.statutory());
    }
    put(fields, "amountYuan", assessment.amount());
    put(fields, "confiscatedGainsYuan", assessment.confiscatedGains());
    put(fields, "confiscatedGoodsYuan", assessment.confiscatedGoods());
    penalties(fields, assessment.otherPenalties());
    fields.put("reducible", assessment.reducible());
    fields.put("waivable", assessment.waivable());
    fields.put("aggravated", assessment.aggravated());
    return fields;
  }

  static Map<String, Object> of(CombinedAssessment assessment) {
    Map<String, Object> fields = of(assessment.total());
    fields.put("acts", assessment.acts().stream().map(ReceiptFields::of).toList());
    fields.put("parties", assessment.parties().stream().map(ReceiptFields::of).toList());
    return fields;
  }

  private static Map<String, Object> of(ActAssessment act) {
    Map<String, Object> fields = new LinkedHashMap<>(of(act.chosen()));
    penalties(fields, act.otherPenalties());
    if (act.norms().size() > 1) {
      fields.put("norms", act.norms().stream().map(ReceiptFields::of).toList());
    }
    return fields;
  }

  private static Map<String, Object> of(CombinedAssessment.PartySum party) {
    Map<String, Object> fields = of(party.sum());
    fields.put("party", party.party());
    fields.put("subject", party.subject().name());
    return fields;
  }

  private static Map<String, Object> of(PenaltySum sum) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", sum.outcome().name());
    range(fields, "", sum.range());
    put(fields, "amountYuan", sum.amount());
    put(fields, "confiscatedGainsYuan", sum.confiscatedGains());
    put(fields, "confiscatedGoodsYuan", sum.confiscatedGoods());
    penalties(fields, sum.otherPenalties());
    return fields;
  }

  private static void penalties(Map<String, Object> fields, List<OtherPenalty> penalties) {
    fields.put("otherPenalties", penalties);
  }

  private static void range(Map<String, Object> fields, String prefix, Optional<FineRange> range) {
    if (range.isPresent()) {
      put(fields, name(prefix, "minYuan"), range.get().floor());
      put(fields, name(prefix, "maxYuan"), Optional.of(range.get().ceiling()));
    }
  }

  private static String name(String prefix, String field) {
    return prefix.isEmpty()
        ? field
        : prefix + Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private static void put(Map<String, Object> fields, String name, Optional<?> value) {
    value.ifPresent(found -> fields.put(name, found));
  }
}
