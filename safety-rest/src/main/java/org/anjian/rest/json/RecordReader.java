package org.anjian.rest.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.discretion.Measures;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * 请求读取: turns a JSON tree into a request record and finds everything that is wrong with it at once:
 * unknown fields, values of another type, values that do not fit, and what Bean Validation says of
 * the rest.
 *
 * <p>A field that is missing or wrong is null in the record; whoever needs it says so by a
 * constraint. Components are strings, truth values, whole numbers, {@link BigDecimal}, the types of
 * {@link TextValues}, {@link Measures}, records, and lists of these.
 */
final class RecordReader {

  private static final Set<Class<? extends Annotation>> BOUNDS =
      Set.of(Min.class, Max.class, DecimalMin.class, DecimalMax.class);

  private final Validator validator;
  private final List<FieldError> errors = new ArrayList<>();
  private final Set<String> wrong = new HashSet<>();

  private RecordReader(Validator validator) {
    this.validator = validator;
  }

  /**
   * Reads a request.
   *
   * @throws Problem INVALID_REQUEST with every error
   */
  static <T> T read(Class<T> type, JsonNode tree, Validator validator) {
    RecordReader reader = new RecordReader(validator);
    Object value = reader.record(type, tree, "");
    if (!reader.errors.isEmpty()) {
      throw Problem.invalid(reader.errors);
    }
    return type.cast(value);
  }

  private Object record(Class<?> type, JsonNode node, String pointer) {
    if (!node.isObject()) {
      return wrongType(pointer, "object");
    }
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        add(
            pointer + "/" + escaped(name),
            FieldError.Code.UNKNOWN_FIELD,
            Map.of("available", names));
      }
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      JsonNode child = node.get(names.get(i));
      if (child != null && !child.isNull()) {
        values[i] = value(components[i].getGenericType(), child, pointer + "/" + names.get(i));
      }
    }
    Object made = made(type, components, values);
    validate(made, pointer);
    return made;
  }

  private Object value(Type type, JsonNode node, String pointer) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(list.getActualTypeArguments()[0], node, pointer);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == Measures.class) {
      return measures(node, pointer);
    }
    if (raw.isRecord() && !TextValues.has(raw)) {
      return record(raw, node, pointer);
    }
    if (raw == Boolean.class) {
      return node.isBoolean() ? (Object) node.booleanValue() : wrongType(pointer, "truth");
    }
    if (raw == Integer.class) {
      return node.isIntegralNumber() && node.canConvertToInt()
          ? (Object) node.intValue()
          : wrongType(pointer, "number");
    }
    if (raw == Long.class) {
      return node.isIntegralNumber() && node.canConvertToLong()
          ? (Object) node.longValue()
          : wrongType(pointer, "number");
    }
    if (raw == BigDecimal.class) {
      return node.isNumber() ? node.decimalValue() : wrongType(pointer, "decimal");
    }
    if (!TextValues.has(raw)) {
      throw new IllegalStateException("no request has fields of " + raw.getName());
    }
    return text(raw, node, pointer);
  }

  /** 裁量事实: numbers and codes by name. */
  private Object measures(JsonNode node, String pointer) {
    if (!node.isObject()) {
      return wrongType(pointer, "object");
    }
    Measures given = Measures.none();
    for (Map.Entry<String, JsonNode> fact : node.properties()) {
      String at = pointer + "/" + escaped(fact.getKey());
      JsonNode value = fact.getValue();
      if (!value.isNumber() && !value.isString()) {
        return wrongType(at, "measure");
      }
      try {
        given = with(given, fact.getKey(), value);
      } catch (IllegalArgumentException e) {
        add(at, FieldError.Code.INVALID_VALUE, Map.of());
        return null;
      }
    }
    return given;
  }

  /** A number may stand as text, as canonical inputs write it; no code of a value begins so. */
  private static Measures with(Measures given, String code, JsonNode value) {
    if (value.isNumber()) {
      return given.with(code, value.decimalValue());
    }
    return given.withText(code, value.stringValue());
  }

  private Object text(Class<?> type, JsonNode node, String pointer) {
    if (!node.isString()) {
      return wrongType(pointer, "text");
    }
    String value = node.stringValue();
    if (value.indexOf('\0') >= 0) { // No database keeps it.
      add(pointer, FieldError.Code.INVALID_VALUE, Map.of());
      return null;
    }
    TextValues.Reading reading = TextValues.read(type, value);
    if (!reading.fits()) {
      add(pointer, reading.code(), reading.details());
    }
    return reading.value();
  }

  private Object list(Type type, JsonNode node, String pointer) {
    if (!node.isArray()) {
      return wrongType(pointer, "list");
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String at = pointer + "/" + i;
      JsonNode child = node.get(i);
      if (child.isNull()) {
        add(at, FieldError.Code.REQUIRED, Map.of());
      } else {
        values.add(value(type, child, at));
      }
    }
    return values.contains(null) ? null : List.copyOf(values);
  }

  private Object wrongType(String pointer, String expected) {
    add(pointer, FieldError.Code.WRONG_TYPE, Map.of("expected", "type." + expected));
    return null;
  }

  private void add(String pointer, FieldError.Code code, Map<String, Object> details) {
    errors.add(FieldError.of(pointer, code, details));
    wrong.add(pointer);
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.trySetAccessible();
      return constructor.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a request must be a record: " + type.getName(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "a request takes null for what is missing: " + type.getName(), e.getCause());
    }
  }

  /** What is wrong already is not reported a second time as missing. */
  private void validate(Object made, String pointer) {
    for (ConstraintViolation<Object> violation : validator.validate(made)) {
      String at = pointer + pointer(violation.getPropertyPath());
      if (!wrong.contains(at) && wrong.stream().noneMatch(other -> other.startsWith(at + "/"))) {
        FieldError error =
            error(
                at,
                violation.getConstraintDescriptor().getAnnotation(),
                made.getClass(),
                violation.getPropertyPath().iterator().next().getName());
        add(at, error.code(), error.details());
      }
    }
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      // The index stands with what it leads to.
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static FieldError error(
      String pointer, Annotation constraint, Class<?> type, String property) {
    Map<String, Object> details = new LinkedHashMap<>();
    if (constraint instanceof NotNull
        || constraint instanceof NotBlank
        || constraint instanceof NotEmpty) {
      return FieldError.of(pointer, FieldError.Code.REQUIRED);
    }
    if (constraint instanceof Size size) {
      details.put("min", size.min());
      details.put("max", size.max());
      return FieldError.of(pointer, FieldError.Code.WRONG_LENGTH, details);
    }
    if (BOUNDS.contains(constraint.annotationType())) {
      bound(type, property, Min.class).ifPresent(min -> details.put("min", min.value()));
      bound(type, property, DecimalMin.class).ifPresent(min -> details.put("min", min.value()));
      bound(type, property, Max.class).ifPresent(max -> details.put("max", max.value()));
      bound(type, property, DecimalMax.class).ifPresent(max -> details.put("max", max.value()));
      details.putIfAbsent("min", "…");
      details.putIfAbsent("max", "…");
      return FieldError.of(pointer, FieldError.Code.OUT_OF_RANGE, details);
    }
    return FieldError.of(pointer, FieldError.Code.INVALID_VALUE);
  }

  private static <A extends Annotation> Optional<A> bound(
      Class<?> type, String property, Class<A> annotation) {
    try {
      return Optional.ofNullable(type.getDeclaredField(property).getAnnotation(annotation));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
