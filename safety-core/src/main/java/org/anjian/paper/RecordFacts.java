package org.anjian.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.money.Yuan;

/**
 * 记录所载: what a record says for the fields of a form. What the law attaches to the record stands
 * fast (party, number, amounts, days); the rest is only proposed and may be typed over.
 */
final class RecordFacts {

  private final UUID enterprise;
  private final DivisionCode division;
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final Map<String, String> proposed = new LinkedHashMap<>();
  private List<List<String>> proposedRows = List.of();
  private Optional<DocumentNumber> number = Optional.empty();

  RecordFacts(UUID enterprise, DivisionCode division) {
    this.enterprise = Objects.requireNonNull(enterprise, "enterprise");
    this.division = Objects.requireNonNull(division, "division");
  }

  RecordFacts fix(String key, String text) {
    put(fixed, key, text);
    return this;
  }

  RecordFacts fix(String key, LocalDate day) {
    return fix(key, day.toString());
  }

  RecordFacts fix(String key, Yuan amount) {
    return fix(key, amount.toString());
  }

  RecordFacts propose(String key, String text) {
    put(proposed, key, text);
    return this;
  }

  RecordFacts propose(String key, Optional<String> text) {
    text.ifPresent(given -> propose(key, given));
    return this;
  }

  RecordFacts propose(String key, LocalDate day) {
    return propose(key, day.toString());
  }

  RecordFacts proposeRows(List<List<String>> rows) {
    proposedRows = rows;
    return this;
  }

  RecordFacts numbered(DocumentNumber given) {
    number = Optional.of(given);
    return this;
  }

  private static void put(Map<String, String> facts, String key, String text) {
    if (!text.isBlank()) {
      facts.put(key, text);
    }
  }

  UUID enterprise() {
    return enterprise;
  }

  DivisionCode division() {
    return division;
  }

  /** What stands fast. */
  Map<String, String> fixed() {
    return Collections.unmodifiableMap(fixed);
  }

  /** What is proposed. */
  Map<String, String> proposed() {
    return Collections.unmodifiableMap(proposed);
  }

  List<List<String>> proposedRows() {
    return proposedRows;
  }

  /** The number that the act was given. */
  Optional<DocumentNumber> number() {
    return number;
  }
}
