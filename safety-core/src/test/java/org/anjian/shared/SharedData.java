package org.anjian.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * The reference data beside the checkout, for tests that compare with it where it is present:
 * system property or environment variable {@code ANJIAN_SHARED}, or a directory {@code shared} in
 * any parent of the working directory.
 */
public final class SharedData {

  private SharedData() {}

  /** The file, or an abandoned test if it is not there. */
  public static Path file(String path) {
    Optional<Path> file = root().map(root -> root.resolve(path)).filter(Files::exists);
    Assumptions.assumeTrue(file.isPresent(), () -> "no reference data " + path);
    return file.orElseThrow();
  }

  private static Optional<Path> root() {
    String named = System.getProperty("ANJIAN_SHARED", System.getenv("ANJIAN_SHARED"));
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve("data"))) {
        return Optional.of(shared);
      }
    }
    return Optional.empty();
  }

  /** Rows of a CSV file, plain or gzip, by heading. */
  public static List<Map<String, String>> csv(String path) throws IOException {
    Path file = file(path);
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = path.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> heading = record(reader);
      for (List<String> cells = record(reader); !cells.isEmpty(); cells = record(reader)) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
          row.put(heading.get(i), cells.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> record(BufferedReader reader) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (quoted) {
        if (c != '"') {
          cell.append((char) c);
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
        if (cell.length() > 0) {
          cell.append('"');
        }
      } else if (c == ',' || c == '\n') {
        cells.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          return cells;
        }
      } else {
        cell.append((char) c);
      }
    }
    if (!cells.isEmpty()) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
