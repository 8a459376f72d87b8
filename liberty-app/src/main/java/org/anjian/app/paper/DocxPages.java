package org.anjian.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 网页文书: a .docx file as a page that a browser shows and prints: the same words in the same places,
 * whatever template they were set by, frozen papers among them. It reads what papers are made of:
 * paragraphs, tables, pictures, breaks, page numbers, headers and footers. Nothing in it runs.
 */
final class DocxPages {

  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final double TWIPS = 20.0;
  private static final double EMU_OF_A_POINT = 12_700.0;
  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

  private final Map<String, byte[]> parts;
  private final DocxStyles styles;
  private final Map<String, String> targets;
  private final StringBuilder out = new StringBuilder();

  private DocxPages(Map<String, byte[]> parts) throws IOException {
    this.parts = parts;
    this.styles = DocxStyles.of(part("word/styles.xml"));
    this.targets = targets();
  }

  /**
   * The page.
   *
   * @param title what the browser calls it
   * @throws IOException if it is not a .docx file
   */
  static String of(byte[] file, String title) throws IOException {
    return new DocxPages(DocxPackage.read(file)).page(title);
  }

  private String page(String title) throws IOException {
    Element body =
        DocxStyles.child(part("word/document.xml").orElseThrow().getDocumentElement(), "body")
            .orElseThrow(() -> new IOException("not a .docx file"));
    Optional<Element> section = DocxStyles.child(body, "sectPr");
    blocks(body);
    String content = out.toString();
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
        + escaped(title)
        + "</title><style>"
        + style(section)
        + "</style></head><body><main>"
        + margin(section, "headerReference").map(line -> line.onScreen("head")).orElse("")
        + content
        + "</main></body></html>\n";
  }

  private String style(Optional<Element> section) throws IOException {
    Optional<Element> size = section.flatMap(each -> DocxStyles.child(each, "pgSz"));
    Optional<Element> margins = section.flatMap(each -> DocxStyles.child(each, "pgMar"));
    String width = points(size, "w", 11906);
    String height = points(size, "h", 16838);
    String edges =
        points(margins, "top", 1440)
            + " "
            + points(margins, "right", 1440)
            + " "
            + points(margins, "bottom", 1440)
            + " "
            + points(margins, "left", 1440);
    return "@page{size:"
        + width
        + " "
        + height
        + ";margin:"
        + edges
        + ";"
        + margin(section, "headerReference").map(line -> line.inMargin("top")).orElse("")
        + margin(section, "footerReference").map(line -> line.inMargin("bottom")).orElse("")
        + "}"
        + "html{background:#fff}body{margin:0;color:#000}main{overflow-wrap:anywhere;line-height:1.3}"
        + "p{margin:0;white-space:pre-wrap}p:empty::before{content:'\\200b'}"
        + "table{border-collapse:collapse;table-layout:fixed;max-width:100%}"
        + "td{padding:0 4.25pt;overflow-wrap:anywhere}tr.whole{break-inside:avoid}"
        + "img{max-width:100%}"
        + "@media screen{html{background:transparent}main{box-sizing:border-box;width:"
        + width
        + ";min-height:"
        + height
        + ";margin:16px auto;padding:"
        + edges
        + ";background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.2)}}"
        + "@media print{.head{display:none}}";
  }

  private static String points(Optional<Element> element, String name, int otherwise) {
    return element
                .map(each -> DocxStyles.attribute(each, name))
                .filter(text -> !text.isEmpty())
                .map(DocxStyles::number)
                .orElse((double) otherwise)
            / TWIPS
        + "pt";
  }

  private void blocks(Element above) throws IOException {
    for (Node child : DocxTemplate.children(above)) {
      if (DocxTemplate.isNamed(child, "p")) {
        paragraph((Element) child);
      } else if (DocxTemplate.isNamed(child, "tbl")) {
        table((Element) child);
      } else if (child instanceof Element wrapper && !DocxTemplate.isNamed(child, "sectPr")) {
        blocks(wrapper); // Content controls and the like.
      }
    }
  }

