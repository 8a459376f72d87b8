package org.anjian.rest.fine;

import java.util.List;
import org.anjian.penalty.Answer;
import org.anjian.penalty.Consequence;

/** 程序义务: what the procedure certainly demands, whatever fine of the range is chosen. */
record DutiesView(boolean hearingRequired, boolean collectiveDiscussionRequired) {

  /** The duties among what follows. */
  static DutiesView of(List<ConsequenceView> follows) {
    return new DutiesView(
        demands(follows, Consequence.Kind.HEARING),
        demands(follows, Consequence.Kind.COLLECTIVE_DISCUSSION));
  }

  private static boolean demands(List<ConsequenceView> follows, Consequence.Kind kind) {
    return follows.stream()
        .filter(view -> view.kind().code().equals(kind.name()))
        .anyMatch(view -> view.required().equals(Answer.YES.name()));
  }
}
