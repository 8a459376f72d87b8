package org.anjian.rest.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 参数取值: reads parameters of the types that stand as text. An empty parameter counts as not given.
 */
@Provider
public class TextParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return TextValues.has(rawType) && !rawType.isPrimitive() ? new TextConverter<>(rawType) : null;
  }

  private record TextConverter<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      TextValues.Reading reading = TextValues.read(type, text);
      if (!reading.fits()) {
        throw Problem.invalid(
            java.util.List.of(
                new FieldError(FieldError.Place.QUERY, "", reading.code(), Map.of())));
      }
      return type.cast(reading.value());
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
