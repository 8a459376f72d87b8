package org.anjian.penalty;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Condition;
import org.anjian.law.Subject;

/** 裁量情节 (行政处罚法(2021) 第30–33、49条): what makes a penalty lighter, heavier, or excludes it. */
public enum Circumstance {
  /** 不满十四周岁. */
  UNDER_14(Effect.WAIVED, penaltyLaw(30)),
  /** 已满十四周岁不满十八周岁. */
  AGED_14_TO_17(Effect.LIGHTER_OR_REDUCED, penaltyLaw(30)),
  /** 不能辨认或者控制自己行为. */
  MENTALLY_INCAPABLE(Effect.WAIVED, penaltyLaw(31)),
  /** 尚未完全丧失辨认或者控制能力; may be lighter. */
  PARTLY_INCAPABLE(Effect.LIGHTER_OR_REDUCED, penaltyLaw(31)),
  /** 轻微并及时改正，没有造成危害后果. */
  MINOR_CORRECTED_NO_HARM(Effect.WAIVED, penaltyLaw(33).paragraph(1)),
  /** 初次违法且危害后果轻微并及时改正; may be waived. */
  FIRST_OFFENCE_MINOR_HARM_CORRECTED(Effect.MAY_BE_WAIVED, penaltyLaw(33).paragraph(1)),
  /** 有证据足以证明没有主观过错. */
  NO_SUBJECTIVE_FAULT(Effect.WAIVED, penaltyLaw(33).paragraph(2)),
  /** 主动消除或者减轻危害后果. */
  ACTIVE_HARM_REDUCTION(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(1)),
  /** 受他人胁迫或者诱骗. */
  COERCED_OR_INDUCED(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(2)),
  /** 主动供述尚未掌握的违法行为. */
  CONFESSED_UNKNOWN_ACT(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(3)),
  /** 配合查处有立功表现. */
  MERITORIOUS_COOPERATION(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(4)),
  /** 违反突发事件应对措施. */
  EMERGENCY_MEASURES_BREACHED(Effect.HEAVIER, penaltyLaw(49));

  /** 裁量方向: which way a circumstance leads. */
  public enum Effect {
    /** 不予处罚. */
    WAIVED,
    /** 可以不予处罚. */
    MAY_BE_WAIVED,
    /** 从轻或者减轻: low in the range, or below it. */
    LIGHTER_OR_REDUCED,
    /** 从重: high in the range. */
    HEAVIER
  }

  /** 不予处罚时的义务: what the agency does where it does not punish. */
  enum Duty {
    /** 对当事人进行教育 (行政处罚法(2021) 第33条第3款). */
    EDUCATE,
    /** 责令监护人加以管教 (第30条). */
    GUARDIAN_DISCIPLINES,
    /** 责令监护人严加看管和治疗 (第31条). */
    GUARDIAN_WATCHES_AND_TREATS
  }

  private static final Set<Circumstance> PERSONAL =
      EnumSet.of(UNDER_14, AGED_14_TO_17, MENTALLY_INCAPABLE, PARTLY_INCAPABLE);

  private static final Set<Circumstance> CORRECTED =
      EnumSet.of(MINOR_CORRECTED_NO_HARM, FIRST_OFFENCE_MINOR_HARM_CORRECTED);

  /** Stages that are there because nothing was corrected, by the last words of their codes. */
  private static final List<String> UNCORRECTED =
      List.of("OVERDUE_UNCORRECTED", "REFUSED", "REFUSED_AFTER_FINE");

  /** 情节严重、后果严重、情节特别严重, by the last words of their codes. */
  private static final List<String> GRAVE = List.of("SERIOUS_CONSEQUENCE", "SPECIALLY_SERIOUS");

  /** Accidents whose harm no text calls slight, and what is graver than they are. */
  private static final List<String> GRAVE_HARM =
      List.of(
          "ACCIDENT_LARGER", "ACCIDENT_MAJOR", "ACCIDENT_ESPECIALLY_MAJOR", "SPECIALLY_SERIOUS");

  private final Effect effect;
  private final LegalBasis basis;

  Circumstance(Effect effect, LegalBasis basis) {
    this.effect = effect;
    this.basis = basis;
  }

  public Effect effect() {
    return effect;
  }

  public LegalBasis basis() {
    return basis;
  }

  /** 不予处罚: whether one of them excludes a penalty. */
  static boolean waive(Set<Circumstance> circumstances) {
    return !circumstances.isEmpty() && anyIs(circumstances, found -> found.effect == Effect.WAIVED);
  }

  /**
   * 已及时改正: whether it says that the act was corrected already, so that nothing is left to order.
   */
  boolean isCorrected() {
    return CORRECTED.contains(this);
  }

