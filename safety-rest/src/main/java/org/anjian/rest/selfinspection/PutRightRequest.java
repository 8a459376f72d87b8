package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anjian.selfinspection.SelfFoundHazard;

/**
 * 整改请求.
 *
 * @param on the day it was put right, not in the future
 * @param what what was done
 * @param photos one to nine photos of it
 */
public record PutRightRequest(
    @NotNull LocalDate on,
    @NotBlank @Size(max = 1000) String what,
    @NotEmpty @Size(max = 9) List<PhotoRequest> photos) {

  SelfFoundHazard.PutRight toPutRight() {
    return new SelfFoundHazard.PutRight(
        on, what.strip(), photos.stream().map(PhotoRequest::toPhoto).toList());
  }
}
