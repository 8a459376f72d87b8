package org.anjian.penalty;

import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/** 理由: one reason why a consequence follows, or does not, with its article. */
public final class Ground {

  /** 理由代码. */
  public enum Code {
    /** 较大数额罚款. */
    LARGE_FINE,
    /** 没收较大数额违法所得. */
    LARGE_GAINS,
    /** 没收较大价值财物. */
    LARGE_GOODS,
    /** 较重的处罚种类. */
    GRAVE_PENALTY,
    /** 符合听证条件. */
    MEETS_HEARING_CONDITIONS,
    /** 经过听证程序. */
    HEARD,
    /** 疑难复杂. */
    COMPLEX,
    /** 重大公共利益. */
    MAJOR_PUBLIC_INTEREST,
    /** 重大安全问题. */
    MAJOR_SAFETY_ISSUE,
    /** 重大社会影响. */
    MAJOR_SOCIAL_IMPACT,
    /** 重大违法行为. */
    MAJOR_VIOLATION,
    /** 负责人决定提交. */
    LEADERS_CHOOSE,
    /** 其他法律法规规定. */
    OTHER_LAW,
    /** 上级交办. */
    ASSIGNED,
    /** 不属本机关职责. */
    OTHER_AGENCY,
    /** 由发证机关决定. */
    ISSUER_DECIDES,
    /** 由人民政府决定. */
    GOVERNMENT_DECIDES,
    /** 由公安机关决定. */
    POLICE_DECIDES,
    /** 由其他部门决定. */
    OTHER_DEPARTMENT_DECIDES,
    /** 中央企业由设区的市级以上管辖. */
    CENTRAL_ENTERPRISE_ABOVE_COUNTY,
    /** 县级以上管辖. */
    BELOW_COUNTY,
    /** 违法行为发生地以外. */
    OUTSIDE_PLACE_OF_ACT,
    /** 罚款超过当场处罚数额. */
    FINE_ABOVE_ON_THE_SPOT,
    /** 当场处罚不包括的种类. */
    PENALTY_NOT_ON_THE_SPOT,
    /** 事实不确凿. */
    FACTS_NOT_CONCLUSIVE,
    /** 没有处罚内容. */
    NOTHING_IMPOSED,
    /** 对生产经营单位的处罚. */
    UNIT_PUNISHED,
    /** 一定社会影响. */
    SOCIAL_IMPACT
  }

  private final Code code;
  private final LegalBasis basis;
  private final Object given;
  private final Object limit;

  private Ground(Code code, LegalBasis basis, Object given, Object limit) {
    this.code = Objects.requireNonNull(code, "code");
    this.basis = Objects.requireNonNull(basis, "basis");
    this.given = given;
    this.limit = limit;
  }

  /** A reason that says all by itself. */
  static Ground of(Code code, LegalBasis basis) {
    return new Ground(code, basis, null, null);
  }

  /** A reason about something of the case. */
  static Ground of(Code code, LegalBasis basis, Object given) {
    return new Ground(code, basis, Objects.requireNonNull(given, "given"), null);
  }

  /** A reason about something of the case that the law limits. */
  static Ground of(Code code, LegalBasis basis, Object given, Object limit) {
    return new Ground(
        code,
        basis,
        Objects.requireNonNull(given, "given"),
        Objects.requireNonNull(limit, "limit"));
  }

  /** What it is. */
  public Code code() {
    return code;
  }

  /** The article. */
  public LegalBasis basis() {
    return basis;
  }

  /** What the case says: an amount, a penalty, a place, an agency. */
  public Optional<Object> given() {
    return Optional.ofNullable(given);
  }

  /** What the law holds against it: an amount, a level, a place. */
  public Optional<Object> limit() {
    return Optional.ofNullable(limit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ground that
        && code == that.code
        && basis.equals(that.basis)
        && Objects.equals(given, that.given)
        && Objects.equals(limit, that.limit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, basis, given, limit);
  }

  @Override
  public String toString() {
    return code
        + " "
        + basis
        + given().map(value -> " " + value).orElse("")
        + limit().map(value -> " / " + value).orElse("");
  }
}
