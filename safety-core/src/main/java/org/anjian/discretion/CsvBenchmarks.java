package org.anjian.discretion;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anjian.spi.BenchmarkSheet;
import org.anjian.spi.BenchmarkSource;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/**
 * 裁量基准 CSV 文件: a benchmark set as three CSV files in one directory: {@code set.csv}, {@code
 * measures.csv} and {@code tiers.csv}, UTF-8, with or without the byte order mark that Excel
 * writes, with English or Chinese headings.
 */
public final class CsvBenchmarks implements BenchmarkSource {

  private static final String EXAMPLE = "example-not-official";

  private final String name;
  private final Bytes bytes;

  private CsvBenchmarks(String name, Bytes bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The bytes of a file of the set. */
  @FunctionalInterface
  public interface Bytes {

    /**
     * The content of the file.
     *
     * @param file {@code set.csv}, {@code measures.csv} or {@code tiers.csv}
     * @throws NoSuchFileException if there is no such file
     */
    byte[] of(String file) throws IOException;
  }

  /** The files of a directory, named by it. */
  public static CsvBenchmarks in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return new CsvBenchmarks(
        directory.getFileName().toString(), file -> Files.readAllBytes(directory.resolve(file)));
  }

  /**
   * 示例: a set with invented figures that shows the format; no agency published it, and it is used
   * only where a case names it.
   */
  public static CsvBenchmarks example() {
    return new CsvBenchmarks(
        EXAMPLE,
        file -> {
          try (InputStream in = CsvBenchmarks.class.getResourceAsStream(EXAMPLE + "/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
          }
        });
  }

  /** Files from elsewhere. */
  public static CsvBenchmarks of(String name, Bytes bytes) {
    return new CsvBenchmarks(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(bytes, "bytes"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public BenchmarkSheet set() {
    return sheet(BenchmarkColumns.SET);
  }

  @Override
  public BenchmarkSheet measures() {
    return sheet(BenchmarkColumns.MEASURES);
  }

  @Override
  public BenchmarkSheet tiers() {
    return sheet(BenchmarkColumns.TIERS);
  }

  private BenchmarkSheet sheet(BenchmarkColumns columns) {
    String file = columns.nameEn() + ".csv";
    String table = name + "/" + file;
    String text = text(table, file);
    boolean chinese = text.startsWith(columns.headings().get(0));
    List<String> header = chinese ? columns.headings() : columns.names();
    List<BenchmarkSheet.Line> lines = new ArrayList<>();
    lines.add(new BenchmarkSheet.Line(1, header));
    for (CsvTable.Row row : CsvTable.read(table, new StringReader(text), header).rows()) {
      lines.add(new BenchmarkSheet.Line(row.line(), header.stream().map(row::get).toList()));
    }
    return new BenchmarkSheet(table, lines);
  }

  private String text(String table, String file) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.of(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BrokenTable(
          table, 1, "不是 UTF-8 编码，请另存为“CSV UTF-8” / not UTF-8: save it as \"CSV UTF-8\"");
    } catch (NoSuchFileException e) {
      throw new BrokenTable(table, 1, "缺少该文件 / the file is missing");
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
