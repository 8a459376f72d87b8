package org.anjian.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what is wrong with a request itself. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

  @Context private HttpHeaders request;

  @Override
  public Response toResponse(Problem problem) {
    return ProblemAnswers.to(request).of(problem);
  }
}
