package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 救济状态: how far the party's reconsideration and suit have come, derived from the acts of a case and
 * replaced whole.
 */
public final class Remedies {

  /** 阶段. */
  public enum State {
    /** 没有申请. */
    NONE,
    /** 已申请行政复议, 待受理. */
    APPLIED,
    /** 行政复议中. */
    IN_RECONSIDERATION,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 复议已终结. */
    RECONSIDERED,
    /** 行政诉讼中. */
    IN_SUIT,
    /** 判决已生效. */
    JUDGED
  }

  /**
   * 期间, both days included.
   *
   * @param from first day
   * @param to last day; empty while it goes on
   */
  public record Span(LocalDate from, Optional<LocalDate> to) {

    /** How many of the days after one and up to another belong to it. */
    long daysWithin(LocalDate after, LocalDate upTo) {
      LocalDate first = from.isAfter(after) ? from : after.plusDays(1);
      LocalDate last = to.filter(day -> day.isBefore(upTo)).orElse(upTo);
      return first.isAfter(last) ? 0 : last.toEpochDay() - first.toEpochDay() + 1;
    }
  }

  private State state = State.NONE;
  private LocalDate since;
  private LocalDate endedOn;
  private boolean simple;
  private RemedyOutcome outcome;
  private Optional<LocalDate> papersReceivedOn = Optional.empty();
  private boolean answered;
  private final List<Span> spans = new ArrayList<>();

  private Remedies() {}

  static Remedies of(List<CaseAct> acts) {
    Remedies remedies = new Remedies();
    for (CaseAct act : acts) {
      if (act instanceof CaseRemedy remedy) {
        remedies.take(remedy);
      }
    }
    return remedies;
  }

  private void take(CaseRemedy act) {
    switch (act.kind()) {
      case RECONSIDERATION_APPLICATION -> begin(State.APPLIED, act.date(), Optional.empty());
      case RECONSIDERATION_ACCEPTANCE -> take((CaseRemedy.ReconsiderationAcceptance) act);
      case RECONSIDERATION_ANSWER, SUIT_ANSWER -> answered = true;
      case RECONSIDERATION_END -> end(State.RECONSIDERED, act);
      case SUIT -> begin(State.IN_SUIT, act.date(), ((CaseRemedy.Suit) act).complaintReceivedOn());
      case JUDGMENT -> {
        if (act.result().isPresent()) {
          end(State.JUDGED, act);
        }
      }
      default -> {}
    }
  }

  private void begin(State next, LocalDate day, Optional<LocalDate> papers) {
    state = next;
    since = day;
    papersReceivedOn = papers;
    answered = false;
    simple = false;
    spans.add(new Span(day, Optional.empty()));
  }

  private void take(CaseRemedy.ReconsiderationAcceptance act) {
    if (act.accepted()) {
      state = State.IN_RECONSIDERATION;
      simple = act.simple();
      papersReceivedOn = act.copyReceivedOn();
    } else {
      state = State.NOT_ACCEPTED;
      endedOn = act.date();
      spans.remove(spans.size() - 1); // There was no reconsideration.
    }
  }

  private void end(State next, CaseAct act) {
    Span open = spans.remove(spans.size() - 1);
    spans.add(new Span(open.from(), Optional.of(act.date())));
    state = next;
    endedOn = act.date();
    outcome = act.result().orElseThrow().outcome();
  }

  public State state() {
    return state;
  }

  /** Whether a reconsideration or a suit goes on. */
  public boolean isPending() {
    return state == State.APPLIED || state == State.IN_RECONSIDERATION || state == State.IN_SUIT;
  }

  /** Whether a reconsideration was accepted and goes on. */
  boolean isAccepted() {
    return state == State.IN_RECONSIDERATION;
  }

  /** Whether the way of reconsideration was gone to its end, so that the court may be asked. */
  boolean isReconsidered() {
    return state == State.NOT_ACCEPTED
        || state == State.RECONSIDERED && outcome != RemedyOutcome.WITHDRAWN;
  }

  /** Whether a reconsideration may still be applied for. */
  boolean mayBeReconsidered() {
    return state == State.NONE || state == State.NOT_ACCEPTED;
  }

  /** Whether a court has judged the decision. */
  boolean isJudged() {
    return state == State.JUDGED && outcome != RemedyOutcome.WITHDRAWN;
  }

  /** 期间: since when it goes on, or went on last. */
  LocalDate since() {
    return since;
  }

  /** How the last one ended. */
  public Optional<RemedyOutcome> outcome() {
    return isPending() ? Optional.empty() : Optional.ofNullable(outcome);
  }

  /** When the last one ended; empty while one goes on. */
  public Optional<LocalDate> endedOn() {
    return isPending() ? Optional.empty() : Optional.ofNullable(endedOn);
  }

  /** 复议、诉讼期间, in which the surcharge is not counted (行政处罚法(2021) 第73条第3款). */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /** 答复、答辩期限: until when the bureau must answer; empty where it has, or nothing was received. */
  public Optional<LocalDate> answerBy(Procedure procedure) {
    if (answered || !isPending()) {
      return Optional.empty();
    }
    String rule =
        state == State.IN_SUIT
            ? "COURT_DEFENCE"
            : simple ? "RECONSIDERATION_ANSWER_SIMPLE" : "RECONSIDERATION_ANSWER";
    return papersReceivedOn.flatMap(day -> procedure.lastDay(rule, day));
  }

  /**
   * Until when the party may still contest; empty while it does, or where no text that is carried
   * sets a term.
   *
   * @param original until when it could if it had done nothing
   */
  Optional<LocalDate> contestableUntil(Optional<LocalDate> original, Procedure procedure) {
    return switch (state) {
      case NONE -> original;
      case APPLIED, IN_RECONSIDERATION, IN_SUIT -> Optional.empty();
      case NOT_ACCEPTED -> later(original, procedure.lastDay(AFTER_REFUSAL, endedOn));
      case RECONSIDERED -> afterReconsideration(original, procedure);
      case JUDGED ->
          outcome == RemedyOutcome.WITHDRAWN
              ? later(original, Optional.of(endedOn))
              : Optional.of(endedOn);
    };
  }

  private static final String AFTER_REFUSAL = "LITIGATION_AFTER_COMPULSORY_RECONSIDERATION";

  private Optional<LocalDate> afterReconsideration(
      Optional<LocalDate> original, Procedure procedure) {
    return switch (outcome) {
      case WITHDRAWN -> later(original, Optional.of(endedOn));
      case MEDIATED -> Optional.of(endedOn);
      case NO_DECISION -> procedure.lastDay("LITIGATION_AFTER_SILENCE", endedOn);
      default -> procedure.lastDay("LITIGATION_AFTER_RECONSIDERATION", endedOn);
    };
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
        : one.or(() -> other);
  }
}
