package org.anjian.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * 案例文件: one CSV file of golden cases, as it stands. The columns of its heading say what kind of
 * cases it holds; see the reference on the columns.
 *
 * @param name name of the file, for the report
 * @param text the whole file; the mark that Excel puts before a CSV file is dropped
 */
public record CaseFile(String name, String text) {

  /** Both parts are needed. */
  public CaseFile {
    Objects.requireNonNull(name, "name");
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * A file on disk, UTF-8.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static CaseFile of(Path file) {
    try {
      return new CaseFile(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * A resource beside a class, UTF-8.
   *
   * @throws UncheckedIOException if there is none
   */
  public static CaseFile resource(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no file " + file + " beside " + beside.getName());
      }
      return new CaseFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
