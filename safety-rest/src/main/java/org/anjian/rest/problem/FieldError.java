package org.anjian.rest.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 字段错误: one field of a request that is wrong.
 *
 * @param place where the field stands
 * @param pointer JSON pointer (RFC 6901) of the field in the body; for a parameter, its name behind
 *     a slash
 * @param code what is wrong
 * @param details what its words need, by name
 */
public record FieldError(Place place, String pointer, Code code, Map<String, Object> details) {

  /** 位置. */
  public enum Place {
    /** 请求正文. */
    BODY,
    /** 查询参数. */
    QUERY,
    /** 请求头. */
    HEADER
  }

  /** 字段错误代码. */
  public enum Code {
    /** The request has no such field. */
    UNKNOWN_FIELD,
    /** The request has no such parameter. */
    UNKNOWN_PARAMETER,
    /** The parameter stands more than once. */
    REPEATED_PARAMETER,
    /** The field must be filled in. */
    REQUIRED,
    /** The field holds another kind of value. */
    WRONG_TYPE,
    /** No such day, or another way to write it. */
    INVALID_DATE,
    /** No such moment, or one without its offset. */
    INVALID_MOMENT,
    /** Not an amount. */
    INVALID_AMOUNT,
    /** Not a number as expected. */
    INVALID_NUMBER,
    /** Not an identity. */
    INVALID_ID,
    /** Not a unified social credit code. */
    INVALID_CREDIT_CODE,
    /** Not a division code. */
    INVALID_DIVISION,
    /** Not the name of a provision. */
    INVALID_PROVISION,
    /** Not a code of capital letters. */
    INVALID_CODE,
    /** None of the values that there are. */
    UNKNOWN_VALUE,
    /** Longer or shorter than allowed. */
    WRONG_LENGTH,
    /** Outside the bounds. */
    OUT_OF_RANGE,
    /** Against a rule of the field. */
    INVALID_VALUE
  }

  public FieldError {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(code, "code");
    details = new LinkedHashMap<>(details);
  }

  /** An error of a field of the body, whose words need nothing more. */
  public static FieldError of(String pointer, Code code) {
    return new FieldError(Place.BODY, pointer, code, Map.of());
  }

  /** An error of a field of the body. */
  public static FieldError of(String pointer, Code code, Map<String, Object> details) {
    return new FieldError(Place.BODY, pointer, code, details);
  }

  /** An error of a query parameter. */
  public static FieldError query(String parameter, Code code, Map<String, Object> details) {
    return new FieldError(Place.QUERY, "/" + parameter, code, details);
  }
}
