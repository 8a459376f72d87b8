package org.anjian.law;

import java.util.Objects;

/**
 * 条文名称: a place in a statute without its edition, {@code work-safety-law/97.1.7}; it is read in the
 * edition in force on the day of the act.
 *
 * @param law key of the statute
 * @param place article, paragraph, item
 */
public record ProvisionName(String law, Place place) {

  public ProvisionName {
    Objects.requireNonNull(place, "place");
    if (!Codes.isLaw(law)) {
      throw new IllegalArgumentException(
          "a statute's key has small letters, digits and hyphens: " + law);
    }
    law = law.intern();
  }

  /**
   * Reads {@code work-safety-law/97.1.7}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static ProvisionName parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 1 || slash != text.lastIndexOf('/')) {
      throw new IllegalArgumentException(
          "a provision is law/article[.paragraph[.item]], such as work-safety-law/97.1.7: " + text);
    }
    return new ProvisionName(text.substring(0, slash), Place.parse(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return law + '/' + place;
  }
}
