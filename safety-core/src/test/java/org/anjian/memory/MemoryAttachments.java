package org.anjian.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.Attachments;

/** 附件目录 in memory. */
public final class MemoryAttachments implements Attachments {

  private final Table<Attachment> table = new Table<>(Attachment::id);

  @Override
  public Optional<Attachment> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<Attachment> ofRecord(UUID record) {
    return table.stream()
        .filter(row -> row.record().equals(record))
        .sorted(Comparator.comparing(Attachment::uploadedAt).thenComparing(Attachment::id))
        .toList();
  }

  @Override
  public void add(Attachment attachment) {
    table.addAll(List.of(attachment));
  }
}
