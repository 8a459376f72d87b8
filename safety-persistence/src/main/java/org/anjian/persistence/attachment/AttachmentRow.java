package org.anjian.persistence.attachment;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.FileReference;
import org.anjian.division.DivisionCode;

/** A file of a record as it is stored: written once. */
@Entity
@Table(name = "attachment")
@Access(AccessType.FIELD)
class AttachmentRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "record_id")
  UUID record;

  String sha256;
  String name;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "size_bytes")
  long size;

  @Column(name = "uploaded_by")
  String uploadedBy;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  protected AttachmentRow() {}

  AttachmentRow(Attachment attachment) {
    id = attachment.id();
    county = attachment.division().county();
    division = attachment.division().canonical();
    recordYear = attachment.uploadedAt().atOffset(ZoneOffset.ofHours(8)).getYear();
    record = attachment.record();
    sha256 = attachment.file().sha256();
    name = attachment.file().name();
    mediaType = attachment.file().mediaType();
    size = attachment.file().size();
    uploadedBy = attachment.uploadedBy();
    uploadedAt = attachment.uploadedAt();
  }

  final Attachment attachment() {
    return new Attachment(
        new FileReference(id, sha256, name, mediaType, size),
        record,
        new DivisionCode(division),
        uploadedBy,
        uploadedAt);
  }
}
