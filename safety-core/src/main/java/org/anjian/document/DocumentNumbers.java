package org.anjian.document;

import java.util.Collection;
import org.anjian.division.DivisionCode;

/**
 * 文号库: the series of document numbers, one for each agency, kind and year: without gaps, never used
 * twice.
 */
public interface DocumentNumbers {

  /**
   * The next number of the series of the county's agency. Belongs to the caller's transaction: when
   * that is rolled back, the number was never given.
   *
   * @param division any division of the county
   */
  default DocumentNumber issue(DivisionCode division, DocumentKind kind, int year) {
    return issueBlock(division, kind, year, 1);
  }

  /**
   * The next numbers of the series, one behind the other; the first of them.
   *
   * @param division any division of the county
   * @param count how many, at least 1
   */
  DocumentNumber issueBlock(DivisionCode division, DocumentKind kind, int year, int count);

  /**
   * Notes numbers that were given outside (ledgers of past years), so that the series goes on
   * behind them.
   */
  void noteUsed(DivisionCode division, Collection<DocumentNumber> numbers);
}
