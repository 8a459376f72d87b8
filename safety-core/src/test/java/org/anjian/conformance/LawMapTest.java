package org.anjian.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjian.law.LawBook;
import org.junit.jupiter.api.Test;

/**
 * docs/reference/law-map.md shows the law data as they are. After a change of the data or the
 * golden cases, {@code mvn -q -pl safety-core test -Dtest=LawMapTest -Danjian.reference.write=true}
 * writes it anew.
 */
class LawMapTest {

  private static final Path PAGE = Path.of("../docs/reference/law-map.md");

  @Test
  void thePageShowsEveryClauseOfTheLawBookAsItIs() throws IOException {
    String page = LawMap.of(LawBook.national(), Conformance.national().files());
    if (Boolean.getBoolean("anjian.reference.write")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "stale: mvn -q -pl safety-core test -Dtest=LawMapTest -Danjian.reference.write=true");
  }
}
