package org.anjian.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 附件目录: which files were put to which records. They are never changed or taken away. */
public interface Attachments {

  Optional<Attachment> find(UUID id);

  /** The files of a record, in the order in which they came. */
  List<Attachment> ofRecord(UUID record);

  void add(Attachment attachment);
}
