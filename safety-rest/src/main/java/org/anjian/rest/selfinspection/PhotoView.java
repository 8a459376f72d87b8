package org.anjian.rest.selfinspection;

import java.math.BigDecimal;
import java.time.Instant;
import org.anjian.enterprise.GeoPoint;
import org.anjian.selfinspection.CheckPhoto;

/**
 * 照片.
 *
 * @param sha256 hash of its content
 * @param takenAt when it was taken, as the device says, or null
 * @param longitude where, or null
 * @param latitude where, or null
 */
public record PhotoView(String sha256, Instant takenAt, BigDecimal longitude, BigDecimal latitude) {

  static PhotoView of(CheckPhoto photo) {
    return new PhotoView(
        photo.sha256(),
        photo.takenAt().orElse(null),
        photo.place().map(GeoPoint::longitude).orElse(null),
        photo.place().map(GeoPoint::latitude).orElse(null));
  }
}
