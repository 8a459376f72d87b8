package org.anjian.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.anjian.explain.Refusal;

/** Answers what the domain refuses. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context private HttpHeaders request;

  @Override
  public Response toResponse(Refusal refusal) {
    return ProblemAnswers.to(request).of(refusal);
  }
}
