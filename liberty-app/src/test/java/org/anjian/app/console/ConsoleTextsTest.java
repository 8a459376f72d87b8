package org.anjian.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ConsoleTextsTest {

  private static final Path CONSOLE = Path.of("src/main/webapp/console");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** A key as the modules name it: {@code t('case.file')}, {@code title: 'case.number'}. */
  private static final Pattern USE =
      Pattern.compile("(?:\\bt\\(|\\b(?:title|label|text|basis): )'([a-z][\\w.-]*)'");

  private final Map<String, String> chinese = texts("zh");
  private final Map<String, String> english = texts("en");

  @Test
  void everyTextIsInBothLanguages() {
    assertEquals(chinese.keySet(), english.keySet());
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    for (String key : chinese.keySet()) {
      assertEquals(placeholders(chinese.get(key)), placeholders(english.get(key)), key);
    }
  }

  @Test
  void everyTextThatTheConsoleAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path module : modules()) {
      Matcher use = USE.matcher(Files.readString(module));
      while (use.find()) {
        asked.add(use.group(1));
      }
    }

    assertFalse(asked.isEmpty());
    asked.removeAll(chinese.keySet());
    assertEquals(Set.of(), asked);
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(CONSOLE)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> texts =
        JsonMapper.shared()
            .readValue(
                CONSOLE.resolve("i18n/" + language + ".json").toFile(),
                new TypeReference<Map<String, String>>() {});
    return new TreeMap<>(texts);
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
