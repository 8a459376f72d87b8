package org.anjian.rest.problem;

/** 接口问题代码: what can be wrong with a request before the domain hears of it, with its status. */
public enum ProblemCode {
  /** The body or the parameters have errors; each stands in {@code errors}. */
  INVALID_REQUEST(400),
  /** The body is not JSON. */
  MALFORMED_JSON(400),
  /** The request has no body where one is needed. */
  BODY_MISSING(400),
  /** The key of idempotency is too long or empty. */
  IDEMPOTENCY_KEY_INVALID(400),
  /** Nobody has signed in, or what was shown is not valid. */
  NOT_SIGNED_IN(401),
  /** Name or password is wrong. */
  WRONG_CREDENTIALS(401),
  /** The role does not cover this. */
  ROLE_MISSING(403),
  /** An unsafe request with a session lacks the header that only the console can send. */
  SESSION_HEADER_MISSING(403),
  /** There is nothing under this address. */
  NO_SUCH_ADDRESS(404),
  /** The address does not know the method. */
  METHOD_NOT_ALLOWED(405),
  /** No representation as asked for. */
  NOT_ACCEPTABLE(406),
  /** Somebody changed the same record at the same time. */
  CONFLICT(409),
  /** The record has another revision than the one that was read. */
  STALE_REVISION(412),
  /** The body is larger than allowed. */
  BODY_TOO_LARGE(413),
  /** The body is of another type than expected. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The key was used for another request. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** The password does not meet the rules. */
  PASSWORD_TOO_WEAK(422),
  /** A change does not say which revision was read. */
  REVISION_REQUIRED(428),
  /** Too many failed attempts to sign in. */
  TOO_MANY_ATTEMPTS(429),
  /** Something went wrong here; the log has the rest. */
  INTERNAL_ERROR(500),
  /** The database does not answer in time, or there is no worker free. */
  TEMPORARILY_UNAVAILABLE(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
