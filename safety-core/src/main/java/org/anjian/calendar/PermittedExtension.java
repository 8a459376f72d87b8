package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/** 可以延长: one step in which a legal term may be extended: by whom, how far, on which article. */
public final class PermittedExtension {

  private final int step;
  private final Approver approver;
  private final Term longest;
  private final LegalBasis basis;
  private final LocalDate since;
  private final String labelZh;
  private final String labelEn;

  PermittedExtension(
      int step,
      Approver approver,
      Term longest,
      LegalBasis basis,
      LocalDate since,
      String labelZh,
      String labelEn) {
    this.step = step;
    this.approver = Objects.requireNonNull(approver, "approver");
    this.longest = longest;
    this.basis = Objects.requireNonNull(basis, "basis");
    this.since = Objects.requireNonNull(since, "since");
    this.labelZh = Objects.requireNonNull(labelZh, "labelZh");
    this.labelEn = Objects.requireNonNull(labelEn, "labelEn");
  }

  /** 次序: 1 for the first step; a later one needs those before it. */
  public int step() {
    return step;
  }

  /** 批准人. */
  public Approver approver() {
    return approver;
  }

  /**
   * 最长: the whole length that the term can have after this step; empty where the article permits
   * one extension and leaves its length open.
   */
  public Optional<Term> longest() {
    return Optional.ofNullable(longest);
  }

  /** 依据. */
  public LegalBasis basis() {
    return basis;
  }

  /** 施行日: the first day on which it can be approved. */
  public LocalDate since() {
    return since;
  }

  /** 事由: when it may be extended, in Chinese. */
  public String labelZh() {
    return labelZh;
  }

  /** The same in English. */
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String toString() {
    return approver + (longest == null ? "" : " " + longest.labelZh()) + " " + basis;
  }
}
