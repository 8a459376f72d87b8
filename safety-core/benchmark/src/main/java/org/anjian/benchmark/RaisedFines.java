package org.anjian.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.anjian.law.LawBook;
import org.anjian.spi.LawSource;

/** 另一部法典: the national statutes with higher fines in one of them, as after a correction. */
final class RaisedFines implements LawSource {

  @Override
  public String name() {
    return "raised";
  }

  @Override
  public Reader statutes() {
    return new StringReader(text("statutes.csv"));
  }

  @Override
  public Reader successions() {
    return new StringReader(text("successions.csv"));
  }

  @Override
  public Reader superseded() {
    return new StringReader(text("superseded.csv"));
  }

  @Override
  public Reader provisions(String law, int edition) {
    String rows = text(law + "-" + edition + ".csv");
    return new StringReader(
        law.equals("work-safety-law") && edition == 2021
            ? rows.replace(",200000.00,", ",300000.00,")
            : rows);
  }

  private static String text(String file) {
    try (InputStream in = LawBook.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
