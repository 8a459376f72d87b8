/**
 * 年度台账：the ledgers of a year, as a bureau keeps them in Excel, and their import.
 *
 * <p>A tour. A {@link org.anjian.ledger.LedgerWorkbook} is the port to a file: sheets that are read
 * row by row, each {@link org.anjian.ledger.Cell} as the file stores it. {@link
 * org.anjian.ledger.LedgerSheet} names the fourteen sheets and their headings. Everything that is
 * wrong becomes a {@link org.anjian.ledger.LedgerProblem}: sheet, row as Excel counts it, column, a
 * stable {@link org.anjian.ledger.ProblemCode} and words that say what to do; it is never an
 * exception, except for a file that cannot be read at all ({@link
 * org.anjian.ledger.UnreadableWorkbook}).
 */
package org.anjian.ledger;
