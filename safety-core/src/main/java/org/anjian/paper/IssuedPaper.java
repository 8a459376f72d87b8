package org.anjian.paper;

import java.time.Instant;
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

/**
 * 已制发文书: a paper as it was issued. It is never changed; what was wrong is put right by another
 * paper, which cites it.
 *
 * @param id identity
 * @param form key of its form
 * @param number its number, if its form has one
 * @param subject the record that it is about
 * @param enterprise the enterprise of that record
 * @param division division of that record
 * @param issuedOn 出具日期
 * @param copies 一式几份
 * @param annexes titles of what is attached
 * @param corrects the paper that it corrects
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param size number of its bytes
 * @param values what stood in its fields
 * @param rows the rows of its table
 * @param issuedBy account
 * @param issuedAt instant
 */
public record IssuedPaper(
    UUID id,
    String form,
    Optional<DocumentNumber> number,
    PaperSubject subject,
    UUID enterprise,
    DivisionCode division,
    LocalDate issuedOn,
    int copies,
    List<String> annexes,
    Optional<UUID> corrects,
    String sha256,
    int size,
    Map<String, String> values,
    List<List<String>> rows,
    String issuedBy,
    Instant issuedAt) {

  public IssuedPaper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(issuedOn, "issuedOn");
    annexes = List.copyOf(annexes);
    Objects.requireNonNull(corrects, "corrects");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    rows = rows.stream().map(List::copyOf).toList();
    Objects.requireNonNull(issuedBy, "issuedBy");
    Objects.requireNonNull(issuedAt, "issuedAt");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("SHA-256 has 64 hexadecimal digits: " + sha256);
    }
    if (size < 1) {
      throw new IllegalArgumentException("an issued paper has bytes: " + size);
    }
  }
}
