package org.anjian.calendar;

import java.util.Objects;

/**
 * 起算事由: what a term runs from. Where a document starts it, this is its delivery, never its
 * signature.
 *
 * @param code stable code, such as {@code NOTICE_DELIVERED}
 * @param labelZh Chinese label
 * @param labelEn English label
 */
public record TermEvent(String code, String labelZh, String labelEn) {

  public TermEvent {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(labelZh, "labelZh");
    Objects.requireNonNull(labelEn, "labelEn");
  }
}
