package org.anjian.app.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * 文书模板: a .docx file with places to be filled.
 *
 * <p>{@code {{案件名称}}} stands for a field, wherever Word has cut the text into runs. {@code
 * {{?案件名称}}} leaves its paragraph out where the field is empty. A row of a table with {@code
 * {{行.名称}}} is repeated for each row of the form's table. A paragraph that is nothing but a place
 * is repeated for each line of the text.
 */
final class DocxTemplate {

  /** 表格行: how a place names a column. */
  static final String ROW = "行.";

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern FILLED_PART =
      Pattern.compile("word/(document|header[0-9]*|footer[0-9]*)\\.xml");
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\??)\\s*([^{}]+?)\\s*}}");

  private final Map<String, byte[]> parts;

  private DocxTemplate(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Reads a template.
   *
   * @throws IOException if it is not a .docx file
   */
  static DocxTemplate read(byte[] file) throws IOException {
    return new DocxTemplate(DocxPackage.read(file));
  }

  /**
   * The names of all places, conditions among them.
   *
   * @throws IOException if a part cannot be read
   */
  Set<String> places() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (FILLED_PART.matcher(part.getKey()).matches()) {
        for (Element paragraph : elements(parse(part.getValue()).getDocumentElement(), "p")) {
          Matcher places = PLACE.matcher(text(paragraph));
          while (places.find()) {
            names.add(places.group(2));
          }
        }
      }
    }
    return names;
  }

  /**
   * The file with its places filled.
   *
   * @param values the text of each place; empty where nothing is to stand
   * @param blank what is left to be written by hand where a place is empty
   * @param rows for each row of the form's table, the text of each of its places
   * @throws IOException if a part cannot be read
   */
  byte[] fill(
      Function<String, String> values,
      Function<String, String> blank,
      List<Function<String, String>> rows)
      throws IOException {
    Map<String, byte[]> filled = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      filled.put(
          part.getKey(),
          FILLED_PART.matcher(part.getKey()).matches()
              ? new Filling(values, blank, rows).fill(parse(part.getValue()))
              : part.getValue());
    }
    return DocxPackage.write(filled);
  }

  /** The filling of one part. */
  private record Filling(
      Function<String, String> values,
      Function<String, String> blank,
      List<Function<String, String>> rows) {

    byte[] fill(Document part) throws IOException {
      Element root = part.getDocumentElement();
      elements(root, "tr").stream()
          .filter(row -> text(row).contains("{{" + ROW))
          .forEach(this::repeat);
      elements(root, "p").forEach(paragraph -> fill(paragraph, values));
      return bytes(part);
    }

    private void repeat(Element row) {
      for (Function<String, String> own : rows) {
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, row);
        elements(copy, "p")
            .forEach(
                paragraph ->
                    fill(
                        paragraph,
                        name ->
                            name.startsWith(ROW)
                                ? own.apply(name.substring(ROW.length()))
                                : values.apply(name)));
      }
      row.getParentNode().removeChild(row);
    }

    private void fill(Element paragraph, Function<String, String> texts) {
      String whole = text(paragraph);
      Matcher places = PLACE.matcher(whole);
      boolean any = false;
      while (places.find()) {
        any = true;
        if (!places.group(1).isEmpty() && texts.apply(places.group(2)).isEmpty()) {
          leaveOut(paragraph);
          return;
        }
      }
      if (!any) {
        return;
      }
      Matcher alone = PLACE.matcher(whole.replaceAll("\\{\\{\\?[^{}]+}}", ""));
      if (alone.matches()) {
        lines(paragraph, alone.group(2), texts.apply(alone.group(2)), texts);
      } else {
        replace(paragraph, texts, false);
      }
    }

    /** A paragraph for each line. */
    private void lines(
        Element paragraph, String name, String text, Function<String, String> texts) {
      for (String line : text.split("\n", -1)) {
        Element copy = (Element) paragraph.cloneNode(true);
        paragraph.getParentNode().insertBefore(copy, paragraph);
        replace(copy, place -> place.equals(name) ? line : texts.apply(place), true);
      }
      paragraph.getParentNode().removeChild(paragraph);
    }

    /** A cell of a table has at least one paragraph. */
    private static void leaveOut(Element paragraph) {
      Node parent = paragraph.getParentNode();
      long others = children(parent).stream().filter(child -> isNamed(child, "p")).count();
      if (others > 1) {
        parent.removeChild(paragraph);
      } else {
        elements(paragraph, "r").forEach(run -> run.getParentNode().removeChild(run));
      }
    }

    /** Puts the texts into the runs in which their places begin. */
    private void replace(Element paragraph, Function<String, String> texts, boolean alone) {
      List<Element> pieces = elements(paragraph, "t");
      String whole = text(paragraph);
      int[] starts = new int[pieces.size()];
      int length = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = length;
        length += pieces.get(i).getTextContent().length();
      }
      StringBuilder[] out = new StringBuilder[starts.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = new StringBuilder();
      }
      Matcher places = PLACE.matcher(whole);
      int from = 0;
      while (places.find()) {
        copy(whole, from, places.start(), starts, out);
        if (places.group(1).isEmpty()) {
          String text = texts.apply(places.group(2));
          out[piece(places.start(), starts)].append(
              text.isEmpty() && !alone ? blank.apply(places.group(2)) : text);
        }
        from = places.end();
      }
      copy(whole, from, whole.length(), starts, out);
      for (int i = 0; i < out.length; i++) {
        write(pieces.get(i), out[i].toString());
      }
    }

    private static void copy(String text, int from, int to, int[] starts, StringBuilder[] out) {
      for (int at = from; at < to; at++) {
        out[piece(at, starts)].append(text.charAt(at));
      }
    }

    /** The last piece that starts at or before a place and is not empty. */
    private static int piece(int at, int[] starts) {
      int piece = 0;
      while (piece + 1 < starts.length && starts[piece + 1] <= at) {
        piece++;
      }
      return piece;
    }

    /** Line ends become breaks. */
    private static void write(Element piece, String text) {
      String[] lines = text.split("\n", -1);
      piece.setTextContent(lines[0]);
      piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
      Node after = piece.getNextSibling();
      for (int i = 1; i < lines.length; i++) {
        Element line = (Element) piece.cloneNode(false);
        line.setTextContent(lines[i]);
        Document owner = piece.getOwnerDocument();
        piece.getParentNode().insertBefore(owner.createElementNS(W, "w:br"), after);
        piece.getParentNode().insertBefore(line, after);
      }
    }
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    elements(paragraph, "t").forEach(piece -> text.append(piece.getTextContent()));
    return text.toString();
  }

  /**
   * The elements of a name below another, in their order; not those of a paragraph in a paragraph.
   */
  private static List<Element> elements(Element above, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child : children(above)) {
      if (isNamed(child, name)) {
        found.add((Element) child);
      } else if (child instanceof Element element) {
        found.addAll(elements(element, name));
      }
    }
    return found;
  }

  static List<Node> children(Node above) {
    List<Node> children = new ArrayList<>();
    for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static boolean isNamed(Node node, String name) {
    return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  static Document parse(byte[] part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null); // Whoever asked for the paper is told.
      return builder.parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not a .docx file: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(Document part) throws IOException {
    try {
      part.setXmlStandalone(true);
      Transformer writer = TransformerFactory.newInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.transform(new DOMSource(part), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }
}
