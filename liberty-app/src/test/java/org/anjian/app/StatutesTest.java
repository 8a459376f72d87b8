package org.anjian.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.spi.LawSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatutesTest {

  @Test
  void eachDirectoryIsASourceAndHiddenOnesAndFilesAreNot(@TempDir Path directory)
      throws IOException {
    Files.createDirectory(directory.resolve("shenzhen"));
    Files.createDirectory(directory.resolve("guangdong"));
    Files.createDirectory(directory.resolve(".old"));
    Files.writeString(directory.resolve("readme.txt"), "");
    assertEquals(
        List.of("guangdong", "shenzhen"),
        Statutes.in(directory).stream().map(LawSource::name).toList());
  }

  @Test
  void withoutTheDirectoryThereAreNone(@TempDir Path directory) {
    assertEquals(List.of(), Statutes.in(directory.resolve("law")));
  }
}
