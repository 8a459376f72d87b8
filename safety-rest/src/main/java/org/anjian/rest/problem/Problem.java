package org.anjian.rest.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 接口问题: a request that cannot be served as it stands; becomes an answer of RFC 9457. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient Map<String, Object> details;
  private final transient List<FieldError> errors;
  private final transient Map<String, String> headers;

  private Problem(
      ProblemCode code,
      Map<String, Object> details,
      List<FieldError> errors,
      Map<String, String> headers) {
    super(code + " " + details + " " + errors);
    this.code = Objects.requireNonNull(code, "code");
    this.details = new LinkedHashMap<>(details);
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
  }

  /** A problem with nothing more to say. */
  public static Problem of(ProblemCode code) {
    return new Problem(code, Map.of(), List.of(), Map.of());
  }

  /** A problem with what its words need. */
  public static Problem of(ProblemCode code, Map<String, Object> details) {
    return new Problem(code, details, List.of(), Map.of());
  }

  /** A request with errors in its fields. */
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(ProblemCode.INVALID_REQUEST, Map.of(), errors, Map.of());
  }

  /** The problem with a header of the answer. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(code, details, errors, more);
  }

  public ProblemCode code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
