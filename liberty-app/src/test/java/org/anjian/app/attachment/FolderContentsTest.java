package org.anjian.app.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.attachment.FileContents;
import org.anjian.attachment.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentsTest {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

  @TempDir private Path folder;

  @Test
  void aContentIsGivenOutAsItCameAndKeptOnce() throws Exception {
    FolderContents contents = new FolderContents(folder);
    FileContents.Kept first = contents.keep(new ByteArrayInputStream(JPEG), 100);
    FileContents.Kept second = contents.keep(new ByteArrayInputStream(JPEG), 100);

    assertEquals(first, second);
    assertEquals(FileType.JPEG, first.type());
    assertEquals(JPEG.length, first.size());
    try (InputStream in = new FolderContents(folder).open(first.sha256())) {
      assertArrayEquals(JPEG, in.readAllBytes());
    }
    assertEquals(1, files().size());
  }

  @Test
  void whatIsTooLargeOrBreaksOffLeavesNothing() throws Exception {
    FolderContents contents = new FolderContents(folder);
    assertThrows(
        FileContents.TooLarge.class, () -> contents.keep(new ByteArrayInputStream(JPEG), 5));
    InputStream broken =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given++ > 2) {
              throw new IOException("connection lost");
            }
            return 7;
          }
        };
    assertThrows(IOException.class, () -> contents.keep(broken, 100));
    assertEquals(List.of(), files());
  }

  @Test
  void aDamagedContentIsNotGivenOutAndComesBackWhenItIsSentAgain() throws Exception {
    FolderContents contents = new FolderContents(folder);
    String hash = contents.keep(new ByteArrayInputStream(JPEG), 100).sha256();
    Files.write(files().get(0), new byte[] {9});

    assertThrows(FileContents.Damaged.class, () -> contents.open(hash));
    contents.keep(new ByteArrayInputStream(JPEG), 100);
    contents.open(hash).close();
  }

  @Test
  void nothingButAHashLeadsToAContent() {
    FolderContents contents = new FolderContents(folder);
    assertThrows(IllegalArgumentException.class, () -> contents.open("../../etc/passwd"));
    assertThrows(FileContents.Damaged.class, () -> contents.open("0".repeat(64)));
  }

  @Test
  void whatBrokeOffBeforeTheLastStopIsCleared() throws Exception {
    new FolderContents(folder);
    Files.write(folder.resolve("arriving").resolve("file1.part"), JPEG);
    new FolderContents(folder);
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
