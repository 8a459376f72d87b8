package org.anjian.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.anjian.spi.LawSource;

/** 国家法条: the statutes that ship with the core. */
final class NationalLaw implements LawSource {

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

  private static Reader open(String file) {
    InputStream in = NationalLaw.class.getResourceAsStream(file);
    if (in == null) {
      throw new UncheckedIOException(new IOException("no file " + file + " in the core"));
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
