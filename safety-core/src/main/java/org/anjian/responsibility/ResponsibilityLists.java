package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/** 责任清单库: the stored editions of the lists of counties. */
public interface ResponsibilityLists {

  Optional<ResponsibilityList> find(UUID id);

  /** The editions of a county, the newest first, without bodies and duties. */
  List<ResponsibilityList> heads(DivisionCode county);

  /** The edition that holds in a county on a day, whole. */
  Optional<ResponsibilityList> holding(DivisionCode county, LocalDate day);

  /**
   * Stores a new edition.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the edition number is taken
   */
  void add(ResponsibilityList list);

  /**
   * Stores a changed edition; its bodies and duties are replaced whole.
   *
   * @return the edition with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  ResponsibilityList update(ResponsibilityList list);
}
