package org.anjian.rest.upload;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 表单各部分: finds a part by its name. Browsers and scripts write Chinese file names into a part's
 * header as they are, in UTF-8; Open Liberty then answers the file's name for the part's. So the
 * header itself is read first.
 */
public final class FormParts {

  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");

  private FormParts() {}

  /** The first part of a name. */
  public static Optional<EntityPart> find(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(nameOf(part))).findFirst();
  }

  /** Name of a part; empty when it has none. */
  public static String nameOf(EntityPart part) {
    return parameter(part, NAME).or(() -> Optional.ofNullable(part.getName())).orElse("");
  }

  /** Name of the file that a part carries, without folders; empty when it is not told. */
  public static Optional<String> fileName(EntityPart part) {
    return part.getFileName()
        .or(() -> parameter(part, FILE_NAME))
        .map(FormParts::readable)
        .map(given -> given.substring(given.replace('\\', '/').lastIndexOf('/') + 1))
        .map(given -> given.replaceAll("\\p{Cntrl}", ""))
        .filter(given -> !given.isBlank());
  }

  private static Optional<String> parameter(EntityPart part, Pattern pattern) {
    String header = part.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
    if (header == null) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** UTF-8 that was read as single bytes, as what it is; anything else as it stands. */
  private static String readable(String text) {
    if (text.chars().anyMatch(c -> c > 0xFF) || text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }
}
