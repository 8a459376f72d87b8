package org.anjian.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjian.paper.Form;
import org.anjian.paper.FormField;

/**
 * 模板制作: makes a form's template, a .docx file as Word would open and save it, from the lines of its
 * layout. A4; the title in 宋体, text in 仿宋; number to the right; page x of y at the foot.
 */
final class TemplateWriter {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The grid of tables: 24 columns over 156 mm. */
  private static final int COLUMNS = 24;

  private static final int COLUMN = 368;
  private static final int TEXT_SIZE = 28;
  private static final int TABLE_SIZE = 24;
  private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}]+}}");

  private final Form form;
  private final StringBuilder body = new StringBuilder();
  private boolean inTable;
  private boolean tableBefore;

  private TemplateWriter(Form form) {
    this.form = form;
  }

  /** The template of a form. */
  static byte[] write(Form form, List<String> lines) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes(contentTypes()));
    parts.put(
        "_rels/.rels", bytes(relations(relation("rId1", "officeDocument", "word/document.xml"))));
    parts.put(
        "word/_rels/document.xml.rels",
        bytes(
            relations(
                relation("rId1", "styles", "styles.xml")
                    + relation("rId2", "fontTable", "fontTable.xml")
                    + relation("rId3", "settings", "settings.xml")
                    + relation("rId4", "header", "header1.xml")
                    + relation("rId5", "footer", "footer1.xml"))));
    parts.put("word/document.xml", bytes(new TemplateWriter(form).document(lines)));
    parts.put("word/styles.xml", bytes(styles()));
    parts.put("word/fontTable.xml", bytes(fontTable()));
    parts.put("word/settings.xml", bytes(settings()));
    parts.put("word/header1.xml", bytes(XML + "<w:hdr" + NAMESPACES + ">" + header() + "</w:hdr>"));
    parts.put("word/footer1.xml", bytes(XML + "<w:ftr" + NAMESPACES + ">" + footer() + "</w:ftr>"));
    return DocxPackage.write(parts);
  }

  private String document(List<String> lines) {
    paragraph("agency", "{{机关}}", 0);
    paragraph("title", form.titleZh(), 0);
    if (form.kind().isPresent()) {
      paragraph("number", "{{文号}}", 0);
    }
    paragraph("note", "{{?更正}}{{更正}}", 0);
    lines.forEach(this::line);
    endTable();
    paragraph("note", "{{?附件}}附件：{{附件}}", 0);
    paragraph("copies", "{{文书份数}}", 0);
    return XML
        + "<w:document"
        + NAMESPACES
        + "><w:body>"
        + body
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1361\" w:right=\"1474\" w:bottom=\"1247\" w:left=\"1588\""
        + " w:header=\"850\" w:footer=\"794\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
  }

  private void line(String line) {
    String rest = line.length() > 2 ? line.substring(2) : "";
    switch (line.charAt(0)) {
      case '|' -> row(rest.split(" \\| "), 0);
      case '!' -> {
        String[] parts = rest.split(" \\| ");
        row(new String[] {parts[0], parts[1]}, Integer.parseInt(parts[parts.length - 1].strip()));
      }
      case '#' -> items(form.field(FormField.ITEMS).orElseThrow());
      case '@' -> paragraph("addressee", rest, TEXT_SIZE);
      case '=' -> paragraph("line", rest, TEXT_SIZE);
      case '>' -> paragraph("right", rest, TEXT_SIZE);
      default -> paragraph("text", line, TEXT_SIZE);
    }
  }

  private void paragraph(String style, String text, int size) {
    endTable();
    if (tableBefore) {
      // The first line below a table keeps some distance.
      style = style.equals("text") || style.equals("line") ? style + "Below" : style;
      tableBefore = false;
    }
    body.append(paragraph(style, runs(text, true), false));
  }

  private static String paragraph(String style, String runs, boolean keep) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + (keep ? "<w:keepNext/>" : "")
        + "</w:pPr>"
        + runs
        + "</w:p>";
  }

  /** Text with its places; what is written into a line of text is underlined, as on the forms. */
  private static String runs(String text, boolean underline) {
    boolean alone = PLACE.matcher(text).replaceAll("").isBlank();
    StringBuilder runs = new StringBuilder();
    Matcher places = PLACE.matcher(text);
    int from = 0;
    while (places.find()) {
      runs.append(run(text.substring(from, places.start()), false));
      runs.append(run(places.group(), underline && !alone && isField(places.group())));
      from = places.end();
    }
    return runs.append(run(text.substring(from), false)).toString();
  }

  /** Not a condition, nor a place that every template has. */
  private static boolean isField(String place) {
    String name = place.substring(2, place.length() - 2);
    return !name.startsWith("?") && !DocxPapers.COMMON.contains(name);
  }

  private static String run(String text, boolean underlined) {
    return text.isEmpty()
        ? ""
        : "<w:r>"
            + (underlined ? "<w:rPr><w:u w:val=\"single\"/></w:rPr>" : "")
            + "<w:t xml:space=\"preserve\">"
            + text.replace("&", "&amp;").replace("<", "&lt;")
            + "</w:t></w:r>";
  }

  private void beginTable(List<Integer> widths) {
    if (inTable) {
      return;
    }
    inTable = true;
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
        .append(COLUMNS * COLUMN)
        .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      body.append("<w:")
          .append(side)
          .append(" w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>");
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
        .append("<w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>")
        .append("</w:tblCellMar></w:tblPr><w:tblGrid>");
    widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    body.append("</w:tblGrid>");
  }

  private void endTable() {
    if (inTable) {
      body.append("</w:tbl>");
      inTable = false;
      tableBefore = true;
    }
  }

  private static List<Integer> grid() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      widths.add(COLUMN);
    }
    return widths;
  }

  /** Label and content by turns. */
  private void row(String[] cells, int millimetres) {
    beginTable(grid());
    int height = millimetres == 0 ? 510 : millimetres * 567 / 10;
    body.append("<w:tr><w:trPr>")
        .append(millimetres == 0 ? "<w:cantSplit/>" : "")
        .append("<w:trHeight w:val=\"")
        .append(height)
        .append("\" w:hRule=\"atLeast\"/></w:trPr>");
    int pairs = cells.length / 2;
    int label = pairs >= 3 ? 4 : 5;
    int left = COLUMNS;
    for (int pair = 0; pair < pairs; pair++) {
      int content =
          pair == pairs - 1 ? left - label : COLUMNS / pairs - label - (pairs == 3 ? pair : 0);
      body.append(cell(label, "label", cells[2 * pair].strip(), false));
      body.append(cell(content, "cell", cells[2 * pair + 1].strip(), millimetres > 0));
      left -= label + content;
    }
    body.append("</w:tr>");
  }

  private static String cell(int span, String style, String text, boolean tall) {
    StringBuilder paragraphs = new StringBuilder();
    for (String part : text.split(" // ")) {
      boolean right = part.startsWith("> ");
      paragraphs.append(
          paragraph(
              right ? "cellRight" : style, runs(right ? part.substring(2) : part, false), false));
    }
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + span * COLUMN
        + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
        + span
        + "\"/><w:vAlign w:val=\""
        + (tall ? "top" : "center")
        + "\"/></w:tcPr>"
        + paragraphs
        + "</w:tc>";
  }

  /** The heading and the one row that is repeated. */
  private void items(FormField table) {
    endTable();
    if (tableBefore) {
      body.append(paragraph("gap", "", false));
      tableBefore = false;
    }
    List<Integer> widths = widths(table.columns());
    beginTable(widths);
    body.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"567\" w:hRule=\"atLeast\"/>")
        .append("<w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.size(); i++) {
      body.append(narrow(widths.get(i), "label", table.columns().get(i).labelZh()));
    }
    body.append("</w:tr><w:tr><w:trPr><w:trHeight w:val=\"567\" w:hRule=\"atLeast\"/></w:trPr>");
    for (int i = 0; i < widths.size(); i++) {
      String place = "{{" + DocxTemplate.ROW + table.columns().get(i).labelZh() + "}}";
      body.append(narrow(widths.get(i), "cell", place));
    }
    body.append("</w:tr>");
    endTable();
  }

  /** A column of a serial number is narrow, one of names wide. */
  private static List<Integer> widths(List<FormField.Column> columns) {
    List<Integer> weights =
        columns.stream()
            .map(
                column ->
                    switch (column.labelZh()) {
                      case "序号", "单位", "成色", "页号" -> 2;
                      case "编号", "数量", "价格", "产地" -> 3;
                      case "名称", "证据物品名称", "证据名称", "物品名称", "送达文书名称文号" -> 6;
                      case "文件编号" -> 9;
                      default -> 4;
                    })
            .toList();
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    return weights.stream().map(weight -> weight * COLUMNS * COLUMN / sum).toList();
  }

  private static String narrow(int width, String style, String text) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
        + paragraph(style, runs(text, false), false)
        + "</w:tc>";
  }

  private static String header() {
    return paragraph("draft", runs("{{?草稿}}{{草稿}}", false), false);
  }

  private static String footer() {
    return paragraph(
        "foot",
        run("第 ", false)
            + field("PAGE")
            + run(" 页　共 ", false)
            + field("NUMPAGES")
            + run(" 页", false),
        false);
  }

  private static String field(String name) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\"> "
        + name
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String styles() {
    return XML
        + "<w:styles"
        + NAMESPACES
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
        + " w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\" w:cs=\"Times New Roman\"/>"
        + "<w:kern w:val=\"2\"/><w:sz w:val=\""
        + TEXT_SIZE
        + "\"/><w:szCs w:val=\""
        + TEXT_SIZE
        + "\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"normal\">"
        + "<w:name w:val=\"Normal\"/></w:style>"
        + style("agency", "机关", "<w:jc w:val=\"center\"/>" + spacing(0, 60, 0), song(32))
        + style("title", "标题", "<w:jc w:val=\"center\"/>" + spacing(60, 120, 0), song(40))
        + style("number", "文号", "<w:jc w:val=\"right\"/>" + spacing(0, 120, 0), size(TABLE_SIZE))
        + style("note", "更正与附件", spacing(60, 60, 0), size(TABLE_SIZE))
        + style("addressee", "受文者", spacing(60, 0, 470), "")
        + style("text", "正文", indent() + spacing(0, 0, 470) + "<w:jc w:val=\"left\"/>", "")
        + style("textBelow", "表下正文", indent() + spacing(120, 0, 470) + "<w:jc w:val=\"left\"/>", "")
        + style("line", "行", spacing(0, 0, 470), "")
        + style("lineBelow", "表下行", spacing(120, 0, 470), "")
        + style(
            "right",
            "落款",
            "<w:keepNext/><w:keepLines/><w:ind w:right=\"560\"/><w:jc w:val=\"right\"/>"
                + spacing(200, 0, 470),
            "")
        + style("label", "栏目", "<w:jc w:val=\"center\"/>" + spacing(30, 30, 0), size(TABLE_SIZE))
        + style("cell", "内容", spacing(30, 30, 0), size(TABLE_SIZE))
        + style(
            "cellRight", "栏内签名", "<w:jc w:val=\"right\"/>" + spacing(120, 30, 0), size(TABLE_SIZE))
        + style("gap", "间隔", spacing(0, 0, 160), size(8))
        + style(
            "copies",
            "份数",
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>"
                + spacing(160, 0, 0),
            size(TABLE_SIZE))
        + style(
            "draft",
            "草稿",
            "<w:jc w:val=\"right\"/>",
            "<w:b/><w:color w:val=\"C00000\"/>" + size(TABLE_SIZE))
        + style("foot", "页码", "<w:jc w:val=\"center\"/>", song(18).replace("<w:b/>", ""))
        + "</w:styles>";
  }

  private static String style(String id, String name, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\""
        + id
        + "\"><w:name w:val=\"文书"
        + name
        + "\"/><w:basedOn w:val=\"normal\"/><w:qFormat/><w:pPr>"
        + ordered(paragraph)
        + "</w:pPr><w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  /** The schema wants the properties of a paragraph in this order. */
  private static String ordered(String properties) {
    return List.of("keepNext", "keepLines", "pBdr", "spacing", "ind", "jc").stream()
        .map(
            name ->
                Pattern.compile("<w:" + name + "( [^>]*)?/>|<w:" + name + ">.*?</w:" + name + ">"))
        .map(pattern -> pattern.matcher(properties))
        .filter(Matcher::find)
        .map(Matcher::group)
        .collect(Collectors.joining());
  }

  private static String indent() {
    return "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>";
  }

  private static String spacing(int before, int after, int exactly) {
    return "<w:spacing w:before=\""
        + before
        + "\" w:after=\""
        + after
        + "\""
        + (exactly > 0 ? " w:line=\"" + exactly + "\" w:lineRule=\"atLeast\"" : "")
        + "/>";
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  private static String song(int halfPoints) {
    return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/>"
        + "<w:b/>"
        + size(halfPoints);
  }

  private static String fontTable() {
    return XML
        + "<w:fonts"
        + NAMESPACES
        + ">"
        + font("仿宋", "FangSong", "02010609060101010101")
        + font("宋体", "SimSun", "02010600030101010101")
        + "</w:fonts>";
  }

  private static String font(String name, String otherName, String panose) {
    return "<w:font w:name=\""
        + name
        + "\"><w:altName w:val=\""
        + otherName
        + "\"/><w:panose1 w:val=\""
        + panose
        + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/>"
        + "</w:font>";
  }

  private static String settings() {
    return XML
        + "<w:settings"
        + NAMESPACES
        + "><w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
        + "<w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "</w:settings>";
  }

  private static String contentTypes() {
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("document", "document.main+xml")
        + override("styles", "styles+xml")
        + override("fontTable", "fontTable+xml")
        + override("settings", "settings+xml")
        + override("header1", "header+xml")
        + override("footer1", "footer+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relations(String relations) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
