package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.penalty.Receipt;
import org.anjian.penalty.ReceiptInputs;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.label.Coded;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/** 重算: computes a receipt again and lays it beside the one that was kept. */
@ApplicationScoped
public class Replays {

  private Assessments assessments;

  /** For the container. */
  protected Replays() {}

  @Inject
  public Replays(Assessments assessments) {
    this.assessments = assessments;
  }

  /**
   * Replays the inputs, or without them what the record says that they were.
   *
   * @throws Problem INVALID_REQUEST if neither is said, or the record is none, or not that of the
   *     receipt
   */
  ReplayView replay(ReplayRequest request) {
    Optional<Receipt> kept = Optional.ofNullable(request.record()).map(Replays::parsed);
    if (kept.filter(found -> !found.hash().equals(request.receipt())).isPresent()) {
      throw notARecord("NOT_OF_THE_RECEIPT");
    }
    Receipt now = request.inputs() == null ? again(kept) : assessments.receipt(request.inputs());
    Optional<Receipt.Replay> beside = kept.map(found -> found.compare(now));
    return new ReplayView(
        now.hash().equals(request.receipt()) ? "SAME" : "DIFFERENT",
        request.receipt(),
        now.hash(),
        now.law(),
        kept.map(Receipt::law).orElse(null),
        beside.map(found -> Coded.all(found.changed())).orElse(List.of()),
        beside.map(Replays::differences).orElse(List.of()),
        now.text());
  }

  private Receipt again(Optional<Receipt> kept) {
    Receipt record =
        kept.orElseThrow(
            () -> Problem.invalid(List.of(FieldError.of("/inputs", FieldError.Code.REQUIRED))));
    ReceiptInputs inputs;
    try {
      inputs = ReceiptInputs.parse(record.inputs());
    } catch (IllegalArgumentException e) {
      throw notARecord("NOT_A_RECORD");
    }
    return Assessments.pointed("/record", () -> assessments.receipt(inputs));
  }

  private static Receipt parsed(String record) {
    try {
      return Receipt.parse(record);
    } catch (IllegalArgumentException e) {
      throw notARecord("NOT_A_RECORD");
    }
  }

  private static Problem notARecord(String rule) {
    return Problem.invalid(
        List.of(FieldError.of("/record", FieldError.Code.INVALID_VALUE, Map.of("rule", rule))));
  }

  /** The versions of the data stand in the answer by themselves. */
  private static List<ReplayView.MemberView> differences(Receipt.Replay replay) {
    return replay.changes().stream()
        .filter(change -> !change.path().isEmpty())
        .map(
            change ->
                new ReplayView.MemberView(
                    Coded.of(change.part()),
                    change.path(),
                    change.before().map(RawJson::new).orElse(null),
                    change.after().map(RawJson::new).orElse(null)))
        .toList();
  }
}
