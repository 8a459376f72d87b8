package org.anjian.app.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.anjian.paper.ChineseDates;
import org.anjian.paper.FieldType;
import org.anjian.paper.Form;
import org.anjian.paper.FormField;
import org.anjian.paper.Paper;
import org.anjian.paper.PaperRenderer;
import org.anjian.paper.PaperSheet;

/**
 * .docx 文书: fills the template of a form: the bureau's own, if the templates folder has a file
 * {@code <form>.docx}, else the one that the application makes. A template of the bureau is read
 * anew for each paper, so that it can be restyled while the application runs.
 */
public final class DocxPapers implements PaperRenderer {

  private static final String BY_HAND = "　　　　　";
  private static final String DAY_BY_HAND = "　　　年　月　日";
  private static final int FEWEST_ROWS = 4;
  private static final String COUNTING = "零一两三四五六七八九";

  /** Who gets the other copy where it is not the party. */
  private static final Map<String, String> RECEIVERS =
      Map.of(
          "transfer", "交受移送机关",
          "enforcement-application", "交人民法院",
          "appraisal-commission", "交受委托单位",
          "supply-stop-notice", "交供应单位",
          "supply-resumption", "交供应单位");

  /** Places that every template may have. */
  static final Set<String> COMMON = Set.of("机关", "文号", "更正", "附件", "文书份数", "份数", "草稿");

