package org.anjian.spi;

import java.io.Reader;
import java.io.StringReader;

/**
 * 法条数据源: where statutes come from. A province adds its own beside the national one.
 *
 * <p>UTF-8 CSV files, each with a header row: {@code statutes.csv} lists the statutes, {@code
 * <law>-<edition>.csv} holds the rows of one, and three files say how clauses are related. The
 * columns are those of the shipped files; see the how-to on adding a statute.
 */
public interface LawSource {

  /** Name of the source, for errors. */
  String name();

  /** 词汇: the stages, penalties and enforcers that the national law does not know. */
  default Reader words() {
    return new StringReader("column,word\n");
  }

  /** The list of statutes. */
  Reader statutes();

  /** 承继: which clause took the place of which when it went out of force. */
  default Reader successions() {
    return new StringReader("fromLaw,fromEdition,fromPlace,toLaw,toEdition,toPlace,stages\n");
  }

  /** 被取代: which clauses a higher or later text has overtaken. */
  default Reader superseded() {
    return new StringReader("law,edition,place,byLaw,byEdition,byPlace,stages,extent,note\n");
  }

  /** 上位法: which clause of a superior text a clause specifies or, in a special zone, varies. */
  default Reader superiors() {
    return new StringReader(
        "law,edition,place,superiorLaw,superiorEdition,superiorPlace,stages,relation,note\n");
  }

  /** The rows of one edition of a statute. */
  Reader provisions(String law, int edition);
}
