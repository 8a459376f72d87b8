package org.anjian.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.anjian.document.DocumentKind;

/**
 * 文书式样: a form with its fields in order.
 *
 * @param key name between programs, such as {@code rectification-order}
 * @param nationalNumber its number among the 48 forms of 2016; empty for a form that came later
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param kind the kind of number that it carries; empty for a form without number
 * @param numberFrom where its number comes from
 * @param subjects the records for which it may be filled
 * @param copies 一式几份
 * @param fields the fields, in order
 */
public record Form(
    String key,
    OptionalInt nationalNumber,
    String titleZh,
    String titleEn,
    Optional<DocumentKind> kind,
    NumberFrom numberFrom,
    Set<PaperSubject.Kind> subjects,
    int copies,
    List<FormField> fields) {

  /** 文号来源. */
  public enum NumberFrom {
    /** 记录: the act was given its number when it was done. */
    RECORD,
    /** 文号序列: the number is given when the paper is issued. */
    SERIES,
    /** 无文号. */
    NONE
  }

  public Form {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(nationalNumber, "nationalNumber");
    Objects.requireNonNull(titleZh, "titleZh");
    Objects.requireNonNull(titleEn, "titleEn");
    subjects = Set.copyOf(subjects);
    fields = List.copyOf(fields);
    if (kind.isPresent() == (numberFrom == NumberFrom.NONE)) {
      throw new IllegalArgumentException("a form with a kind, and only that, has a number: " + key);
    }
    if (copies < 1 || copies > 9) {
      throw new IllegalArgumentException("one to nine copies: " + copies);
    }
    if (fields.stream().map(FormField::key).distinct().count() < fields.size()
        || fields.stream().map(FormField::labelZh).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("each field of a form has names of its own: " + key);
    }
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("a form is filled for some record: " + key);
    }
  }

  /** The field of a key, or of a Chinese label as templates write it. */
  public Optional<FormField> field(String name) {
    return fields.stream()
        .filter(field -> field.key().equals(name) || field.labelZh().equals(name))
        .findFirst();
  }
}
