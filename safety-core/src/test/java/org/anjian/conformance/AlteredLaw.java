package org.anjian.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.anjian.law.LawBook;
import org.anjian.spi.LawSource;

/** 错误的法典: the national law with some lines changed, to see whether the kit notices. */
final class AlteredLaw implements LawSource {

  private final BinaryOperator<String> change;

  private AlteredLaw(BinaryOperator<String> change) {
    this.change = change;
  }

  /**
   * The law book with changed lines.
   *
   * @param change from a file and one of its lines, headings excepted, to what stands there
   *     instead; an empty line is left out
   */
  static LawBook book(BinaryOperator<String> change) {
    return LawBook.load(List.of(new AlteredLaw(change)));
  }

  /** The lines of a file as shipped, without the heading. */
  static List<String> lines(String file) {
    return shipped(file).lines().skip(1).toList();
  }

  private static String shipped(String file) {
    try (InputStream in = LawBook.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Reader altered(String file) {
    String heading = shipped(file).lines().findFirst().orElseThrow();
    return new StringReader(
        lines(file).stream()
            .map(line -> change.apply(file, line))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n", heading + "\n", "\n")));
  }

  @Override
  public String name() {
    return "altered";
  }

  @Override
  public Reader statutes() {
    return altered("statutes.csv");
  }

  @Override
  public Reader successions() {
    return altered("successions.csv");
  }

  @Override
  public Reader superseded() {
    return altered("superseded.csv");
  }

  @Override
  public Reader provisions(String law, int edition) {
    return altered(law + "-" + edition + ".csv");
  }
}
