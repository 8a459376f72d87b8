package org.anjian.rest.label;

import java.util.Objects;

/**
 * 名称: the label of a code alone; on the wire a text in the language of the answer.
 *
 * @param vocabulary name of the vocabulary
 * @param code the code
 */
public record Label(String vocabulary, String code) {

  public Label {
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(code, "code");
  }

  /** The label of a constant of an enumeration of the core. */
  public static Label of(Enum<?> constant) {
    return new Label(Vocabulary.of(constant.getDeclaringClass()).key(), constant.name());
  }
}
