package org.anjian.rest.inspection;

import java.time.LocalDate;
import org.anjian.document.DocumentKind;
import org.anjian.rest.label.Coded;

/**
 * 文书: a paper that an inspection led to.
 *
 * @param kind kind of the paper
 * @param number document number
 * @param date its day
 * @param link where its record is found
 */
public record PaperView(Coded kind, String number, LocalDate date, String link) {

  static PaperView of(DocumentKind kind, String number, LocalDate date, String link) {
    return new PaperView(Coded.of(kind), number, date, link);
  }
}
