package org.anjian.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 双随机抽查: enterprises and officers are drawn at random, in two steps. First pool and commitment are
 * published; then, on the day that was named, the secret is told and chance decides, together with
 * a public value of that day which nobody knew before. Whoever has what was published can verify
 * that nobody chose; no text of law that is carried prescribes how to draw.
 *
 * @param id identity
 * @param division division of the bureau
 * @param title what the draw is for
 * @param announcedOn day on which pool and commitment were published
 * @param drawOn the day named for the draw
 * @param publicSource where the public value comes from, such as a lottery's result of that day
 * @param pool among whom
 * @param secret the secret; told only once drawn
 * @param result the draw, once made
 * @param revision revision of the stored record; 0 when new
 */
public record RandomDraw(
    UUID id,
    DivisionCode division,
    String title,
    LocalDate announcedOn,
    LocalDate drawOn,
    String publicSource,
    DrawPool pool,
    DrawSecret secret,
    Optional<Result> result,
    long revision) {

  /**
   * 抽取结果.
   *
   * @param drawnOn day
   * @param publicValue the public value of that day
   * @param visits whom chance chose, in order
   */
  public record Result(LocalDate drawnOn, String publicValue, List<DrawnVisit> visits) {
    public Result {
      Objects.requireNonNull(drawnOn, "drawnOn");
      Objects.requireNonNull(publicValue, "publicValue");
      visits = List.copyOf(visits);
    }
  }

  /**
   * 核验.
   *
   * @param commitment the commitment as computed from secret and pool
   * @param commitmentHolds whether it is the one that was published
   * @param selectionHolds whether the algorithm gives the same visits again
   */
  public record Verification(String commitment, boolean commitmentHolds, boolean selectionHolds) {}

  public RandomDraw {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(announcedOn, "announcedOn");
    Objects.requireNonNull(drawOn, "drawOn");
    Objects.requireNonNull(pool, "pool");
    Objects.requireNonNull(secret, "secret");
    Objects.requireNonNull(result, "result");
    if (title.isBlank() || publicSource.isBlank()) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING,
          Map.of(
              "field",
              title.isBlank() ? "title" : "publicSource",
              "rule",
              "what is drawn, and where the public value comes from"));
    }
    if (!drawOn.isAfter(announcedOn)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "drawOn", "value", drawOn, "cause", announcedOn));
    }
  }

  /** 承诺值: published before the draw; binds the secret and the pool. */
  public String commitment() {
    return Lottery.commitment(secret, pool);
  }

  /**
   * 抽取: on the day that was named, or later.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it is drawn already or its day has not come; FACT_MISSING
   *     without a public value; TWO_OFFICERS_REQUIRED if too many are excluded somewhere
   */
  public RandomDraw drawn(LocalDate day, String publicValue) {
    if (result.isPresent() || day.isBefore(drawOn)) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of(
              "act",
              "DRAW",
              "stage",
              result.isPresent() ? "DRAWN" : "ANNOUNCED",
              "drawOn",
              drawOn,
              "date",
              day));
    }
    if (publicValue.isBlank()) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING, Map.of("field", "publicValue", "rule", publicSource));
    }
    List<DrawnVisit> visits = new Lottery(pool, secret, publicValue.strip()).draw();
    return new RandomDraw(
        id,
        division,
        title,
        announcedOn,
        drawOn,
        publicSource,
        pool,
        secret,
        Optional.of(new Result(day, publicValue.strip(), visits)),
        revision);
  }

  /**
   * 核验: does everything again from what was published.
   *
   * @param published the commitment that was published
   * @throws Refusal OUT_OF_SEQUENCE before the draw
   */
  public Verification verify(String published) {
    Result made =
        result.orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.OUT_OF_SEQUENCE,
                    Map.of("act", "VERIFY", "stage", "ANNOUNCED", "drawOn", drawOn)));
    String computed = commitment();
    return new Verification(
        computed,
        computed.equals(published),
        new Lottery(pool, secret, made.publicValue()).draw().equals(made.visits()));
  }
}
