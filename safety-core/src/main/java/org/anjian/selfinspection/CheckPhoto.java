package org.anjian.selfinspection;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjian.enterprise.GeoPoint;

/**
 * 自查照片: a photo as an answer cites it, by the hash of what it shows.
 *
 * @param sha256 SHA-256 of the content, 64 small hexadecimal digits
 * @param takenAt when it was taken, as the device says
 * @param place where it was taken, as the device says
 */
public record CheckPhoto(String sha256, Optional<Instant> takenAt, Optional<GeoPoint> place) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the hash is none
   */
  public CheckPhoto {
    Objects.requireNonNull(takenAt, "takenAt");
    Objects.requireNonNull(place, "place");
    if (!isHash(sha256)) {
      throw new IllegalArgumentException("a SHA-256 has 64 small hexadecimal digits: " + sha256);
    }
  }

  /** Whether a text is a SHA-256 as it is written here. */
  public static boolean isHash(String text) {
    return SHA256.matcher(text).matches();
  }
}
