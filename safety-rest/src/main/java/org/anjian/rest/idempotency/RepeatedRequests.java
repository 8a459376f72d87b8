package org.anjian.rest.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.account.AnsweredRequests;
import org.anjian.identity.Ids;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/** 重复的请求: finds what was answered under a key, and keeps what is answered. */
@ApplicationScoped
public class RepeatedRequests {

  /** 幂等键请求头. */
  public static final String HEADER = "Idempotency-Key";

  @Inject private AnsweredRequests answered;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * Refuses what cannot be a key.
   *
   * @throws Problem IDEMPOTENCY_KEY_INVALID
   */
  public static void checkKey(String key) {
    if (!key.matches("[\\x21-\\x7e]{1,200}")) {
      throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_INVALID);
    }
  }

  /**
   * What was answered to the same request before; empty if the key is new.
   *
   * @param fingerprint SHA-256 of the request
   * @throws Problem IDEMPOTENCY_KEY_REUSED if the key was used for another request
   */
  public Optional<Response> answerTo(String account, String key, String fingerprint) {
    Optional<AnsweredRequest> before = answered.find(account, key);
    if (before.filter(found -> !found.fingerprint().equals(fingerprint)).isPresent()) {
      throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
    return before.map(found -> StoredAnswer.read(found.answer()).response());
  }

  /**
   * Keeps an answer, in the caller's transaction.
   *
   * @throws org.anjian.explain.Refusal ALREADY_RUNNING if an equal request was faster
   */
  public void keep(
      String account, String key, String fingerprint, Response answer, Language language) {
    answered.add(
        new AnsweredRequest(
            ids.next(),
            account,
            key,
            fingerprint,
            clock.instant(),
            StoredAnswer.of(answer, language).write()));
  }
}
