package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.anjian.enterprise.GeoPoint;
import org.anjian.selfinspection.CheckPhoto;

/**
 * 照片.
 *
 * @param sha256 what {@code POST /self-inspections/photos} answered for it
 * @param takenAt when it was taken, as the device says
 * @param longitude where, in degrees; counts with the latitude only
 * @param latitude where, in degrees
 */
public record PhotoRequest(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
    OffsetDateTime takenAt,
    @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
    @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude) {

  CheckPhoto toPhoto() {
    return new CheckPhoto(
        sha256,
        Optional.ofNullable(takenAt).map(OffsetDateTime::toInstant),
        longitude == null || latitude == null
            ? Optional.empty()
            : Optional.of(new GeoPoint(longitude, latitude)));
  }
}
