package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.CanonicalReader;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 凭据输入: the facts that a receipt was computed from, read back from its text: those of one
 * violation, or several acts.
 *
 * @param violation the facts of one violation; empty for several acts
 * @param acts the acts; none for one violation
 */
public record ReceiptInputs(Optional<FineFacts> violation, List<Act> acts) {

  public ReceiptInputs {
    Objects.requireNonNull(violation, "violation");
    acts = List.copyOf(acts);
    if (violation.isPresent() != acts.isEmpty()) {
      throw new IllegalArgumentException("inputs are one violation, or at least one act");
    }
  }

  /** The inputs of one violation. */
  public static ReceiptInputs of(FineFacts violation) {
    return new ReceiptInputs(Optional.of(violation), List.of());
  }

  /** The inputs of several acts. */
  public static ReceiptInputs of(List<Act> acts) {
    return new ReceiptInputs(Optional.empty(), acts);
  }

  /**
   * Reads {@link Receipt#inputs()}.
   *
   * @throws IllegalArgumentException naming the field, if the text is anything else: a field that
   *     is missing, unknown or holds something else is refused, never guessed
   * @throws org.anjian.explain.Refusal what the facts themselves refuse, such as DATE_BEFORE_CAUSE
   */
  public static ReceiptInputs parse(String json) {
    Fields fields = Fields.of(CanonicalReader.read(json), "");
    if (!fields.has("acts")) {
      return of(facts(fields));
    }
    List<Fields> acts = fields.objects("acts");
    fields.mustBeRead();
    return of(acts.stream().map(ReceiptInputs::act).toList());
  }

  private static Act act(Fields fields) {
    String party = fields.has("party") ? fields.text("party") : "";
    List<Fields> norms = fields.objects("norms");
    fields.mustBeRead();
    return new Act(party, norms.stream().map(ReceiptInputs::facts).toList());
  }

  private static FineFacts facts(Fields fields) {
    FineFacts facts =
        new FineFacts(
            fields.parsed("provision", ProvisionName::parse),
            fields.parsed("actDate", LocalDate::parse),
            fields.parsed("decisionDate", LocalDate::parse),
            fields.parsed("subject", Subject::valueOf),
            fields.parsed("condition", Condition::new),
            circumstances(fields),
            fields.optional("annualIncomeYuan", Yuan::parse),
            fields.optional("illegalGainsYuan", Yuan::parse),
            fields.optional("goodsValueYuan", Yuan::parse),
            fields.optional("baseFineYuan", Yuan::parse),
            fields.object("refusedPeriod").map(ReceiptInputs::period),
            fields.optional("discoveredDate", LocalDate::parse),
            fields.truth("harmToLifeOrFinance"),
            fields.optional("benchmark", key -> key),
            fields.object("measures").map(ReceiptInputs::measures).orElse(Measures.none()),
            fields.optional("division", DivisionCode::parse));
    fields.mustBeRead();
    return facts;
  }

  private static Set<Circumstance> circumstances(Fields fields) {
    return fields.texts("circumstances").stream()
        .map(code -> fields.parsed("circumstances", code, Circumstance::valueOf))
        .collect(Collectors.toSet());
  }

  private static RefusedPeriod period(Fields fields) {
    RefusedPeriod period =
        new RefusedPeriod(
            fields.parsed("orderedOn", LocalDate::parse),
            fields.parsed("lastDay", LocalDate::parse));
    fields.mustBeRead();
    return period;
  }

  private static Measures measures(Fields fields) {
    Measures measures = Measures.none();
    for (String code : fields.names()) {
      Measures known = measures;
      measures = fields.parsed(code, text -> known.withText(code, text));
    }
    return measures;
  }

  /**
   * The receipt of these inputs on the data of an assessor.
   *
   * @throws org.anjian.explain.Refusal as {@link FineAssessor#assess} and {@link
   *     CombinedAssessor#assess}
   */
  public Receipt receipt(FineAssessor assessor) {
    if (violation.isPresent()) {
      FineFacts facts = violation.get();
      return Receipt.of(facts, assessor.assess(facts), assessor);
    }
    return Receipt.of(acts, new CombinedAssessor(assessor).assess(acts), assessor);
  }

  /** The fields of one object; each is read once, and none is left over. */
  private static final class Fields {

    private final String at;
    private final Map<?, ?> values;
    private final List<String> read = new ArrayList<>();

    private Fields(String at, Map<?, ?> values) {
      this.at = at;
      this.values = values;
    }

    static Fields of(Object value, String at) {
      if (value instanceof Map<?, ?> fields) {
        return new Fields(at, fields);
      }
      throw new IllegalArgumentException("an object is needed at " + pointer(at) + ": " + value);
    }

    boolean has(String name) {
      return values.containsKey(name);
    }

    List<String> names() {
      return values.keySet().stream().map(String.class::cast).toList();
    }

    private Object get(String name) {
      read.add(name);
      return values.get(name);
    }

    String text(String name) {
      if (get(name) instanceof String text) {
        return text;
      }
      throw broken(name, values.get(name));
    }

    <T> T parsed(String name, Function<String, T> parser) {
      return parsed(name, text(name), parser);
    }

    <T> T parsed(String name, String text, Function<String, T> parser) {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        throw new IllegalArgumentException(broken(name, text).getMessage(), e);
      }
    }

    <T> Optional<T> optional(String name, Function<String, T> parser) {
      return has(name) ? Optional.of(parsed(name, parser)) : Optional.empty();
    }

    boolean truth(String name) {
      if (!has(name)) {
        return false;
      }
      if (get(name) instanceof Boolean truth) {
        return truth;
      }
      throw broken(name, values.get(name));
    }

    Optional<Fields> object(String name) {
      return has(name) ? Optional.of(of(get(name), at + "/" + name)) : Optional.empty();
    }

    private List<?> list(String name) {
      if (!has(name)) {
        return List.of();
      }
      if (get(name) instanceof List<?> list) {
        return list;
      }
      throw broken(name, values.get(name));
    }

    List<String> texts(String name) {
      List<String> texts = new ArrayList<>();
      for (Object one : list(name)) {
        if (!(one instanceof String text)) {
          throw broken(name, one);
        }
        texts.add(text);
      }
      return texts;
    }

    List<Fields> objects(String name) {
      List<Fields> objects = new ArrayList<>();
      for (Object one : list(name)) {
        objects.add(of(one, at + "/" + name + "/" + objects.size()));
      }
      if (objects.isEmpty()) {
        throw broken(name, values.get(name));
      }
      return objects;
    }

    void mustBeRead() {
      for (String name : names()) {
        if (!read.contains(name)) {
          throw new IllegalArgumentException(
              "no version of this library writes " + at + "/" + name);
        }
      }
    }

    private IllegalArgumentException broken(String name, Object value) {
      return new IllegalArgumentException(
          "not the inputs of a receipt: " + at + "/" + name + ": " + value);
    }

    private static String pointer(String at) {
      return at.isEmpty() ? "the top" : at;
    }
  }
}
