package org.anjian.discretion;

/** 裁量倾向: to which side of its tier the circumstances of a case move the fine. */
public enum Lean {
  /** 一般: anywhere in the tier. */
  ORDINARY,
  /** 从轻: in the lower part of the tier, if the benchmark says which part that is. */
  LIGHTER,
  /** 从重: in the upper part of the tier, if the benchmark says which part that is. */
  HEAVIER
}
