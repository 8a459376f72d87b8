package org.anjian.spi;

import java.io.Reader;

/**
 * 法条数据源: where statutes come from. A province adds its own beside the national one.
 *
 * <p>Three kinds of files, UTF-8 CSV with a header row: {@code statutes.csv} (law, edition, title,
 * titleEn, rank, effectiveFrom, effectiveTo), {@code successions.csv} (law, fromEdition, fromPlace,
 * toEdition, toPlace) and, for each statute, its rows. The columns are those of the shipped files;
 * see the how-to on adding a statute.
 */
public interface LawSource {

  /** Name of the source, for errors. */
  String name();

  /** The list of statutes. */
  Reader statutes();

  /** Which clause of a later edition took the place of which earlier one. */
  Reader successions();

  /** The rows of one edition of a statute. */
  Reader provisions(String law, int edition);
}
