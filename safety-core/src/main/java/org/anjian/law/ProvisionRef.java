package org.anjian.law;

import java.util.Objects;

/**
 * 条文编号: a place in one edition of a statute, {@code work-safety-law/2021/97.1.7}.
 *
 * @param law key of the statute
 * @param edition year of the edition
 * @param place article, paragraph, item
 */
public record ProvisionRef(String law, int edition, Place place) {

  public ProvisionRef {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProvisionRef that
        && edition == that.edition
        && place.equals(that.place)
        && law.equals(that.law);
  }

  @Override
  public int hashCode() {
    return (law.hashCode() * 31 + edition) * 31 + place.hashCode();
  }

  @Override
  public String toString() {
    return law + '/' + edition + '/' + place;
  }
}
