package org.anjian.paper;

/** 文书制作: sets a paper in a format that opens in a word processor. */
public interface PaperRenderer {

  /**
   * The file. The same paper gives the same bytes as long as its template stays the same.
   *
   * @throws org.anjian.explain.Refusal TEMPLATE_BROKEN naming the template and what is wrong in it
   */
  byte[] render(PaperSheet sheet);

  /**
   * 模板: the file that is filled for a form, to be restyled.
   *
   * @throws org.anjian.explain.Refusal TEMPLATE_BROKEN
   */
  byte[] template(Form form);
}
