package org.anjian.rest.label;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * 代码与名称: a code of a vocabulary. On the wire it is an object with the code and its label in the
 * language of the answer.
 *
 * @param vocabulary name of the vocabulary, such as {@code hazardLevel}
 * @param code the code, such as {@code MAJOR}
 */
public record Coded(String vocabulary, String code) {

  public Coded {
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(code, "code");
  }

  /** A constant of an enumeration of the core. */
  public static Coded of(Enum<?> constant) {
    return new Coded(Vocabulary.of(constant.getDeclaringClass()).key(), constant.name());
  }

  /** A code of a vocabulary that is no enumeration. */
  public static Coded of(Vocabulary vocabulary, String code) {
    return new Coded(vocabulary.key(), code);
  }

  /** Several codes of a vocabulary that is no enumeration. */
  public static List<Coded> all(Vocabulary vocabulary, Collection<?> codes) {
    return codes.stream().map(code -> of(vocabulary, code.toString())).toList();
  }

  /** Several constants. */
  public static List<Coded> all(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Coded::of).toList();
  }
}
