package org.anjian.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.rest.language.Language;

/** 问题答复: turns problems and refusals into answers, in one language. */
public final class ProblemAnswers {

  /** 问题正文的媒体类型. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE = "urn:anjian:problem:";

  private final Language language;
  private final Wording wording;

  private ProblemAnswers(Language language) {
    this.language = language;
    this.wording = new Wording(language);
  }

  /** Answers in a language. */
  public static ProblemAnswers in(Language language) {
    return new ProblemAnswers(language);
  }

  /** Answers in the language of a request. */
  public static ProblemAnswers to(HttpHeaders request) {
    return in(Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** The answer to a problem of the interface. */
  public Response of(Problem problem) {
    Response.ResponseBuilder answer = answer(body(problem));
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  /** The answer to a refusal of the domain. */
  public Response of(Refusal refusal) {
    Response.ResponseBuilder answer = answer(body(refusal));
    if (refusal.code() == RefusalCode.STALE_REVISION
        && refusal.details().get("stored") instanceof Long stored) {
      answer.header(HttpHeaders.ETAG, "\"" + stored + "\"");
    }
    return answer.build();
  }

  /** The answer to a refusal of the domain that one field caused. */
  public Response of(PointedRefusal refusal) {
    return answer(body(refusal)).build();
  }

  /** The answer to an error of the server. */
  public Response internalError(String logId) {
    return answer(
            body(
                ProblemCode.INTERNAL_ERROR.name(),
                ProblemCode.INTERNAL_ERROR.status(),
                Map.of("logId", logId),
                List.of(),
                null,
                logId))
        .build();
  }

  /** The body for a problem of the interface. */
  public ProblemBody body(Problem problem) {
    return body(
        problem.code().name(),
        problem.code().status(),
        problem.details(),
        problem.errors(),
        null,
        null);
  }

  /** The body for a refusal of the domain. */
  public ProblemBody body(Refusal refusal) {
    return body(
        refusal.code().name(),
        RefusalStatus.of(refusal.code()),
        refusal.details(),
        List.of(),
        refusal.basis().orElse(null),
        null);
  }

  /** The body for a refusal of the domain that one field caused; the field has its code. */
  public ProblemBody body(PointedRefusal pointed) {
    ProblemBody body = body(pointed.refusal());
    return new ProblemBody(
        body.type(),
        body.title(),
        body.status(),
        body.detail(),
        body.code(),
        List.of(new ProblemBody.Field("body", pointed.pointer(), body.code(), body.detail())),
        body.details(),
        body.basis(),
        body.logId());
  }

  private ProblemBody body(
      String code,
      int status,
      Map<String, Object> details,
      List<FieldError> errors,
      LegalBasis basis,
      String logId) {
    Map<String, Object> plain = new LinkedHashMap<>();
    details.forEach((name, value) -> plain.put(name, plain(value)));
    return new ProblemBody(
        TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-'),
        wording.of(code + ".title", details),
        status,
        detail(code, details, basis),
        code,
        errors.stream().map(this::field).toList(),
        plain.isEmpty() || logId != null ? null : plain,
        basis == null ? null : new ProblemBody.Basis(basis.ref(), basis.toString()),
        logId);
  }

  private String detail(String code, Map<String, Object> details, LegalBasis basis) {
    Map<String, Object> known = new LinkedHashMap<>(details);
    if (basis != null) {
      known.put("basis", basis);
    }
    return wording.of(code + ".detail", known);
  }

  private ProblemBody.Field field(FieldError error) {
    return new ProblemBody.Field(
        error.place().name().toLowerCase(Locale.ROOT),
        error.pointer(),
        error.code().name(),
        wording.of("field." + error.code(), error.details()));
  }

  /** Values as JSON has them: numbers and truth values as they are, the rest as text. */
  private static Object plain(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(ProblemAnswers::plain).toList();
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      return value;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** The server does not know the names of the younger ones. */
  private static String phrase(int status) {
    return switch (status) {
      case 422 -> "Unprocessable Content";
      case 428 -> "Precondition Required";
      case 429 -> "Too Many Requests";
      default ->
          Optional.ofNullable(Response.Status.fromStatusCode(status))
              .map(Response.Status::getReasonPhrase)
              .orElse("");
    };
  }

  private Response.ResponseBuilder answer(ProblemBody body) {
    return Response.status(body.status(), phrase(body.status()))
        .type(MediaType.valueOf(MEDIA_TYPE).withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .entity(body);
  }
}
