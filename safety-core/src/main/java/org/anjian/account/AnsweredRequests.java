package org.anjian.account;

import java.time.Instant;
import java.util.Optional;

/** 已答复的请求库: the stored answers. */
public interface AnsweredRequests {

  /** What was answered to an account under a key. */
  Optional<AnsweredRequest> find(String account, String key);

  /**
   * Stores an answer, in the transaction of what it answers; written to the database at once, so
   * that of two equal requests under way one is refused here.
   *
   * @throws org.anjian.explain.Refusal ALREADY_RUNNING if the account has an answer under the key
   */
  void add(AnsweredRequest answered);

  /** Forgets what was answered before a moment. */
  void removeAnsweredBefore(Instant moment);
}
