package org.anjian.enforcement;

/** 款项. */
public enum PaymentKind {
  /** 罚款. */
  FINE,
  /** 加处罚款. */
  SURCHARGE
}
