package org.anjian.persistence.attachment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.Attachments;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 附件目录: the files of records in the database. */
public final class JpaAttachments implements Attachments {

  private final EntityManager entityManager;
  private final Store store;

  public JpaAttachments(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Attachment> find(UUID id) {
    return Listing.of(entityManager, AttachmentRow.class)
        .where("r.id = :id", "id", id)
        .one()
        .map(AttachmentRow::attachment);
  }

  @Override
  public List<Attachment> ofRecord(UUID record) {
    return Listing.of(entityManager, AttachmentRow.class)
        .where("r.record = :record", "record", record)
        .orderBy("r.uploadedAt, r.id")
        .all()
        .stream()
        .map(AttachmentRow::attachment)
        .toList();
  }

  @Override
  public void add(Attachment attachment) {
    store.add(new AttachmentRow(attachment));
  }
}
