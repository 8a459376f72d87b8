package org.anjian.app.paper;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 样式: the styles of a .docx file as declarations of CSS: what stands in a paragraph or run itself
 * comes after its style, the style after the one on which it is based, that after the defaults.
 */
final class DocxStyles {

  private static final String[] LIKE_FANG_SONG = {
    "FangSong", "仿宋", "仿宋_GB2312", "STFangsong", "Noto Serif CJK SC", "serif"
  };
  private static final String[] LIKE_SONG = {
    "SimSun", "宋体", "STSong", "Noto Serif CJK SC", "serif"
  };
  private static final String[] LIKE_HEI = {"SimHei", "黑体", "Noto Sans CJK SC", "sans-serif"};
  private static final String[] LIKE_KAI = {"KaiTi", "楷体", "STKaiti", "Noto Serif CJK SC", "serif"};

  /** Twips of a point. */
  private static final double TWIPS = 20.0;

  private final Map<String, Element> styles = new HashMap<>();
  private Element defaults;
  private String normal = "";

  private DocxStyles() {}

  /** The styles of a part; without one, only what stands in the document itself counts. */
  static DocxStyles of(Optional<Document> part) {
    DocxStyles styles = new DocxStyles();
    part.ifPresent(
        document -> {
          for (Node child : DocxTemplate.children(document.getDocumentElement())) {
            if (DocxTemplate.isNamed(child, "docDefaults")) {
              styles.defaults = (Element) child;
            } else if (DocxTemplate.isNamed(child, "style")) {
              styles.add((Element) child);
            }
          }
        });
    return styles;
  }

  private void add(Element style) {
    String id = style.getAttributeNS(DocxTemplate.W, "styleId");
    styles.put(id, style);
    if ("paragraph".equals(style.getAttributeNS(DocxTemplate.W, "type"))
        && isOn(style.getAttributeNS(DocxTemplate.W, "default"))) {
      normal = id;
    }
  }

  /** The declarations of a paragraph, those of its runs among them. */
  String paragraph(Element paragraph) {
    Map<String, String> css = new LinkedHashMap<>();
    child(defaults, "rPrDefault").flatMap(own -> child(own, "rPr")).ifPresent(own -> run(own, css));
    child(defaults, "pPrDefault")
        .flatMap(own -> child(own, "pPr"))
        .ifPresent(own -> block(own, css));
    Optional<Element> own = child(paragraph, "pPr");
    style(own.flatMap(each -> value(each, "pStyle")).orElse(normal), css, 0);
    own.ifPresent(each -> block(each, css));
    return text(css);
  }

  /** The declarations of a run beyond those of its paragraph. */
  String run(Element run) {
    Map<String, String> css = new LinkedHashMap<>();
    child(run, "rPr")
        .ifPresent(
            own -> {
              value(own, "rStyle").ifPresent(id -> style(id, css, 0));
              run(own, css);
            });
    return text(css);
  }

  private void style(String id, Map<String, String> css, int depth) {
    Element style = styles.get(id);
    if (style == null || depth > 20) {
      return;
    }
    value(style, "basedOn").ifPresent(base -> style(base, css, depth + 1));
    child(style, "rPr").ifPresent(own -> run(own, css));
    child(style, "pPr").ifPresent(own -> block(own, css));
  }

  private static void block(Element properties, Map<String, String> css) {
    value(properties, "jc").ifPresent(way -> css.put("text-align", alignment(way)));
    child(properties, "ind").ifPresent(indent -> indent(indent, css));
    child(properties, "spacing").ifPresent(spacing -> spacing(spacing, css));
    child(properties, "pBdr")
        .ifPresent(
            borders -> {
              for (String side : new String[] {"top", "bottom"}) {
                child(borders, side)
                    .ifPresent(
                        border -> {
                          css.put("border-" + side, border(border));
                          css.put("padding-" + side, points(border, "space", 1));
                        });
              }
            });
    if (isOn(properties, "keepNext")) {
      css.put("break-after", "avoid");
    }
    if (isOn(properties, "keepLines")) {
      css.put("break-inside", "avoid");
    }
    if (isOn(properties, "pageBreakBefore")) {
      css.put("break-before", "page");
    }
  }

  private static void indent(Element indent, Map<String, String> css) {
    String characters = attribute(indent, "firstLineChars");
    if (!characters.isEmpty()) {
      css.put("text-indent", number(characters) / 100 + "em");
    } else if (!attribute(indent, "firstLine").isEmpty()) {
      css.put("text-indent", points(indent, "firstLine", TWIPS));
    } else if (!attribute(indent, "hanging").isEmpty()) {
      css.put("text-indent", "-" + points(indent, "hanging", TWIPS));
    }
    for (String[] side :
        new String[][] {
          {"left", "left"}, {"start", "left"}, {"right", "right"}, {"end", "right"}
        }) {
      if (!attribute(indent, side[0]).isEmpty()) {
        css.put("margin-" + side[1], points(indent, side[0], TWIPS));
      }
    }
  }

