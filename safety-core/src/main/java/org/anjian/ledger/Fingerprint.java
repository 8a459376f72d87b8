package org.anjian.ledger;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What an entry says, without where it stands, as a short text that equal entries share. */
final class Fingerprint {

  private static final int BYTES = 16;
  private static final String ROW = "row";

  private Fingerprint() {}

  static String of(LedgerEntry entry) {
    StringBuilder content = new StringBuilder();
    append(content, entry);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void append(StringBuilder content, Object value) {
    if (value instanceof LedgerEntry entry) {
      for (RecordComponent component : entry.getClass().getRecordComponents()) {
        if (!component.getName().equals(ROW)) {
          content.append(component.getName()).append('=');
          append(content, read(component, entry));
          content.append('\u001F');
        }
      }
    } else if (value instanceof List<?> list) {
      list.forEach(
          item -> {
            append(content, item);
            content.append('\u001E');
          });
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> append(content, inner));
    } else {
      content.append(value);
    }
  }

  private static Object read(RecordComponent component, LedgerEntry entry) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an entry is a public record: " + entry.getClass(), e);
    }
  }
}
