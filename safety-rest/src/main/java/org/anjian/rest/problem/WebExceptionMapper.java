package org.anjian.rest.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;

/** Answers what the JAX-RS runtime itself finds wrong: addresses, methods and media types. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

  private static final System.Logger LOG = System.getLogger(WebExceptionMapper.class.getName());

  @Context private HttpHeaders request;

  @Override
  public Response toResponse(WebApplicationException exception) {
    return answer(exception, ProblemAnswers.to(request));
  }

  static Response answer(WebApplicationException exception, ProblemAnswers answers) {
    if (exception.getCause() instanceof Problem problem) {
      return answers.of(problem);
    }
    Response given = exception.getResponse();
    return switch (given.getStatus()) {
      case 400 -> answers.of(Problem.of(ProblemCode.INVALID_REQUEST));
      case 401 -> answers.of(Problem.of(ProblemCode.NOT_SIGNED_IN));
      case 403 -> answers.of(Problem.of(ProblemCode.ROLE_MISSING));
      case 404 -> answers.of(Problem.of(ProblemCode.NO_SUCH_ADDRESS));
      case 405 -> answers.of(notAllowed(exception));
      case 406 -> answers.of(Problem.of(ProblemCode.NOT_ACCEPTABLE));
      case 413 -> answers.of(Problem.of(ProblemCode.BODY_TOO_LARGE));
      case 415 -> answers.of(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
      default -> given.getStatus() < 400 ? given : unexpected(exception, answers);
    };
  }

  private static Problem notAllowed(WebApplicationException exception) {
    Problem problem = Problem.of(ProblemCode.METHOD_NOT_ALLOWED);
    if (exception instanceof NotAllowedException) {
      List<Object> allowed = exception.getResponse().getHeaders().get(HttpHeaders.ALLOW);
      if (allowed != null) {
        return problem.withHeader(
            HttpHeaders.ALLOW, String.join(", ", allowed.stream().map(Object::toString).toList()));
      }
    }
    return problem;
  }

  private static Response unexpected(WebApplicationException exception, ProblemAnswers answers) {
    String logId = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "未预料的错误 unexpected error " + logId, exception);
    return answers.internalError(logId);
  }
}
