package org.anjian.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.anjian.spi.LawSource;

/**
 * 国家法条: the statutes that ship with the core. All its files lie beside the list of statutes, which
 * is looked up once: looking up each among all modules takes longer than reading it.
 */
final class NationalLaw implements LawSource {

  private static final URL LIST =
      Objects.requireNonNull(NationalLaw.class.getResource("statutes.csv"), "statutes.csv");

  @Override
  public String name() {
    return "national";
  }

  @Override
  public Reader statutes() {
    return open("statutes.csv");
  }

  @Override
  public Reader successions() {
    return open("successions.csv");
  }

  @Override
  public Reader superseded() {
    return open("superseded.csv");
  }

  @Override
  public Reader superiors() {
    return open("superiors.csv");
  }

  @Override
  public Reader provisions(String law, int edition) {
    return open(LawReader.file(law, edition));
  }

  /** A file of the core. */
  static Reader open(String file) {
    try {
      return new InputStreamReader(new URL(LIST, file).openStream(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("no file " + file + " in the core", e);
    }
  }
}
