package org.anjian.law;

/** 引文有误: a text that is no citation; says what was expected and where. */
public final class MalformedCitation extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int position;

  MalformedCitation(String expected, String text, int position) {
    super(
        expected
            + " at character "
            + position
            + " of \""
            + (text.length() <= 80 ? text : text.substring(0, 80) + "…")
            + "\"");
    this.position = position;
  }

  /** 位置: the character at which reading failed, from 1. */
  public int position() {
    return position;
  }
}
