package org.anjian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalTerm;
import org.anjian.explain.LegalBasis;

/**
 * 期限: until when something is to be done, and why then.
 *
 * @param lastDay the last day, included
 * @param basis the articles, at least one
 * @param deadline how the clock found the day; empty where a document set it
 * @param opensOn the first day on which it can be done; empty where it can be done at once
 */
public record Due(
    LocalDate lastDay,
    List<LegalBasis> basis,
    Optional<Deadline> deadline,
    Optional<LocalDate> opensOn) {

  public Due {
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(opensOn, "opensOn");
    basis = List.copyOf(basis);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException("a last day has its article: " + lastDay);
    }
    if (deadline.filter(found -> !found.lastDay().equals(lastDay)).isPresent()) {
      throw new IllegalArgumentException("the clock found another day than " + lastDay);
    }
  }

  /** 法定期限: the last day of a legal term, as the clock found it. */
  public static Due by(LegalTerm term, Deadline deadline) {
    return new Due(deadline.lastDay(), term.basis(), Optional.of(deadline), deadline.earliest());
  }

  /** 依法计算: the last day that the clock found under an article. */
  public static Due by(Deadline deadline, LegalBasis basis) {
    return new Due(deadline.lastDay(), List.of(basis), Optional.of(deadline), deadline.earliest());
  }

  /** 文书所定: a day that a document set under an article. */
  public static Due on(LocalDate lastDay, LegalBasis basis) {
    return new Due(lastDay, List.of(basis), Optional.empty(), Optional.empty());
  }

  /** The same, not before a day. */
  public Due notBefore(LocalDate day) {
    return new Due(lastDay, basis, deadline, Optional.of(day));
  }

  /** 暂定: whether a day without holiday notice went into it, so that it may still move. */
  public boolean isProvisional() {
    return deadline.filter(Deadline::isProvisional).isPresent();
  }
}
