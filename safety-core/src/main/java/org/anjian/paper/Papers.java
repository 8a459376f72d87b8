package org.anjian.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 文书库: the issued papers and their bytes. There is no way to change or remove one. */
public interface Papers {

  /** The largest file of a paper, in bytes. */
  int LARGEST = 1_000_000;

  Optional<IssuedPaper> find(UUID id);

  /** The papers about a record, in the order in which they were issued. */
  List<IssuedPaper> of(PaperSubject subject);

  /** The papers that correct a paper, in the order in which they were issued. */
  List<IssuedPaper> correctionsOf(UUID paper);

  /** The bytes of a paper as they are stored, unchecked; empty if there is no such paper. */
  Optional<byte[]> content(UUID id);

  /**
   * Stores a paper with its bytes.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if its number stands on another paper
   */
  void add(IssuedPaper paper, byte[] content);
}
