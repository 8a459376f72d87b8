package org.anjian.law;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.anjian.spi.LawSource;
import org.anjian.table.BrokenTable;

/**
 * 法条文件夹: the statutes of a province or special zone as a folder of CSV files. {@code statutes.csv}
 * and the file of each edition must be there; {@code words.csv} and the files of relations may be
 * left out.
 */
public final class LawFolder implements LawSource {

  private final Path folder;
  private final String name;

  private LawFolder(Path folder) {
    this.folder = folder;
    this.name = Objects.requireNonNull(folder.getFileName(), "folder without name").toString();
  }

  /** The law source in a folder; errors call it by the folder's name. */
  public static LawFolder of(Path folder) {
    return new LawFolder(folder);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reader statutes() {
    return required("statutes.csv");
  }

  @Override
  public Reader words() {
    return isThere("words.csv") ? required("words.csv") : LawSource.super.words();
  }

  @Override
  public Reader successions() {
    return isThere("successions.csv") ? required("successions.csv") : LawSource.super.successions();
  }

  @Override
  public Reader superseded() {
    return isThere("superseded.csv") ? required("superseded.csv") : LawSource.super.superseded();
  }

  @Override
  public Reader superiors() {
    return isThere("superiors.csv") ? required("superiors.csv") : LawSource.super.superiors();
  }

  @Override
  public Reader provisions(String law, int edition) {
    return required(LawReader.file(law, edition));
  }

  private boolean isThere(String file) {
    return Files.exists(folder.resolve(file));
  }

  private Reader required(String file) {
    if (!isThere(file)) {
      throw new BrokenTable(name + "/" + file, 1, "there is no such file");
    }
    try {
      return Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + "/" + file, e);
    }
  }
}
