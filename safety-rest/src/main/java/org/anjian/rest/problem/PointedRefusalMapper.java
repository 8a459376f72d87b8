package org.anjian.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the domain refuses because of one field. */
@Provider
public class PointedRefusalMapper implements ExceptionMapper<PointedRefusal> {

  @Context private HttpHeaders request;

  @Override
  public Response toResponse(PointedRefusal refusal) {
    return ProblemAnswers.to(request).of(refusal);
  }
}
