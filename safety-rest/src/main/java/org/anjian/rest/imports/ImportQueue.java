package org.anjian.rest.imports;

import java.nio.file.Path;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.ledger.ImportJob;

/** 导入队列 (port): runs imports one after another, outside the request. */
public interface ImportQueue {

  /** Where an uploaded workbook is kept until its import has ended. */
  Path newUpload(UUID importId);

  /**
   * Queues an import whose job is stored as running. The upload is removed at its end.
   *
   * @param alongside what is stored in the same transaction as the job
   * @throws org.anjian.explain.Refusal ALREADY_RUNNING if too many wait already, or the same year
   *     is being imported; the upload is removed then too
   */
  void submit(Actor actor, ImportJob job, Path upload, Runnable alongside);

  /** Asks an import to stop; it ends as rejected, with nothing stored. */
  void cancel(UUID importId);
}
