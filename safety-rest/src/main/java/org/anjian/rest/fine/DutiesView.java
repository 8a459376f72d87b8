package org.anjian.rest.fine;

import java.time.LocalDate;
import org.anjian.penalty.HearingDuty;

/** 程序义务: what the procedure demands when even the lowest fine, or another penalty, does. */
record DutiesView(boolean hearingRequired, boolean collectiveDiscussionRequired) {

  static DutiesView of(HearingDuty duty, LocalDate day) {
    return new DutiesView(duty == HearingDuty.REQUIRED, duty.demandsCollectiveDiscussion(day));
  }
}
