package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.anjian.explain.LegalBasis;

/**
 * 不计入期限的事由: why days may be left out of a legal term.
 *
 * @param ground stable code, such as {@code TESTING}
 * @param basis the article
 * @param since the first day that can be left out
 * @param labelZh Chinese label
 * @param labelEn English label
 */
public record PermittedSuspension(
    String ground, LegalBasis basis, LocalDate since, String labelZh, String labelEn) {

  public PermittedSuspension {
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(labelZh, "labelZh");
    Objects.requireNonNull(labelEn, "labelEn");
  }

  /** The reason: {@code 检测检验鉴定}. */
  @Override
  public String toString() {
    return labelZh;
  }
}
