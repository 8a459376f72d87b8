package org.anjian.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.Trace;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;

/** 结果栏: the columns that state what must come out of one violation, and how it is read off. */
enum FineResult {
  OUTCOME("outcome", value(found -> found.outcome().name())),
  MIN("minYuan", value(found -> or(found.range().flatMap(FineRange::floor)))),
  MAX("maxYuan", value(found -> or(found.range().map(FineRange::ceiling)))),
  AMOUNT("amountYuan", value(found -> or(found.amount()))),
  CONFISCATED_GAINS("confiscatedGainsYuan", value(found -> or(found.confiscatedGains()))),
  CONFISCATED_GOODS("confiscatedGoodsYuan", value(found -> or(found.confiscatedGoods()))),
  ZERO_ALLOWED("zeroAllowed", value(found -> Boolean.toString(found.allows(Yuan.ZERO)))),
  BELOW_FLOOR("belowFloor", value(found -> Boolean.toString(found.reducible()))),
  OTHER_PENALTIES(
      "otherPenalties",
      value(
          found ->
              found.otherPenalties().stream()
                  .map(OtherPenalty::code)
                  .collect(Collectors.joining(";")))),
  APPLIED("appliedRef", value(found -> found.applied().ref().toString())),
  CITATION("citation", (found, fields) -> found.reasoned.map(FineResult::conclusion).orElse("")),
  ALLOWED(
      "allowedYuan",
      (found, fields) -> those(fields, "allowedYuan", amount -> found.allows(amount, true))),
  REFUSED(
      "refusedYuan",
      (found, fields) -> those(fields, "refusedYuan", amount -> found.allows(amount, false))),
  CITES(
      "cites",
      (found, fields) ->
          found.reasoned.map(reasoned -> cited(fields, reasoned.trace())).orElse("")),
  REFUSAL("refusal", (found, fields) -> found.refusal),
  REFUSAL_FIELD("refusalField", (found, fields) -> found.refusalField);

  /** The refusal of what is no fact at all, such as a negative amount. */
  static final String BROKEN_ARGUMENT = "BROKEN_ARGUMENT";

  /**
   * What came out.
   *
   * @param reasoned the assessment; empty if there is none
   * @param refusal code of the refusal; empty if there is none
   * @param refusalField the fact that it names
   */
  record Found(Optional<Reasoned<FineAssessment>> reasoned, String refusal, String refusalField) {

    static Found of(Reasoned<FineAssessment> reasoned) {
      return new Found(Optional.of(reasoned), "", "");
    }

    static Found refused(Refusal refusal) {
      return new Found(Optional.empty(), refusal.code().name(), field(refusal));
    }

    static Found broken(String what) {
      return new Found(Optional.empty(), what, "");
    }

    private boolean allows(String amount, boolean wanted) {
      return reasoned.filter(of -> of.value().allows(Yuan.parse(amount)) == wanted).isPresent();
    }
  }

  private final String column;
  private final BiFunction<Found, CaseFields, String> reading;

  FineResult(String column, BiFunction<Found, CaseFields, String> reading) {
    this.column = column;
    this.reading = reading;
  }

  String column() {
    return column;
  }

  String found(Found found, CaseFields fields) {
    return reading.apply(found, fields);
  }

  static List<String> columns() {
    return Arrays.stream(values()).map(FineResult::column).toList();
  }

  static FineResult of(String column) {
    return Arrays.stream(values())
        .filter(result -> result.column.equals(column))
        .findFirst()
        .orElseThrow();
  }

  private static BiFunction<Found, CaseFields, String> value(
      Function<FineAssessment, String> reading) {
    return (found, fields) -> found.reasoned.map(Reasoned::value).map(reading).orElse("");
  }

  /** The clause that applies, which must also be the basis of the last step of the trace. */
  private static String conclusion(Reasoned<FineAssessment> reasoned) {
    Provision applied = reasoned.value().applied();
    boolean concluded =
        reasoned.trace().last().outcome() == reasoned.value()
            && reasoned.trace().last().basis().equals(List.of(applied.basis()));
    return applied.basis() + (concluded ? "" : " ≠ " + reasoned.trace().last().basis());
  }

  /** The parts of a field of which something is true. */
  private static String those(CaseFields fields, String column, Predicate<String> holds) {
    return fields.list(column).stream().filter(holds).collect(Collectors.joining(";"));
  }

  /** Those of the citations which the case wants in the trace that are there. */
  static String cited(CaseFields fields, Trace trace) {
    List<String> there = trace.citations().stream().map(LegalBasis::toString).toList();
    return those(fields, "cites", there::contains);
  }

  /** The fact that a refusal names. */
  static String field(Refusal refusal) {
    Object field = refusal.details().get("field");
    return field == null ? "" : field.toString();
  }

  static String or(Optional<Yuan> amount) {
    return amount.map(Yuan::toString).orElse("");
  }
}