  private final Path folder;
  private final Layouts layouts = Layouts.shipped();
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  /**
   * Papers by the templates of a folder, which need not be there.
   *
   * @param folder the templates of the bureau
   */
  public DocxPapers(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  @Override
  public byte[] template(Form form) {
    Path own = own(form);
    if (!Files.exists(own)) {
      return made.computeIfAbsent(form.key(), key -> TemplateWriter.write(form, layouts.of(key)));
    }
    try {
      if (Files.size(own) > DocxPackage.LARGEST) {
        throw broken(form, "more than " + DocxPackage.LARGEST + " bytes");
      }
      return Files.readAllBytes(own);
    } catch (IOException e) {
      throw broken(form, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String page(byte[] file, String title) {
    try {
      return DocxPages.of(file, title);
    } catch (IOException e) {
      throw Refusal.of(
          RefusalCode.UNREADABLE_FILE, Map.of("reason", String.valueOf(e.getMessage())));
    }
  }

  private Path own(Form form) {
    return folder.resolve(form.key() + ".docx");
  }

  @Override
  public byte[] render(PaperSheet sheet) {
    Form form = sheet.paper().form();
    try {
      DocxTemplate template = DocxTemplate.read(template(form));
      check(form, template.places());
      return template.fill(
          name -> text(sheet, name), name -> blank(form, name), rows(sheet.paper()));
    } catch (IOException e) {
      throw broken(form, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Looks at every template of the folder.
   *
   * @return what is wrong, a line for each template; empty if nothing is
   */
  public List<String> faults(List<Form> forms) {
    List<String> faults = new ArrayList<>();
    for (Form form : forms) {
      if (Files.exists(own(form))) {
        try {
          check(form, DocxTemplate.read(template(form)).places());
        } catch (Refusal e) {
          faults.add(form.key() + ".docx: " + e.details().get("reason"));
        } catch (IOException e) {
          faults.add(form.key() + ".docx: " + e.getMessage());
        }
      }
    }
    return faults;
  }

  /** A place that nobody can fill, or a field that would silently be left out. */
  private static void check(Form form, Set<String> places) {
    places.stream()
        .filter(name -> !isKnown(form, name))
        .findFirst()
        .ifPresent(
            name -> {
              throw broken(form, "{{" + name + "}}");
            });
    Set<String> named =
        places.stream()
            .map(name -> name.startsWith(DocxTemplate.ROW) ? DocxTemplate.ROW : plain(name))
            .collect(Collectors.toSet());
    form.fields().stream()
        .filter(FormField::required)
        .filter(
            field ->
                !named.contains(
                    field.type() == FieldType.TABLE ? DocxTemplate.ROW : field.labelZh()))
        .findFirst()
        .ifPresent(
            field -> {
              throw broken(form, "缺少 lacks {{" + field.labelZh() + "}}");
            });
    if (form.kind().isPresent() && !places.contains("文号")) {
      throw broken(form, "缺少 lacks {{文号}}");
    }
  }

  private static boolean isKnown(Form form, String name) {
    if (name.startsWith(DocxTemplate.ROW)) {
      String column = name.substring(DocxTemplate.ROW.length());
      return form.field(FormField.ITEMS)
          .filter(table -> table.columns().stream().anyMatch(one -> one.labelZh().equals(column)))
          .isPresent();
    }
    if (COMMON.contains(name)) {
      return true;
    }
    Optional<FormField> field = byLabel(form, plain(name));
    return field.isPresent() && (plain(name).equals(name) || Style.of(name, field.get()) != null);
  }

  private static Optional<FormField> byLabel(Form form, String label) {
    return form.fields().stream()
        .filter(field -> field.labelZh().equals(label))
        .filter(field -> field.type() != FieldType.TABLE)
        .findFirst();
  }

  /** The name without the way in which it is to be written. */
  private static String plain(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon).strip();
  }

  /** 写法: other ways to write a day or an amount. */
  private enum Style {
    /** 二〇二六年十一月二十三日. */
    HAN,
    /** 贰拾壹万捌仟伍佰元整. */
    CAPITALS,
    /** 218500.00. */
    DIGITS;

    static Style of(String name, FormField field) {
      return switch (name.substring(name.indexOf(':') + 1).strip()) {
        case "汉字" -> field.type() == FieldType.DATE ? HAN : null;
        case "大写" -> field.type() == FieldType.AMOUNT ? CAPITALS : null;
        case "数字" -> field.type() == FieldType.AMOUNT ? DIGITS : null;
        default -> null;
      };
    }
  }

  private static String text(PaperSheet sheet, String name) {
    Form form = sheet.paper().form();
    return switch (name) {
      case "机关" -> sheet.agency();
      case "文号" -> sheet.number().map(Object::toString).orElseGet(() -> unnumbered(form));
      case "更正" -> sheet.corrects().map(wrong -> "本文书更正" + wrong + "，原文书以本文书为准。").orElse("");
      case "附件" -> String.join("；", sheet.annexes());
      case "文书份数" -> copies(form);
      case "份数" -> byLabel(form, name).isPresent() ? field(sheet.paper(), name) : copies(form);
      case "草稿" -> sheet.draft() ? "草　稿（未制发，不具效力）" : "";
      default -> field(sheet.paper(), name);
    };
  }

  private static String unnumbered(Form form) {
    return "（　）" + form.kind().map(kind -> kind.kindWord()).orElse("") + "〔　　〕　号";
  }

  private static String copies(Form form) {
    return form.copies() == 1
        ? "本文书由应急管理部门存档。"
        : "本文书一式"
            + COUNTING.charAt(form.copies())
            + "份：一份由应急管理部门存档，一份"
            + RECEIVERS.getOrDefault(form.key(), "交当事人")
            + "。";
  }

  private static String field(Paper paper, String name) {
    FormField field = byLabel(paper.form(), plain(name)).orElseThrow();
    String text = paper.value(field.key()).orElse("");
    if (field.type() == FieldType.CHOICE) {
      List<String> chosen = List.of(text.split("、"));
      return field.choices().stream()
          .map(choice -> (chosen.contains(choice) ? "■" : "□") + choice)
          .collect(Collectors.joining("　"));
    }
    if (text.isEmpty()) {
      return "";
    }
    Style style = name.indexOf(':') < 0 ? null : Style.of(name, field);
    return switch (field.type()) {
      case DATE ->
          style == Style.HAN
              ? ChineseDates.inWords(LocalDate.parse(text))
              : ChineseDates.plain(LocalDate.parse(text));
      case DATE_TIME -> ChineseDates.plain(LocalDateTime.parse(text));
      case AMOUNT -> amount(Yuan.parse(text), style);
      default -> text;
    };
  }

  private static String amount(Yuan amount, Style style) {
    if (style == Style.DIGITS) {
      return amount.toString();
    }
    return style == Style.CAPITALS ? amount.inCapitals() : amount.onPaper();
  }

  /** What is left to be written by hand. */
  private static String blank(Form form, String name) {
    return byLabel(form, plain(name))
        .filter(field -> field.type() == FieldType.SIGNATURE && field.labelZh().endsWith("日期"))
        .map(field -> DAY_BY_HAND)
        .orElse(BY_HAND);
  }

  private static List<Function<String, String>> rows(Paper paper) {
    List<Function<String, String>> rows = new ArrayList<>();
    paper
        .form()
        .field(FormField.ITEMS)
        .ifPresent(
            table -> {
              List<String> names = table.columns().stream().map(FormField.Column::labelZh).toList();
              for (List<String> row : paper.rows()) {
                rows.add(name -> row.get(names.indexOf(name)));
              }
              while (rows.size() < FEWEST_ROWS) {
                rows.add(name -> "");
              }
            });
    return rows;
  }

  private static Refusal broken(Form form, String reason) {
    return Refusal.of(
        RefusalCode.TEMPLATE_BROKEN, Map.of("file", form.key() + ".docx", "reason", reason));
  }
}
