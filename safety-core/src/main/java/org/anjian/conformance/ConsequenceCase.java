package org.anjian.conformance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.Enforcer;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Consequence;
import org.anjian.penalty.Consequences;
import org.anjian.penalty.DecidingAgency;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.IntendedPenalty;
import org.anjian.penalty.PenaltyFact;

/** 处罚后果案例: an intended penalty, and what follows from it for the procedure. */
final class ConsequenceCase implements GoldenCase {

  static final List<String> FACTS =
      List.of(
          "provision",
          "actDate",
          "subject",
          "condition",
          "fineYuan",
          "imposed",
          "confiscatedGainsYuan",
          "confiscatedGoodsYuan",
          "noticeDay",
          "decisionDay",
          "agency",
          "agencyDivision",
          "actPlace",
          "facts",
          "personThresholdYuan",
          "unitThresholdYuan");

  static final String MARK = "fineYuan";

  static final List<String> RESULTS =
      List.of(
          "hearing",
          "collectiveDiscussion",
          "legalReview",
          "upwardReport",
          "competence",
          "onTheSpot",
          "publication",
          "cites",
          FineResult.REFUSAL.column(),
          FineResult.REFUSAL_FIELD.column());

  private final CaseFields fields;

  ConsequenceCase(CaseFields fields) {
    this.fields = fields;
  }

  @Override
  public CaseFields fields() {
    return fields;
  }

  @Override
  public Map<String, String> expected() {
    Map<String, String> expected = fields.only(RESULTS);
    expected.putIfAbsent(FineResult.REFUSAL.column(), "");
    return expected;
  }

  @Override
  public Map<String, String> find(UnderTest under, Consumer<Provision> touched) {
    Map<String, String> found = new LinkedHashMap<>();
    try {
      IntendedPenalty penalty = penalty(under.assessor().lawBook(), touched);
      Reasoned<Consequences> reasoned = under.consequences(thresholds()).of(penalty);
      for (Consequence consequence : reasoned.value().all()) {
        found.put(column(consequence.kind()), consequence.answer().name());
      }
      found.put("cites", FineResult.cited(fields, reasoned.trace()));
    } catch (Refusal refusal) {
      found.put(FineResult.REFUSAL.column(), refusal.code().name());
      found.put(FineResult.REFUSAL_FIELD.column(), FineResult.field(refusal));
    } catch (IllegalArgumentException | DateTimeException broken) {
      found.put(FineResult.REFUSAL.column(), FineResult.BROKEN_ARGUMENT);
    }
    Map<String, String> stated = new LinkedHashMap<>();
    expected().keySet().forEach(column -> stated.put(column, found.getOrDefault(column, "")));
    return stated;
  }

  private static String column(Consequence.Kind kind) {
    return switch (kind) {
      case HEARING -> "hearing";
      case COLLECTIVE_DISCUSSION -> "collectiveDiscussion";
      case LEGAL_REVIEW -> "legalReview";
      case UPWARD_REPORT -> "upwardReport";
      case COMPETENCE -> "competence";
      case ON_THE_SPOT -> "onTheSpot";
      case PUBLICATION -> "publication";
    };
  }

  private IntendedPenalty penalty(LawBook book, Consumer<Provision> touched) {
    Provision row =
        book.row(
            ProvisionName.parse(fields.text("provision")),
            LocalDate.parse(fields.text("actDate")),
            Subject.valueOf(fields.text("subject")),
            new Condition(fields.text("condition")));
    touched.accept(row);
    LocalDate decision = LocalDate.parse(fields.text("decisionDay"));
    return new IntendedPenalty(
        row,
        Yuan.parse(fields.text(MARK)),
        imposed(row),
        fields.yuan("confiscatedGainsYuan"),
        fields.yuan("confiscatedGoodsYuan"),
        fields.date("noticeDay").orElse(decision),
        decision,
        agency(),
        fields.find("actPlace").map(DivisionCode::parse),
        facts());
  }

  /** What is imposed beside the fine: what the row orders, unless the case says otherwise. */
  private List<OtherPenalty> imposed(Provision row) {
    return fields.text("imposed").equals("NONE")
        ? List.of()
        : fields
            .find("imposed")
            .map(text -> fields.list("imposed").stream().map(OtherPenalty::new).toList())
            .orElse(row.otherPenalties());
  }

  private Optional<DecidingAgency> agency() {
    return fields
        .find("agency")
        .map(
            kind ->
                DecidingAgency.of(
                    new Enforcer(kind), DivisionCode.parse(fields.text("agencyDivision"))));
  }

  /** {@code COMPLEX=false;HEARD=true}. */
  private Map<PenaltyFact, Boolean> facts() {
    Map<PenaltyFact, Boolean> facts = new EnumMap<>(PenaltyFact.class);
    for (String pair : fields.list("facts")) {
      if (!pair.matches("[A-Z_]+=(true|false)")) {
        throw new IllegalArgumentException("a fact is FACT=true or FACT=false: " + pair);
      }
      int sign = pair.indexOf('=');
      facts.put(
          PenaltyFact.valueOf(pair.substring(0, sign)), pair.substring(sign + 1).equals("true"));
    }
    return facts;
  }

  private HearingDuty.Thresholds thresholds() {
    return new HearingDuty.Thresholds(
        fields.yuan("personThresholdYuan"), fields.yuan("unitThresholdYuan"));
  }

  @Override
  public String toString() {
    return fields.words(FACTS);
  }
}
