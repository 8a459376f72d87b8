package org.anjian.penalty;

/** 判断: what the law answers to a question about a penalty. */
public enum Answer {
  /** 是. */
  YES,
  /** 否. */
  NO,
  /** 无法判断: a fact is missing, or no text that is carried answers it; it is never guessed. */
  UNDETERMINED
}
