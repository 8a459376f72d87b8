package org.anjian.rest.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.account.AnsweredRequests;
import org.anjian.identity.Ids;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import org.anjian.rest.security.Caller;

/** Answers a repeated request as the first one; runs inside the transaction of the method. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

  @Inject private RequestKey requestKey;
  @Inject private Caller caller;
  @Inject private AnsweredRequests answered;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /** Answers from the store, or lets the method answer and stores that. */
  @AroundInvoke
  public Object answer(InvocationContext call) throws Exception {
    if (requestKey.key().isEmpty()) {
      return call.proceed();
    }
    String key = requestKey.key().get();
    String account = caller.require().name();
    Optional<AnsweredRequest> before = answered.find(account, key);
    if (before.isPresent()) {
      if (!before.get().fingerprint().equals(requestKey.fingerprint())) {
        throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
      }
      return StoredAnswer.read(before.get().answer()).response();
    }
    Response answer = (Response) call.proceed();
    answered.add(
        new AnsweredRequest(
            ids.next(),
            account,
            key,
            requestKey.fingerprint(),
            clock.instant(),
            StoredAnswer.of(answer, requestKey.language()).write()));
    return answer;
  }
}
