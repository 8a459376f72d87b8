package org.anjian.rest.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Label;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON 读写: the one way in which the interface reads and writes JSON.
 *
 * <p>Numbers keep every digit; a name that stands twice in an object is refused; codes are written
 * with their label in the language of the answer; moments are written with the offset of the
 * county's clock.
 */
public final class Json {

  /** 北京时间. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String LANGUAGE = "language";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addModule(
              new SimpleModule()
                  .addSerializer(Coded.class, new CodedSerializer())
                  .addSerializer(Label.class, new LabelSerializer())
                  .addSerializer(Instant.class, new InstantSerializer())
                  .addSerializer(RawJson.class, new RawJsonSerializer()))
          .build();

  private Json() {}

  /** Writes a value in a language. */
  public static byte[] write(Object value, Language language) {
    return MAPPER.writer().withAttribute(LANGUAGE, language).writeValueAsBytes(value);
  }

  /**
   * Reads a tree.
   *
   * @throws Problem MALFORMED_JSON naming line and column, or BODY_MISSING
   */
  public static JsonNode tree(byte[] body) {
    String text = decoded(body);
    if (text.isBlank()) {
      throw Problem.of(ProblemCode.BODY_MISSING);
    }
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      Map<String, Object> details = new LinkedHashMap<>();
      if (e.getLocation() != null) {
        details.put("line", e.getLocation().getLineNr());
        details.put("column", e.getLocation().getColumnNr());
      }
      details.put("reason", firstLine(e.getOriginalMessage()));
      throw Problem.of(ProblemCode.MALFORMED_JSON, details);
    }
  }

  private static String decoded(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Problem.of(ProblemCode.MALFORMED_JSON, Map.of("reason", "not UTF-8"));
    }
  }

  private static String firstLine(String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  /** A code with its label. */
  private static final class CodedSerializer extends ValueSerializer<Coded> {
    @Override
    public void serialize(Coded value, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("code", value.code());
      out.writeStringProperty("label", Vocabulary.label(value, language(context)));
      out.writeEndObject();
    }
  }

  /** A label alone. */
  private static final class LabelSerializer extends ValueSerializer<Label> {
    @Override
    public void serialize(Label value, JsonGenerator out, SerializationContext context) {
      out.writeString(Vocabulary.label(value, language(context)));
    }
  }

  private static Language language(SerializationContext context) {
    return context.getAttribute(LANGUAGE) instanceof Language given ? given : Language.ZH;
  }

  /** A moment, to the millisecond. */
  private static final class InstantSerializer extends ValueSerializer<Instant> {
    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(
          value
              .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
              .atZone(ZONE)
              .toOffsetDateTime()
              .toString());
    }
  }

  /** What is JSON already. */
  private static final class RawJsonSerializer extends ValueSerializer<RawJson> {
    @Override
    public void serialize(RawJson value, JsonGenerator out, SerializationContext context) {
      out.writeRawValue(value.text());
    }
  }

  /** A decimal number as plain text, or null. */
  public static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
