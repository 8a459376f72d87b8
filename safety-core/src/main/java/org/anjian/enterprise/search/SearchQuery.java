package org.anjian.enterprise.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/**
 * 检索条件: a text, and what narrows it. Several words, with blanks between, must all match.
 *
 * @param text what was typed; not blank
 * @param divisions all of these divisions must hold the enterprise: the reader's scope, and one
 *     that was asked for
 * @param sector main sector
 * @param riskLevel risk grade
 * @param status operating status
 */
public record SearchQuery(
    String text,
    List<DivisionCode> divisions,
    Optional<SupervisedSector> sector,
    Optional<RiskLevel> riskLevel,
    Optional<OperatingStatus> status) {

  public SearchQuery {
    divisions = List.copyOf(divisions);
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(status, "status");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a search has a text");
    }
  }

  /** The words, the longest first. */
  List<String> words() {
    return Arrays.stream(text.strip().split("[\\s\\u3000]+"))
        .map(Texts::plain)
        .filter(word -> !word.isEmpty())
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }
}
