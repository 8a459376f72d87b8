package org.anjian.attachment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 附件: a file that was put to a record.
 *
 * @param file the file, with the hash of its content; its identity is that of the attachment
 * @param record identity of the record to which it belongs
 * @param division division of the record
 * @param uploadedBy account
 * @param uploadedAt instant
 */
public record Attachment(
    FileReference file, UUID record, DivisionCode division, String uploadedBy, Instant uploadedAt) {
  public Attachment {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(uploadedBy, "uploadedBy");
    Objects.requireNonNull(uploadedAt, "uploadedAt");
  }

  public UUID id() {
    return file.id();
  }
}
