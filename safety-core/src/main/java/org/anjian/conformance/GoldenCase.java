package org.anjian.conformance;

import java.util.Map;
import java.util.function.Consumer;
import org.anjian.law.Provision;

/** 标准案例: what is given and what must come out. */
interface GoldenCase {

  /** The file and line on which the case begins. */
  CaseFields fields();

  /**
   * Lets the assessor find the result.
   *
   * @param touched is told each row of the law book that the case comes upon
   * @return the result by column, for each column of the file that states one
   */
  Map<String, String> find(UnderTest under, Consumer<Provision> touched);

  /** The result that the file states, by column. */
  Map<String, String> expected();
}
