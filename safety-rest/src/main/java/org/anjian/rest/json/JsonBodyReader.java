package org.anjian.rest.json;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/** 请求正文: reads request records from JSON of at most {@value #LIMIT} bytes. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

  /** 上限: bytes of a body. */
  public static final int LIMIT = 1024 * 1024;

  @Inject private Validator validator;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return RecordReader.read(type, Json.tree(limited(body)), validator);
  }

  /**
   * Reads a body to its end.
   *
   * @throws Problem BODY_TOO_LARGE
   */
  public static byte[] limited(InputStream body) throws IOException {
    byte[] read = body.readNBytes(LIMIT + 1);
    if (read.length > LIMIT) {
      throw Problem.of(ProblemCode.BODY_TOO_LARGE, Map.of("limit", LIMIT));
    }
    return read;
  }
}
