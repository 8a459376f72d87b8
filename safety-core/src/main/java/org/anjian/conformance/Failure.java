package org.anjian.conformance;

/**
 * 未通过: one case whose result differs.
 *
 * @param file the case file
 * @param line line of the case in the file
 * @param given the facts of the case
 * @param expected what the file states, as far as it differs: {@code maxYuan=100000.00}
 * @param found what came out instead
 */
public record Failure(String file, int line, String given, String expected, String found) {

  /** {@code file:line: facts: expected …, found …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + given + ": expected " + expected + ", found " + found;
  }
}
