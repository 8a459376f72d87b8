package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.List;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Limitation;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.TraceWords;

/**
 * 追责时效.
 *
 * @param state IN_TIME, EXPIRED or UNDETERMINED
 * @param label the state in the language of the answer
 * @param lastDay the last day on which a discovery is in time
 * @param basis the articles
 * @param missing what would decide it
 */
public record LimitationView(
    String state, String label, LocalDate lastDay, String basis, List<String> missing) {

  static LimitationView of(FineFacts facts, Language language) {
    Limitation limitation = Limitation.of(facts);
    return new LimitationView(
        limitation.state().name(),
        TraceWords.outcome(limitation.state(), language),
        limitation.lastDay(),
        TraceWords.basis(List.of(Limitation.BASIS, Limitation.START), language),
        limitation.state() == Limitation.State.UNDETERMINED
            ? List.of("discoveredDate")
            : List.of());
  }
}
