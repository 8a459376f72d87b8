package org.anjian.discretion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.anjian.law.FineRule;
import org.anjian.law.Provision;

/** 基准数据版本: the hash over what a benchmark says. */
final class BenchmarkVersion {

  private BenchmarkVersion() {}

  static String of(Collection<BenchmarkSet> sets) {
    MessageDigest digest = sha256();
    sets.stream()
        .map(BenchmarkVersion::text)
        .sorted()
        .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static String text(BenchmarkSet set) {
    StringBuilder out = new StringBuilder();
    line(out, "set", set.header());
    set.measures().forEach(measure -> line(out, "measure", measure));
    for (BenchmarkClause clause : set.clauses()) {
      Provision row = clause.row();
      line(out, "clause", row);
      for (Tier tier : clause.tiers()) {
        line(out, "tier", List.of(tier.number(), tier.labelZh(), tier.labelEn()));
        tier.spans().forEach((measure, span) -> line(out, measure.code(), span.label()));
        for (Lean lean : Lean.values()) {
          line(out, lean.name(), figures(tier.rule(lean)));
        }
        line(out, "point", tier.point().map(BenchmarkVersion::figures));
      }
    }
    return out.toString();
  }

  private static Object figures(FineRule rule) {
    Optional<FineRule.Proportion> proportion = rule.proportion();
    return proportion.isPresent()
        ? List.of(proportion.get().min().value(), proportion.get().max().value())
        : rule.amounts().orElseThrow();
  }

  private static void line(StringBuilder out, String what, Object value) {
    out.append(what).append('=').append(value).append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
