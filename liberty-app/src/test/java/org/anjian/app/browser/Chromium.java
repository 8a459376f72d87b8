package org.anjian.app.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 浏览器所在：where this machine has a Chromium. */
final class Chromium {

  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/snap/bin/chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  private Chromium() {}

  /** The program that the environment names, or else the first of the usual ones. */
  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.get("CHROMIUM");
    List<Path> candidates = named == null ? USUAL_PLACES : List.of(Path.of(named));
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }
}
