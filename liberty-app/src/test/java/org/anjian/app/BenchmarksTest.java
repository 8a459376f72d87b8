package org.anjian.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.spi.BenchmarkSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

  @Test
  void workbooksAndDirectoriesAreSetsAndLockFilesAreNot(@TempDir Path directory)
      throws IOException {
    Files.createDirectory(directory.resolve("b-city"));
    Files.writeString(directory.resolve("a-county.xlsx"), "");
    Files.writeString(directory.resolve("~$a-county.xlsx"), "");
    Files.writeString(directory.resolve(".hidden"), "");
    Files.writeString(directory.resolve("readme.txt"), "");
    assertEquals(
        List.of("a-county.xlsx", "b-city"),
        Benchmarks.in(directory).stream().map(BenchmarkSource::name).toList());
  }

  @Test
  void withoutTheDirectoryThereAreNone(@TempDir Path directory) {
    assertEquals(List.of(), Benchmarks.in(directory.resolve("benchmarks")));
  }
}
