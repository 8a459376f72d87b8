package org.anjian.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 地区简称: what a county is called in its document numbers: 翼 for 翼城县.
 *
 * <p>Where nothing else is given, the first character of the county's name.
 */
public final class RegionWords {

  private final Divisions divisions;
  private final Map<String, String> given;

  private RegionWords(Divisions divisions, Map<DivisionCode, String> given) {
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.given = new HashMap<>();
    given.forEach((division, word) -> this.given.put(division.county(), word));
  }

  /** First characters throughout. */
  public static RegionWords of(Divisions divisions) {
    return new RegionWords(divisions, Map.of());
  }

  /**
   * First characters, except for the counties that are given with a word of their own.
   *
   * @param given one to eight Chinese characters for each
   */
  public static RegionWords of(Divisions divisions, Map<DivisionCode, String> given) {
    return new RegionWords(divisions, given);
  }

  /**
   * The word of the county in which a division lies.
   *
   * @throws Refusal UNKNOWN_DIVISION if the county never was in the register
   */
  public String of(DivisionCode division) {
    String county = division.county();
    return Optional.ofNullable(given.get(county))
        .or(
            () ->
                divisions
                    .latest(DivisionCode.parse(county))
                    .map(Division::name)
                    .map(name -> name.substring(0, 1)))
        .orElseThrow(() -> Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", county)));
  }
}