  private void paragraph(Element paragraph) throws IOException {
    out.append("<p style=\"").append(escaped(styles.paragraph(paragraph))).append("\">");
    runs(paragraph);
    out.append("</p>");
  }

  private void runs(Element above) throws IOException {
    boolean inCode = false;
    for (Node child : DocxTemplate.children(above)) {
      if (DocxTemplate.isNamed(child, "r")) {
        inCode = run((Element) child, inCode);
      } else if (child instanceof Element wrapper
          && !DocxTemplate.isNamed(child, "pPr")
          && !DocxTemplate.isNamed(child, "del")) {
        runs(wrapper); // Links, insertions, simple fields.
      }
    }
  }

  /** Whether the code of a field goes on after the run: it is not shown. */
  private boolean run(Element run, boolean inCode) throws IOException {
    boolean code = inCode;
    StringBuilder text = new StringBuilder();
    for (Node child : DocxTemplate.children(run)) {
      if (!(child instanceof Element piece)) {
        continue;
      }
      switch (String.valueOf(piece.getLocalName())) {
        case "fldChar" -> code = "begin".equals(DocxStyles.attribute(piece, "fldCharType"));
        case "t" -> text.append(code ? "" : escaped(piece.getTextContent()));
        case "tab" -> text.append("　");
        case "noBreakHyphen" -> text.append("\u2011");
        case "br", "cr" ->
            text.append(
                "page".equals(DocxStyles.attribute(piece, "type"))
                    ? "<span style=\"display:block;break-after:page\"></span>"
                    : "<br>");
        case "drawing" -> text.append(picture(piece));
        default -> {
          // Nothing to be seen.
        }
      }
    }
    if (text.length() > 0) {
      String style = styles.run(run);
      out.append(
          style.isEmpty() ? text : "<span style=\"" + escaped(style) + "\">" + text + "</span>");
    }
    return code;
  }

