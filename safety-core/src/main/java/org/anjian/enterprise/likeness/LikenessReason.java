package org.anjian.enterprise.likeness;

/** 疑似理由: in what two entries are alike. */
public enum LikenessReason {
  /** 名称相同. */
  SAME_NAME,
  /** 字号相同：去掉地名和组织形式后. */
  SAME_CORE_NAME,
  /** 曾用名相同. */
  FORMER_NAME,
  /** 信用代码只差一位（校验位除外）. */
  NEAR_CREDIT_CODE,
  /** 电话相同. */
  SAME_PHONE,
  /** 地址相同. */
  SAME_ADDRESS,
  /** 法定代表人或者主要负责人相同. */
  SAME_PERSON,
  /** 同一乡镇. */
  SAME_TOWNSHIP
}
