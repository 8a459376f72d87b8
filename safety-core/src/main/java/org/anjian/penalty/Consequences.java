package org.anjian.penalty;

import java.util.List;

/**
 * 处罚的后果: everything that follows from an intended penalty for the procedure.
 *
 * @param all one for each kind, in the order of {@link Consequence.Kind}
 * @param competences who decides each part of the penalty
 */
public record Consequences(List<Consequence> all, List<Competence> competences) {

  private static final Consequence.Kind[] KINDS = Consequence.Kind.values();

  public Consequences {
    all = List.copyOf(all);
    competences = List.copyOf(competences);
    boolean complete = all.size() == KINDS.length;
    for (int i = 0; complete && i < KINDS.length; i++) {
      complete = all.get(i).kind() == KINDS[i];
    }
    if (!complete) {
      throw new IllegalArgumentException("one consequence of each kind, in order: " + all);
    }
  }

  /** The consequence of a kind. */
  public Consequence of(Consequence.Kind kind) {
    return all.get(kind.ordinal());
  }

  /** 应当告知听证. */
  public Consequence hearing() {
    return of(Consequence.Kind.HEARING);
  }

  /** 应当集体讨论. */
  public Consequence collectiveDiscussion() {
    return of(Consequence.Kind.COLLECTIVE_DISCUSSION);
  }

  /** 应当法制审核. */
  public Consequence legalReview() {
    return of(Consequence.Kind.LEGAL_REVIEW);
  }

  /** 应当报上级备案. */
  public Consequence upwardReport() {
    return of(Consequence.Kind.UPWARD_REPORT);
  }

  /** 本机关可以决定. */
  public Consequence competence() {
    return of(Consequence.Kind.COMPETENCE);
  }

  /** 可以当场处罚. */
  public Consequence onTheSpot() {
    return of(Consequence.Kind.ON_THE_SPOT);
  }

  /** 应当公开. */
  public Consequence publication() {
    return of(Consequence.Kind.PUBLICATION);
  }

  /** The answers in one line, as traces keep them. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Consequence one : all) {
      out.append(out.length() == 0 ? "" : ", ").append(one.kind()).append('=').append(one.answer());
    }
    return out.toString();
  }
}
