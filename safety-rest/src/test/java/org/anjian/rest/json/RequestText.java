package org.anjian.rest.json;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Requests as they come over the wire, for tests of what is done with them. */
public final class RequestText {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private RequestText() {}

  public static <T> T read(Class<T> type, String json) {
    return RecordReader.read(type, Json.tree(json.getBytes(StandardCharsets.UTF_8)), VALIDATOR);
  }
}
