package org.anjian.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.CheckPhotos;

/**
 * 照片目录: photos as files named by the SHA-256 of their content, in folders by its first two digits.
 * A file is written aside and then moved, so that none is ever half there; what is kept once is
 * kept.
 */
final class PhotoFolder implements CheckPhotos {

  private final Path folder;

  PhotoFolder(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  @Override
  public String keep(byte[] content) {
    String hash = hash(content);
    Path file = file(hash);
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), hash, ".part");
        Files.write(aside, content);
        Files.move(
            aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException("A photo cannot be kept in " + folder, e);
      }
    }
    return hash;
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    if (!has(sha256)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file(sha256)));
    } catch (IOException e) {
      throw new UncheckedIOException("A photo cannot be read from " + folder, e);
    }
  }

  @Override
  public boolean has(String sha256) {
    return CheckPhoto.isHash(sha256) && Files.isRegularFile(file(sha256));
  }

  private Path file(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
