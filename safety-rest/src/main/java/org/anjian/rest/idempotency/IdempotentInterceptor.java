package org.anjian.rest.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.anjian.rest.security.Caller;

/** Answers a repeated request as the first one; runs inside the transaction of the method. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

  @Inject private RequestKey requestKey;
  @Inject private Caller caller;
  @Inject private RepeatedRequests repeated;

  /** Answers from the store, or lets the method answer and stores that. */
  @AroundInvoke
  public Object answer(InvocationContext call) throws Exception {
    if (requestKey.key().isEmpty()) {
      return call.proceed();
    }
    String key = requestKey.key().get();
    String account = caller.require().name();
    Optional<Response> before = repeated.answerTo(account, key, requestKey.fingerprint());
    if (before.isPresent()) {
      return before.get();
    }
    Response answer = (Response) call.proceed();
    repeated.keep(account, key, requestKey.fingerprint(), answer, requestKey.language());
    return answer;
  }
}