  private String picture(Element drawing) {
    Optional<Element> blip = below(drawing, "blip").stream().findFirst();
    String target = blip.map(each -> targets.get(each.getAttributeNS(R, "embed"))).orElse(null);
    byte[] bytes = target == null ? null : parts.get("word/" + target);
    String type =
        target == null ? null : PICTURES.get(target.substring(target.lastIndexOf('.') + 1));
    if (bytes == null || type == null) {
      return "";
    }
    String width =
        below(drawing, "extent").stream()
            .findFirst()
            .map(each -> DocxStyles.number(each.getAttribute("cx")) / EMU_OF_A_POINT + "pt")
            .orElse("auto");
    return "<img alt=\"\" style=\"width:"
        + width
        + "\" src=\"data:"
        + type
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes)
        + "\">";
  }

  private void table(Element table) throws IOException {
    Optional<Element> properties = DocxStyles.child(table, "tblPr");
    List<Double> grid = new ArrayList<>();
    DocxStyles.child(table, "tblGrid")
        .ifPresent(
            columns ->
                below(columns, "gridCol")
                    .forEach(
                        column -> grid.add(DocxStyles.number(DocxStyles.attribute(column, "w")))));
    double width = grid.stream().mapToDouble(Double::doubleValue).sum();
    boolean centred =
        properties
            .flatMap(each -> DocxStyles.value(each, "jc"))
            .filter("center"::equals)
            .isPresent();
    out.append("<table style=\"width:")
        .append(width / TWIPS)
        .append("pt;")
        .append(centred ? "margin:0 auto;" : "")
        .append("\"><colgroup>");
    grid.forEach(
        column -> out.append("<col style=\"width:").append(column / TWIPS).append("pt\">"));
    out.append("</colgroup>");
    String borders = borders(properties.flatMap(each -> DocxStyles.child(each, "tblBorders")));
    List<Element> rows =
        DocxTemplate.children(table).stream()
            .filter(node -> DocxTemplate.isNamed(node, "tr"))
            .map(Element.class::cast)
            .toList();
    int heading = 0;
    while (heading < rows.size()
        && DocxStyles.child(rows.get(heading), "trPr")
            .filter(own -> DocxStyles.isOn(own, "tblHeader"))
            .isPresent()) {
      heading++;
    }
    if (heading > 0) {
      out.append("<thead>");
      rows(rows, 0, heading, borders);
      out.append("</thead>");
    }
    out.append("<tbody>");
    rows(rows, heading, rows.size(), borders);
    out.append("</tbody></table>");
  }

  /** The lines between cells stand for those around the table, too, as papers have them. */
  private static String borders(Optional<Element> borders) {
    return borders
        .flatMap(each -> DocxStyles.child(each, "insideH").or(() -> DocxStyles.child(each, "top")))
        .map(line -> "border:" + DocxStyles.border(line) + ";")
        .orElse("");
  }

  private void rows(List<Element> rows, int from, int to, String borders) throws IOException {
    for (int i = from; i < to; i++) {
      Optional<Element> own = DocxStyles.child(rows.get(i), "trPr");
      double height =
          own.flatMap(each -> DocxStyles.child(each, "trHeight"))
              .map(each -> DocxStyles.number(DocxStyles.attribute(each, "val")) / TWIPS)
              .orElse(0.0);
      boolean whole = own.filter(each -> DocxStyles.isOn(each, "cantSplit")).isPresent();
      out.append("<tr")
          .append(whole ? " class=\"whole\"" : "")
          .append(" style=\"height:")
          .append(height)
          .append("pt\">");
      int column = 0;
      for (Node child : DocxTemplate.children(rows.get(i))) {
        if (DocxTemplate.isNamed(child, "tc")) {
          column += cell((Element) child, rows.subList(i, to), column, borders);
        }
      }
      out.append("</tr>");
    }
  }

  /** How many columns the cell takes. */
  private int cell(Element cell, List<Element> rowsFromHere, int column, String borders)
      throws IOException {
    Optional<Element> own = DocxStyles.child(cell, "tcPr");
    int span = span(cell);
    Optional<Element> merge = own.flatMap(each -> DocxStyles.child(each, "vMerge"));
    boolean begins = merge.filter(DocxPages::begins).isPresent();
    if (merge.isPresent() && !begins) {
      return span;
    }
    int down = begins ? merged(rowsFromHere, column) : 1;
    String align =
        switch (own.flatMap(each -> DocxStyles.value(each, "vAlign")).orElse("top")) {
          case "center" -> "middle";
          case "bottom" -> "bottom";
          default -> "top";
        };
    out.append("<td")
        .append(span > 1 ? " colspan=\"" + span + "\"" : "")
        .append(down > 1 ? " rowspan=\"" + down + "\"" : "")
        .append(" style=\"")
        .append(borders)
        .append("vertical-align:")
        .append(align)
        .append("\">");
    blocks(cell);
    out.append("</td>");
    return span;
  }

  private static boolean begins(Element merge) {
    return "restart".equals(DocxStyles.attribute(merge, "val"));
  }

  private static int span(Element cell) {
    return Math.max(
        1,
        (int)
            DocxStyles.child(cell, "tcPr")
                .flatMap(each -> DocxStyles.value(each, "gridSpan"))
                .map(DocxStyles::number)
                .orElse(1.0)
                .doubleValue());
  }

  /** How many rows a cell reaches down that begins in the first of them. */
  private static int merged(List<Element> rows, int column) {
    int down = 1;
    while (down < rows.size() && continues(rows.get(down), column)) {
      down++;
    }
    return down;
  }

  private static boolean continues(Element row, int column) {
    int at = 0;
    for (Node child : DocxTemplate.children(row)) {
      if (DocxTemplate.isNamed(child, "tc")) {
        Element cell = (Element) child;
        if (at == column) {
          return DocxStyles.child(cell, "tcPr")
              .flatMap(each -> DocxStyles.child(each, "vMerge"))
              .filter(merge -> !begins(merge))
              .isPresent();
        }
        at += span(cell);
      }
    }
    return false;
  }

  /**
   * 页眉页脚: one line in the margin of each page.
   *
   * @param text its words as a value of CSS, page numbers as counters
   * @param words its words alone
   * @param place left, center or right
   * @param css how it looks
   */
  private record Margin(String text, String words, String place, String css) {

    String inMargin(String edge) {
      return "@" + edge + "-" + place + "{content:" + text + ";" + css + "}";
    }

    String onScreen(String kind) {
      return words.isBlank()
          ? ""
          : "<p class=\"" + kind + "\" style=\"" + escaped(css) + "\">" + escaped(words) + "</p>";
    }
  }

  private Optional<Margin> margin(Optional<Element> section, String reference) throws IOException {
    Optional<String> target =
        section.stream()
            .flatMap(each -> DocxTemplate.children(each).stream())
            .filter(node -> DocxTemplate.isNamed(node, reference))
            .map(Element.class::cast)
            .filter(each -> "default".equals(DocxStyles.attribute(each, "type")))
            .map(each -> targets.get(each.getAttributeNS(R, "id")))
            .findFirst();
    Optional<Document> part = target.isEmpty() ? Optional.empty() : part("word/" + target.get());
    if (part.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    StringBuilder words = new StringBuilder();
    String css = "";
    for (Element paragraph : below(part.get().getDocumentElement(), "p")) {
      if (css.isEmpty()) {
        css = styles.paragraph(paragraph);
      }
      line(paragraph, text, words);
    }
    String place =
        css.contains("text-align:right")
            ? "right"
            : css.contains("text-align:center") ? "center" : "left";
    return text.length() == 0
        ? Optional.empty()
        : Optional.of(new Margin(text.toString().strip(), words.toString(), place, css));
  }

  private static void line(Element paragraph, StringBuilder text, StringBuilder words) {
    boolean code = false;
    boolean result = false;
    for (Element run : below(paragraph, "r")) {
      for (Node child : DocxTemplate.children(run)) {
        if (DocxTemplate.isNamed(child, "fldChar")) {
          String kind = DocxStyles.attribute((Element) child, "fldCharType");
          code = "begin".equals(kind);
          result = "separate".equals(kind);
        } else if (DocxTemplate.isNamed(child, "instrText")) {
          text.append(counter(child.getTextContent().strip()));
        } else if (DocxTemplate.isNamed(child, "t") && !code && !result) {
          text.append('"').append(cssText(child.getTextContent())).append("\" ");
          words.append(child.getTextContent());
        }
      }
    }
  }

  private static String counter(String code) {
    return switch (code.split("\\s")[0]) {
      case "PAGE" -> "counter(page) ";
      case "NUMPAGES" -> "counter(pages) ";
      default -> "";
    };
  }

  private static String cssText(String text) {
    return text.replaceAll("[\\\\\"<>&\n\r]", " ");
  }

  private Optional<Document> part(String name) throws IOException {
    byte[] bytes = parts.get(name);
    return bytes == null ? Optional.empty() : Optional.of(DocxTemplate.parse(bytes));
  }

  private Map<String, String> targets() throws IOException {
    Map<String, String> found = new HashMap<>();
    part("word/_rels/document.xml.rels")
        .ifPresent(
            relations -> {
              for (Node child : DocxTemplate.children(relations.getDocumentElement())) {
                if (child instanceof Element relation) {
                  found.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
                }
              }
            });
    return found;
  }

  /** The elements of a local name below another, in their order, whatever their language. */
  private static List<Element> below(Element above, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child : DocxTemplate.children(above)) {
      if (child instanceof Element element) {
        if (name.equals(element.getLocalName())) {
          found.add(element);
        }
        found.addAll(below(element, name));
      }
    }
    return found;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