  /** 随附义务: what the law has the agency do instead of punishing. */
  Optional<Duty> duty() {
    return switch (this) {
      case UNDER_14 -> Optional.of(Duty.GUARDIAN_DISCIPLINES);
      case MENTALLY_INCAPABLE -> Optional.of(Duty.GUARDIAN_WATCHES_AND_TREATS);
      default -> Optional.empty();
    };
  }

  /** Whether only a natural person can be in it. */
  private boolean isPersonal() {
    return PERSONAL.contains(this);
  }

  /**
   * Refuses circumstances that do not hold together with each other or with the case.
   *
   * @throws Refusal CIRCUMSTANCES_CONTRADICT naming them and the rule
   */
  static void mustNotContradict(FineFacts facts) {
    if (!facts.circumstances().isEmpty()) {
      mustNotContradict(facts.circumstances(), facts.subject(), facts.condition());
      if (facts.harmToLifeOrFinance()) {
        mustNotHave(
            facts.circumstances(), MINOR_CORRECTED_NO_HARM::equals, "harmToLifeOrFinance", true);
      }
    }
  }

  /**
   * Refuses circumstances that cannot hold together: both sides of an age or of a capacity, no harm
   * and a slight one, no penalty and a heavier one, a state of mind of an organisation, timely
   * correction at a stage that is there because nothing was corrected, a minor act at a stage for
   * grave ones, no harm at an accident, slight harm at one that is more than 一般.
   */
  private static void mustNotContradict(
      Set<Circumstance> circumstances, Subject subject, Condition condition) {
    if (circumstances.size() > 1) {
      mustNotMeet(circumstances, UNDER_14::equals, AGED_14_TO_17::equals, "one age");
      mustNotMeet(
          circumstances, MENTALLY_INCAPABLE::equals, PARTLY_INCAPABLE::equals, "one capacity");
      mustNotMeet(
          circumstances,
          MINOR_CORRECTED_NO_HARM::equals,
          FIRST_OFFENCE_MINOR_HARM_CORRECTED::equals,
          "no harm is not a slight one");
      mustNotMeet(
          circumstances,
          found -> found.effect == Effect.WAIVED,
          found -> found.effect == Effect.HEAVIER,
          "no penalty is not heavier");
    }
    if (subject.isOrganisation()) {
      mustNotHave(circumstances, Circumstance::isPersonal, "subject", subject);
    }
    if (anyIs(circumstances, CORRECTED::contains)) {
      mustFit(circumstances, condition);
    }
  }

  /** What was minor, or did slight harm at most, and was corrected in time, is at no such stage. */
  private static void mustFit(Set<Circumstance> circumstances, Condition condition) {
    if (isOf(condition, UNCORRECTED) || isOf(condition, GRAVE_HARM)) {
      mustNotHave(circumstances, CORRECTED::contains, "condition", condition);
    }
    if (condition.code().startsWith("ACCIDENT_") || isOf(condition, GRAVE)) {
      mustNotHave(circumstances, MINOR_CORRECTED_NO_HARM::equals, "condition", condition);
    }
  }

  /** Whether a stage is one of some, or one of them for a part of a clause. */
  private static boolean isOf(Condition condition, List<String> stages) {
    String code = condition.code();
    for (String stage : stages) {
      int before = code.length() - stage.length();
      if (code.endsWith(stage) && (before == 0 || code.charAt(before - 1) == '_')) {
        return true;
      }
    }
    return false;
  }

  private static void mustNotMeet(
      Set<Circumstance> circumstances,
      Predicate<Circumstance> one,
      Predicate<Circumstance> other,
      String rule) {
    if (anyIs(circumstances, one) && anyIs(circumstances, other)) {
      throw contradiction(
          Stream.of(one, other).flatMap(side -> circumstances.stream().filter(side)).toList(),
          "rule",
          rule);
    }
  }

  private static void mustNotHave(
      Set<Circumstance> circumstances, Predicate<Circumstance> excluded, String field, Object by) {
    if (anyIs(circumstances, excluded)) {
      throw contradiction(circumstances.stream().filter(excluded).toList(), field, by);
    }
  }

  private static boolean anyIs(Set<Circumstance> circumstances, Predicate<Circumstance> asked) {
    for (Circumstance circumstance : circumstances) {
      if (asked.test(circumstance)) {
        return true;
      }
    }
    return false;
  }

  private static Refusal contradiction(List<Circumstance> found, String field, Object by) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("circumstances", found);
    details.put(field, by);
    return Refusal.of(RefusalCode.CIRCUMSTANCES_CONTRADICT, details, found.get(0).basis);
  }

  private static LegalBasis penaltyLaw(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }
}
