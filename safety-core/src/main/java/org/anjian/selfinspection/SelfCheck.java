package org.anjian.selfinspection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.hazard.HazardLevel;

/**
 * 自查记录: a completed self-check, as it was received. It is never changed.
 *
 * @param id identity
 * @param enterprise whose
 * @param division its division on that day
 * @param period for which period
 * @param sheet by which items
 * @param answers one answer to each item, in the sheet's order
 * @param inspector who looked
 * @param startedAt when the first item was opened, as the device says
 * @param finishedAt when the last was answered, as the device says
 * @param receivedAt when it was received: this decides whether it was in time
 * @param account name of the account that sent it
 * @param signs what looks copied, with evidence; a reason to look, no verdict
 */
public record SelfCheck(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    CheckPeriod period,
    UUID sheet,
    List<Answer> answers,
    String inspector,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    Instant receivedAt,
    String account,
    List<Sign> signs) {

  /** Safety managers check regularly, deal with what they find and write it down. */
  public static final LegalBasis REGULAR_CHECKS =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 46).paragraph(1);

  /** Hazards are looked for, put right, recorded and told. */
  public static final LegalBasis HAZARDS_RECORDED =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 41).paragraph(2);

  /** What was seen. */
  public enum Outcome {
    /** 正常. */
    NORMAL,
    /** 有问题. */
    PROBLEM,
    /** 不适用. */
    NOT_APPLICABLE
  }

  /**
   * 自查答复.
   *
   * @param item the item
   * @param outcome what was seen
   * @param remark what is said to it; not blank for a problem
   * @param level how grave a problem is
   * @param photos photos of it
   * @param answeredAt when it was answered, as the device says
   */
  public record Answer(
      CheckItem item,
      Outcome outcome,
      String remark,
      HazardLevel level,
      List<CheckPhoto> photos,
      Optional<Instant> answeredAt) {

    public Answer {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(remark, "remark");
      Objects.requireNonNull(level, "level");
      photos = List.copyOf(photos);
      Objects.requireNonNull(answeredAt, "answeredAt");
    }
  }

  public SelfCheck {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(sheet, "sheet");
    answers = List.copyOf(answers);
    Objects.requireNonNull(inspector, "inspector");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(finishedAt, "finishedAt");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(account, "account");
    signs = List.copyOf(signs);
  }

  /** How many answers say so. */
  public int count(Outcome outcome) {
    return (int) answers.stream().filter(answer -> answer.outcome() == outcome).count();
  }

  /** All its photos, in order. */
  public List<CheckPhoto> photos() {
    return answers.stream().flatMap(answer -> answer.photos().stream()).toList();
  }

  /**
   * What was written in all remarks, without what does not count; empty when nothing was written:
   * that all is well may be true every day.
   */
  public Optional<String> remarks() {
    String text =
        answers.stream()
            .filter(answer -> !answer.remark().isBlank())
            .map(answer -> answer.item().id() + "=" + answer.remark().replaceAll("\\s+", ""))
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
