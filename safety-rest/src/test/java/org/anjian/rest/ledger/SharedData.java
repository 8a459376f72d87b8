package org.anjian.rest.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the shared reference data, which stands beside the checkout on some machines. */
final class SharedData {

  private SharedData() {}

  /** A file of the shared data, if it is there. */
  static Optional<Path> find(String file) {
    String given = System.getProperty("ANJIAN_SHARED", System.getenv("ANJIAN_SHARED"));
    if (given != null) {
      return Optional.of(Path.of(given, file)).filter(Files::isRegularFile);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve(file);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
