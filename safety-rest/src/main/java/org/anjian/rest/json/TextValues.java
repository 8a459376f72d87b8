package org.anjian.rest.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.CreditCodeCheck;
import org.anjian.law.Condition;
import org.anjian.law.Enforcer;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.money.Yuan;
import org.anjian.rest.problem.FieldError;

/**
 * 文本取值: the types that stand as text in bodies and parameters, and how each is read. A text that
 * does not fit becomes a field error, never an exception.
 */
public final class TextValues {

  /**
   * 读取结果: a value, or what is wrong with the text.
   *
   * @param value the value; null when the text does not fit
   * @param code what is wrong; null when there is a value
   * @param details what the words of the error need
   */
  public record Reading(Object value, FieldError.Code code, Map<String, Object> details) {

    static Reading of(Object value) {
      return new Reading(value, null, Map.of());
    }

    static Reading wrong(FieldError.Code code) {
      return wrong(code, Map.of());
    }

    static Reading wrong(FieldError.Code code, Map<String, Object> details) {
      return new Reading(null, code, details);
    }

    /** Whether the text fits. */
    public boolean fits() {
      return code == null;
    }
  }

  /** Days as ISO 8601 writes them, with four digits of the year; 30 February is refused. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /** What a working day of a bureau may have to do with. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  private static final Map<Class<?>, Function<String, Reading>> READERS = new HashMap<>();

  static {
    READERS.put(String.class, TextValues::text);
    READERS.put(LocalDate.class, TextValues::date);
    READERS.put(OffsetDateTime.class, TextValues::moment);
    READERS.put(UUID.class, TextValues::id);
    READERS.put(int.class, TextValues::number);
    READERS.put(Integer.class, TextValues::number);
    READERS.put(boolean.class, TextValues::truth);
    READERS.put(CreditCode.class, TextValues::creditCode);
    READERS.put(Yuan.class, parsed(Yuan::parse, FieldError.Code.INVALID_AMOUNT));
    READERS.put(DivisionCode.class, parsed(DivisionCode::parse, FieldError.Code.INVALID_DIVISION));
    READERS.put(DocumentNumber.class, parsed(DocumentNumber::parse, FieldError.Code.INVALID_VALUE));
    READERS.put(
        ProvisionName.class, parsed(ProvisionName::parse, FieldError.Code.INVALID_PROVISION));
    READERS.put(ProvisionRef.class, parsed(ProvisionRef::parse, FieldError.Code.INVALID_PROVISION));
    READERS.put(Condition.class, parsed(Condition::new, FieldError.Code.INVALID_CODE));
    READERS.put(Enforcer.class, parsed(Enforcer::new, FieldError.Code.INVALID_CODE));
    READERS.put(OtherPenalty.class, parsed(OtherPenalty::new, FieldError.Code.INVALID_CODE));
  }

  private TextValues() {}

  /** Whether values of the type stand as text. */
  public static boolean has(Class<?> type) {
    return READERS.containsKey(type) || type.isEnum();
  }

  /** Reads a text as a value of the type. */
  public static Reading read(Class<?> type, String text) {
    return type.isEnum() ? constant(type, text) : READERS.get(type).apply(text);
  }

  private static <T> Function<String, Reading> parsed(
      Function<String, T> parser, FieldError.Code code) {
    return text -> {
      try {
        return Reading.of(parser.apply(text));
      } catch (IllegalArgumentException e) {
        return Reading.wrong(code);
      }
    };
  }

  /** No database keeps NUL, nor half of a surrogate pair; other control characters are no words. */
  private static Reading text(String text) {
    boolean odd =
        text.codePoints()
            .anyMatch(
                c ->
                    Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0));
    return odd
        ? Reading.wrong(FieldError.Code.INVALID_VALUE, Map.of("rule", "NO_CONTROL_CHARACTERS"))
        : Reading.of(text);
  }

  private static Reading date(String text) {
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? Reading.wrong(FieldError.Code.INVALID_DATE)
          : Reading.of(day);
    } catch (DateTimeParseException e) {
      return Reading.wrong(FieldError.Code.INVALID_DATE);
    }
  }

  private static Reading moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR
          ? Reading.wrong(FieldError.Code.INVALID_MOMENT)
          : Reading.of(moment);
    } catch (DateTimeParseException e) {
      return Reading.wrong(FieldError.Code.INVALID_MOMENT);
    }
  }

  /** Only the canonical 36 characters: {@link UUID#fromString} takes shorter texts too. */
  private static Reading id(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Reading.of(UUID.fromString(text))
        : Reading.wrong(FieldError.Code.INVALID_ID);
  }

  private static Reading number(String text) {
    try {
      return text.matches("-?[0-9]{1,10}")
          ? Reading.of(Integer.valueOf(text))
          : Reading.wrong(FieldError.Code.INVALID_NUMBER);
    } catch (NumberFormatException e) {
      return Reading.wrong(FieldError.Code.INVALID_NUMBER);
    }
  }

  private static Reading truth(String text) {
    return text.equals("true") || text.equals("false")
        ? Reading.of(text.equals("true"))
        : Reading.wrong(FieldError.Code.WRONG_TYPE, Map.of("expected", "type.truth"));
  }

  private static Reading creditCode(String text) {
    CreditCodeCheck check = CreditCode.check(text);
    return check
        .code()
        .map(Reading::of)
        .orElseGet(
            () ->
                Reading.wrong(
                    FieldError.Code.INVALID_CREDIT_CODE,
                    Map.of(
                        "rules",
                        check.errors().stream().map(CreditCodeCheck.Remark::rule).toList())));
  }

  private static Reading constant(Class<?> type, String text) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .toList();
    Optional<Object> found =
        Arrays.<Object>stream(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst();
    return found
        .map(Reading::of)
        .orElseGet(() -> Reading.wrong(FieldError.Code.UNKNOWN_VALUE, Map.of("available", names)));
  }
}
