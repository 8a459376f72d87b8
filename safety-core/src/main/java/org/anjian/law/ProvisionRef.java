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

  /**
   * Reads {@code work-safety-law/2021/97.1.7}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static ProvisionRef parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3 || !Codes.isLaw(parts[0]) || !Codes.isNumber(parts[1], 4)) {
      throw new IllegalArgumentException(
          "a clause is law/edition/article[.paragraph[.item]], such as work-safety-law/2021/97.1.7: "
              + text);
    }
    return new ProvisionRef(parts[0], Integer.parseInt(parts[1]), Place.parse(parts[2]));
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
