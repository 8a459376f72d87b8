/**
 * 一致性验证：golden cases as CSV files that a lawyer can read, and the run that proves an embedding.
 *
 * <p>{@link org.anjian.conformance.Conformance} holds case files and runs them against a {@link
 * org.anjian.penalty.FineAssessor}; the {@link org.anjian.conformance.Report} counts the cases,
 * names each {@link org.anjian.conformance.Failure} with file and line, and lists the rows of the
 * law book that no case touches. It needs no server, no database and no test framework; a province
 * adds its own {@link org.anjian.conformance.CaseFile}s.
 *
 * <p>A file holds cases of one kind, which its columns tell: one violation a line; several acts,
 * whose lines belong together; or an intended penalty and what follows from it. A file that is not
 * one is refused with its name and line before anything is run.
 *
 * <p>What the cases expect was read from the texts of the statutes, not computed by this library.
 */
package org.anjian.conformance;
