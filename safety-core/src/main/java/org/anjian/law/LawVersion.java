package org.anjian.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 法规数据版本: the SHA-256 of all law data. Each statute, row and relation is one line of its values;
 * the lines are sorted, so neither the order of the sources nor the ends of their lines matter.
 */
final class LawVersion {

  private LawVersion() {}

  static String of(
      List<Statute> statutes, List<Provision> provisions, Collection<String> relations) {
    String text =
        Stream.of(
                statutes.stream().map(LawVersion::line),
                provisions.stream().map(LawVersion::line),
                relations.stream())
            .flatMap(lines -> lines)
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static String line(Statute statute) {
    return joined(
        "statute",
        statute.law(),
        statute.edition(),
        statute.title(),
        statute.titleEn(),
        statute.rank(),
        statute.effectiveFrom(),
        or(statute.effectiveTo()),
        statute.area().prefix());
  }

  private static String line(Provision row) {
    return joined(
        "provision",
        row.ref(),
        row.subject(),
        row.condition(),
        row.rule().kind(),
        or(row.rule().amounts().flatMap(range -> range.floor())),
        or(row.rule().amounts().map(range -> range.ceiling())),
        or(
            row.rule()
                .proportion()
                .map(of -> of.min().value().stripTrailingZeros().toPlainString())),
        or(
            row.rule()
                .proportion()
                .map(of -> of.max().value().stripTrailingZeros().toPlainString())),
        or(row.rule().threshold()),
        or(row.rule().cap()),
        row.mandatory(),
        row.otherPenalties().stream().map(Object::toString).collect(Collectors.joining(";")),
        row.enforcer(),
        or(row.baseRef()),
        row.labelZh(),
        row.labelEn());
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String joined(Object... values) {
    return Arrays.stream(values).map(Object::toString).collect(Collectors.joining("\u001f"));
  }
}
