package org.anjian.enterprise.file;

import java.util.Objects;

/**
 * 评定因素: one thing on which a risk grade rests.
 *
 * @param name what was looked at, such as 危险物质 or 工艺
 * @param finding what was found
 * @param evidence where it stands: a report, a record, a photo; empty if there is none
 */
public record RiskFactor(String name, String finding, String evidence) {

  public RiskFactor {
    Objects.requireNonNull(evidence, "evidence");
    if (name.isBlank() || finding.isBlank()) {
      throw new IllegalArgumentException("a factor has a name and a finding");
    }
  }
}
