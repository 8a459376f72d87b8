package org.anjian.planning;

import java.util.Objects;

/**
 * 抽中: an enterprise that was drawn, and the two officers who are sent there.
 *
 * @param enterprise key of the enterprise
 * @param lead key of the lead officer
 * @param assisting key of the assisting officer
 */
public record DrawnVisit(String enterprise, String lead, String assisting) {
  public DrawnVisit {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(assisting, "assisting");
  }
}
