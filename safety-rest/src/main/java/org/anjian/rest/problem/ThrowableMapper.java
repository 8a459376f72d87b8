package org.anjian.rest.problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjian.explain.Refusal;

/**
 * Answers everything else. What was thrown may be wrapped, and a conflict shows only at commit,
 * after the method has returned: so every cause is looked at. Whatever nobody knows is logged under
 * a number, which is all that the caller learns of it.
 */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ThrowableMapper.class.getName());
  private static final String CORE = "org.anjian.";
  private static final List<String> EDGES =
      List.of("org.anjian.rest.", "org.anjian.persistence.", "org.anjian.app.");

  @Context private HttpHeaders request;
  @Inject private Instance<FailureOfStore> store;

  @Override
  public Response toResponse(Throwable thrown) {
    ProblemAnswers answers = ProblemAnswers.to(request);
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable link = thrown; link != null && seen.add(link); link = link.getCause()) {
      Response known = known(link, answers);
      if (known != null) {
        return known;
      }
    }
    String logId = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "未预料的错误 unexpected error " + logId, thrown);
    return answers.internalError(logId);
  }

  private Response known(Throwable link, ProblemAnswers answers) {
    if (link instanceof Refusal refusal) {
      return answers.of(refusal);
    }
    if (link instanceof Problem problem) {
      return answers.of(problem);
    }
    if (link instanceof WebApplicationException web) {
      return WebExceptionMapper.answer(web, answers);
    }
    if (link instanceof IllegalArgumentException broken && isOfTheCore(broken)) {
      return answers.of(
          Problem.invalid(
              List.of(
                  FieldError.of(
                      "", FieldError.Code.INVALID_VALUE, Map.of("rule", broken.getMessage())))));
    }
    FailureOfStore.Kind kind =
        store != null && store.isResolvable() ? store.get().of(link) : FailureOfStore.Kind.NONE;
    return switch (kind) {
      case CONCURRENT_CHANGE ->
          answers.of(
              Problem.of(
                  request.getHeaderString(HttpHeaders.IF_MATCH) == null
                      ? ProblemCode.CONFLICT
                      : ProblemCode.STALE_REVISION));
      case UNAVAILABLE ->
          answers.of(
              Problem.of(ProblemCode.TEMPORARILY_UNAVAILABLE)
                  .withHeader(HttpHeaders.RETRY_AFTER, "5"));
      case NONE -> null;
    };
  }

  /**
   * A value that a type of the core itself does not take: the request's fault, not the server's.
   */
  private static boolean isOfTheCore(IllegalArgumentException broken) {
    StackTraceElement[] frames = broken.getStackTrace();
    String thrower = frames.length == 0 ? "" : frames[0].getClassName();
    return thrower.startsWith(CORE)
        && EDGES.stream().noneMatch(thrower::startsWith)
        && broken.getMessage() != null;
  }
}
