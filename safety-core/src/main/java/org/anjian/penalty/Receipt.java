package org.anjian.penalty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.Reasoned;

/**
 * 计算凭据: inputs, versions of the data, result and reasoning of an assessment, as text that is the
 * same to the byte whenever the same inputs are assessed on the same data. Its hash stands in the
 * record of a decision; with the text anybody can recompute the decision years later and see what,
 * if anything, comes out differently.
 *
 * @param inputs the facts, as JSON
 * @param law version of the law book
 * @param benchmarks version of the discretion benchmarks; empty where the facts name none
 * @param result the result, as JSON
 * @param trace the reasoning, as JSON
 */
public record Receipt(String inputs, String law, String benchmarks, String result, String trace) {

  /** 凭据部分: in what two receipts can differ. */
  public enum Part {
    /** 事实. */
    INPUTS(Receipt::inputs),
    /** 法规数据. */
    LAW(Receipt::law),
    /** 裁量基准数据. */
    BENCHMARKS(Receipt::benchmarks),
    /** 结果. */
    RESULT(Receipt::result),
    /** 说理. */
    TRACE(Receipt::trace);

    private final Function<Receipt, String> text;

    Part(Function<Receipt, String> text) {
      this.text = text;
    }

    /** The text of this part of a receipt. */
    String of(Receipt receipt) {
      return text.apply(receipt);
    }

    private boolean differs(Receipt one, Receipt other) {
      return !text.apply(one).equals(text.apply(other));
    }
  }

  /**
   * 重算对照: a receipt and what the same facts give now. The old one stays what it is.
   *
   * @param before the receipt that was kept
   * @param after the receipt of now
   * @param changed in what they differ; nothing when they are the same to the byte
   */
  public record Replay(Receipt before, Receipt after, Set<Part> changed) {

    private static Replay of(Receipt before, Receipt after) {
      EnumSet<Part> changed = EnumSet.noneOf(Part.class);
      for (Part part : Part.values()) {
        if (part.differs(before, after)) {
          changed.add(part);
        }
      }
      return new Replay(before, after, Collections.unmodifiableSet(changed));
    }

    /** 逐项差异: every field in which they differ; none when they are the same to the byte. */
    public List<ReceiptChange> changes() {
      return ReceiptChange.of(before, after, changed);
    }

    /** Whether both are the same to the byte. */
    public boolean isSame() {
      return changed.isEmpty();
    }
  }

  private static final List<String> NAMES =
      List.of("{\"inputs\":", ",\"law\":", ",\"benchmarks\":", ",\"result\":", ",\"trace\":");

  public Receipt {
    Objects.requireNonNull(inputs, "inputs");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(benchmarks, "benchmarks");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(trace, "trace");
  }

  /** The receipt of an assessment by this assessor. */
  public static Receipt of(
      FineFacts facts, Reasoned<FineAssessment> reasoned, FineAssessor assessor) {
    return new Receipt(
        CanonicalJson.of(ReceiptFields.of(facts)),
        assessor.lawBook().version(),
        facts.benchmark().isPresent() ? assessor.benchmarks().version() : "",
        CanonicalJson.of(ReceiptFields.of(reasoned.value())),
        CanonicalJson.of(reasoned.trace()));
  }

  /** The receipt of a combined assessment on the data of this assessor. */
  public static Receipt of(
      List<Act> acts, Reasoned<CombinedAssessment> reasoned, FineAssessor assessor) {
    boolean benchmark =
        acts.stream()
            .flatMap(act -> act.norms().stream())
            .anyMatch(facts -> facts.benchmark().isPresent());
    return new Receipt(
        CanonicalJson.of(ReceiptFields.of(acts)),
        assessor.lawBook().version(),
        benchmark ? assessor.benchmarks().version() : "",
        CanonicalJson.of(ReceiptFields.of(reasoned.value())),
        CanonicalJson.of(reasoned.trace()));
  }

  /**
   * Reads a receipt that was kept as text.
   *
   * @throws IllegalArgumentException if the text is no receipt
   */
  public static Receipt parse(String text) {
    List<String> values = new ArrayList<>();
    int at = 0;
    for (String name : NAMES) {
      if (!text.startsWith(name, at)) {
        throw new IllegalArgumentException("not a receipt: expected " + name + " at " + at);
      }
      int end = endOfValue(text, at + name.length());
      values.add(text.substring(at + name.length(), end));
      at = end;
    }
    if (at != text.length() - 1 || text.charAt(at) != '}') {
      throw new IllegalArgumentException("not a receipt: expected } at " + at);
    }
    return new Receipt(
        values.get(0),
        unquoted(values.get(1)),
        unquoted(values.get(2)),
        values.get(3),
        values.get(4));
  }

  /** The place behind the JSON value that begins here. */
  private static int endOfValue(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
      if (!quoted && depth == 0 && i > start) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not a receipt: no end of the value at " + start);
  }

  private static String unquoted(String json) {
    if (!json.matches("\"[^\"\\\\]*\"")) {
      throw new IllegalArgumentException("not a receipt: expected a version: " + json);
    }
    return json.substring(1, json.length() - 1);
  }

  /** What is hashed, and what is kept for a replay. */
  public String text() {
    return NAMES.get(0)
        + inputs
        + NAMES.get(1)
        + '"'
        + law
        + '"'
        + NAMES.get(2)
        + '"'
        + benchmarks
        + '"'
        + NAMES.get(3)
        + result
        + NAMES.get(4)
        + trace
        + '}';
  }

  /** 凭据号: {@code sha256:} and the hash of {@link #text()} in UTF-8. */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /**
   * 重算: reads the facts back from this receipt, assesses them again and lays both receipts side by
   * side. Nothing else is needed than the text that was kept:
   *
   * <pre>{@code
   * Receipt.parse(record).replay(assessor).isSame()
   * }</pre>
   *
   * @throws IllegalArgumentException if the inputs are not those of a receipt
   * @throws org.anjian.explain.Refusal as {@link FineAssessor#assess} and {@link
   *     CombinedAssessor#assess}
   */
  public Replay replay(FineAssessor now) {
    return Replay.of(this, ReceiptInputs.parse(inputs).receipt(now));
  }

  /**
   * 重算: assesses the facts again and lays both receipts side by side.
   *
   * @throws org.anjian.explain.Refusal as {@link FineAssessor#assess}
   */
  public Replay replay(FineFacts facts, FineAssessor now) {
    return Replay.of(this, of(facts, now.assess(facts), now));
  }

  /**
   * 重算: assesses the acts again and lays both receipts side by side.
   *
   * @throws org.anjian.explain.Refusal as {@link CombinedAssessor#assess}
   */
  public Replay replay(List<Act> acts, FineAssessor now) {
    return Replay.of(this, of(acts, new CombinedAssessor(now).assess(acts), now));
  }

  /** 对照: this receipt beside another one, which was computed later. */
  public Replay compare(Receipt later) {
    return Replay.of(this, later);
  }

  /** The same as {@link #hash()}. */
  @Override
  public String toString() {
    return hash();
  }
}
