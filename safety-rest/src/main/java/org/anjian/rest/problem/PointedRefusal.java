package org.anjian.rest.problem;

import java.util.Objects;
import org.anjian.explain.Refusal;

/** 有所指的拒绝: a refusal of the domain, and the field of the request that caused it. */
public final class PointedRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final String pointer;

  /**
   * @param refusal what the domain refused
   * @param pointer JSON pointer (RFC 6901) of the field in the body
   */
  public PointedRefusal(Refusal refusal, String pointer) {
    super(pointer + " " + refusal.getMessage(), refusal);
    this.refusal = refusal;
    this.pointer = Objects.requireNonNull(pointer, "pointer");
  }

  public Refusal refusal() {
    return refusal;
  }

  public String pointer() {
    return pointer;
  }
}
