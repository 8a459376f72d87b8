package org.anjian.penalty;

import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/**
 * 理由: one reason why a consequence follows, or does not, with its article.
 *
 * @param code what it is
 * @param basis the article
 * @param given what the case says: an amount, a penalty, a place, an agency
 * @param limit what the law holds against it: an amount, a level, a place
 */
public record Ground(Code code, LegalBasis basis, Optional<Object> given, Optional<Object> limit) {

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

  public Ground {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(limit, "limit");
  }
}
