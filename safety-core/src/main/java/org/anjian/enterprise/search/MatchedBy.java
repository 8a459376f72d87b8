package org.anjian.enterprise.search;

/** 命中方式: by what an enterprise was found, the better first. */
public enum MatchedBy {
  /** 信用代码相同. */
  CREDIT_CODE,
  /** 名称开头. */
  NAME_PREFIX,
  /** 名称的一部分. */
  NAME_PART,
  /** 曾用名. */
  FORMER_NAME,
  /** 拼音或拼音首字母. */
  PINYIN,
  /** 信用代码的一部分. */
  CREDIT_CODE_PART,
  /** 法定代表人、主要负责人、电话. */
  PEOPLE,
  /** 地址. */
  ADDRESS
}
