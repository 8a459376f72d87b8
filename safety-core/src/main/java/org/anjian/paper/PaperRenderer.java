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
   * 网页: a file of a paper as a page for a browser, that shows and prints the same.
   *
   * @param title what the browser calls it
   * @throws org.anjian.explain.Refusal UNREADABLE_FILE if it is none
   */
  String page(byte[] file, String title);

  /**
   * 模板: the file that is filled for a form, to be restyled.
   *
   * @throws org.anjian.explain.Refusal TEMPLATE_BROKEN
   */
  byte[] template(Form form);
}