  private static void spacing(Element spacing, Map<String, String> css) {
    if (!attribute(spacing, "before").isEmpty()) {
      css.put("margin-top", points(spacing, "before", TWIPS));
    }
    if (!attribute(spacing, "after").isEmpty()) {
      css.put("margin-bottom", points(spacing, "after", TWIPS));
    }
    if (!attribute(spacing, "line").isEmpty()) {
      css.put(
          "line-height",
          switch (attribute(spacing, "lineRule")) {
            case "exact" -> points(spacing, "line", TWIPS);
            case "atLeast" -> "max(" + points(spacing, "line", TWIPS) + ", 1.25em)";
            default -> Double.toString(number(attribute(spacing, "line")) / 240 * 1.3);
          });
    }
  }

  private static void run(Element properties, Map<String, String> css) {
    child(properties, "rFonts")
        .map(fonts -> attribute(fonts, "eastAsia"))
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> css.put("font-family", family(name)));
    value(properties, "sz").ifPresent(size -> css.put("font-size", number(size) / 2 + "pt"));
    value(properties, "color")
        .filter(colour -> colour.matches("[0-9A-Fa-f]{6}"))
        .ifPresent(colour -> css.put("color", "#" + colour));
    if (child(properties, "b").isPresent()) {
      css.put("font-weight", isOn(properties, "b") ? "bold" : "normal");
    }
    if (child(properties, "i").isPresent()) {
      css.put("font-style", isOn(properties, "i") ? "italic" : "normal");
    }
    child(properties, "u")
        .map(line -> attribute(line, "val"))
        .ifPresent(line -> css.put("text-decoration", "none".equals(line) ? "none" : "underline"));
    if (isOn(properties, "strike")) {
      css.put("text-decoration", "line-through");
    }
    value(properties, "vertAlign")
        .ifPresent(
            way ->
                css.put(
                    "vertical-align",
                    way.equals("superscript")
                        ? "super"
                        : way.equals("subscript") ? "sub" : "baseline"));
  }

  private static String family(String name) {
    String[] names =
        switch (name) {
          case "仿宋", "仿宋_GB2312", "FangSong" -> LIKE_FANG_SONG;
          case "黑体", "SimHei" -> LIKE_HEI;
          case "楷体", "楷体_GB2312", "KaiTi" -> LIKE_KAI;
          default -> LIKE_SONG;
        };
    return "'"
        + name.replaceAll("['\\\\<>&\"]", "")
        + "','"
        + String.join("','", names).replace("'serif", "serif").replace("'sans-serif", "sans-serif");
  }

  private static String alignment(String way) {
    return switch (way) {
      case "center" -> "center";
      case "right", "end" -> "right";
      case "both", "distribute" -> "justify";
      default -> "left";
    };
  }

  /** A border: its width stands in eighths of a point. */
  static String border(Element border) {
    String kind = attribute(border, "val");
    if (kind.equals("nil") || kind.equals("none")) {
      return "none";
    }
    return Math.max(0.5, number(attribute(border, "sz")) / 8)
        + "pt "
        + (kind.equals("double") ? "double" : kind.startsWith("dash") ? "dashed" : "solid")
        + " #000";
  }

  private static String text(Map<String, String> css) {
    StringBuilder text = new StringBuilder();
    css.forEach((name, value) -> text.append(name).append(':').append(value).append(';'));
    return text.toString();
  }

  static Optional<Element> child(Element above, String name) {
    if (above == null) {
      return Optional.empty();
    }
    return DocxTemplate.children(above).stream()
        .filter(node -> DocxTemplate.isNamed(node, name))
        .map(Element.class::cast)
        .findFirst();
  }

  /** The value of a property. */
  static Optional<String> value(Element properties, String name) {
    return child(properties, name).map(found -> attribute(found, "val"));
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(DocxTemplate.W, name);
  }

  /** Whether a property is there and not switched off. */
  static boolean isOn(Element properties, String name) {
    return child(properties, name)
        .map(found -> attribute(found, "val"))
        .filter(DocxStyles::isOn)
        .isPresent();
  }

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  private static String points(Element element, String name, double share) {
    return number(attribute(element, name)) / share + "pt";
  }

  /** A number that stands in a file of somebody else; what is none counts as nothing. */
  static double number(String text) {
    return text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?") ? Double.parseDouble(text) : 0;
  }
}
