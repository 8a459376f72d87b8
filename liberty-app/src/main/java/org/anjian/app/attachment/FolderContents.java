package org.anjian.app.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.anjian.attachment.FileContents;
import org.anjian.attachment.FileReference;
import org.anjian.attachment.FileType;

/**
 * 数据目录中的附件: each content is a file under its SHA-256, in folders by its first digits. It is written
 * aside, forced to the disk, and moved to its place in one step; a name that the client sends never
 * becomes part of a path.
 */
public final class FolderContents implements FileContents {

  private static final int CHUNK = 64 * 1024;

  private final Path contents;
  private final Path arriving;

  /** Makes the folders, and clears what broke off before the last stop. */
  public FolderContents(Path folder) {
    this.contents = folder.resolve("sha256");
    this.arriving = folder.resolve("arriving");
    try {
      Files.createDirectories(contents);
      Files.createDirectories(arriving);
      try (Stream<Path> left = Files.list(arriving)) {
        for (Path one : left.toList()) {
          Files.deleteIfExists(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of attachments cannot be used: " + folder, e);
    }
  }

  @Override
  public Kept keep(InputStream content, long limit) throws IOException {
    Path aside = Files.createTempFile(arriving, "file", ".part");
    try {
      MessageDigest digest = sha256();
      byte[] head = new byte[0];
      long size = 0;
      try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
          size += read;
          if (size > limit) {
            throw new TooLarge(limit);
          }
          head = grown(head, chunk, read);
          digest.update(chunk, 0, read);
          ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
          while (buffer.hasRemaining()) {
            out.write(buffer);
          }
        }
        out.force(true);
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      if (size > 0) {
        place(aside, hash);
      }
      return new Kept(hash, size, FileType.of(head));
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static byte[] grown(byte[] head, byte[] chunk, int read) {
    if (head.length >= FileType.HEAD) {
      return head;
    }
    int more = Math.min(read, FileType.HEAD - head.length);
    byte[] grown = Arrays.copyOf(head, head.length + more);
    System.arraycopy(chunk, 0, grown, head.length, more);
    return grown;
  }

  /** A content that is there already stays, unless it was damaged since. */
  private void place(Path aside, String hash) throws IOException {
    Path place = place(hash);
    Files.createDirectories(place.getParent());
    if (Files.exists(place) && hash.equals(hashOf(place))) {
      return;
    }
    try {
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException sameContent) {
      // Another request brought the same content meanwhile.
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    Path place = place(sha256);
    if (!Files.isRegularFile(place) || !sha256.equals(hashOf(place))) {
      throw new Damaged(sha256);
    }
    return Files.newInputStream(place);
  }

  private Path place(String hash) {
    if (!FileReference.isHash(hash)) {
      throw new IllegalArgumentException("not a hash: " + hash);
    }
    return contents.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }

  private static String hashOf(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
