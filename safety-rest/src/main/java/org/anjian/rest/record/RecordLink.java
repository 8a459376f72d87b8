package org.anjian.rest.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 相关记录: another record that this one belongs to.
 *
 * @param id identity
 * @param number its number; left out in lists
 * @param date its day; left out in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordLink(UUID id, String number, LocalDate date) {

  /** The identity alone, as lists give it. */
  public static RecordLink of(UUID id) {
    return new RecordLink(id, null, null);
  }
}
