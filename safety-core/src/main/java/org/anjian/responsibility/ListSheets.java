package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.checklist.CitedLaw;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionRef;
import org.anjian.table.SheetProblem;
import org.anjian.table.SheetReader;
import org.anjian.table.TextSheet;

/**
 * 责任清单表格: a list as two tables, the bodies and their duties, as people edit it in Excel. What is
 * written and read again is the same; reading finds everything that is wrong at once.
 */
public final class ListSheets {

  /** 工作表“机构”. */
  public static final String BODIES = "机构";

  /** 工作表“职责”. */
  public static final String DUTIES = "职责";

  private static final String CODE = "编号";
  private static final String NAME = "名称";
  private static final String KIND = "类别";
  private static final String DIVISION = "区划";
  private static final String ENTERPRISE = "统一社会信用代码";
  private static final String POST = "责任岗位";
  private static final String BODY = "机构编号";
  private static final String DUTY_KIND = "职责类别";
  private static final String SECTORS = "行业";
  private static final String ENTERPRISES = "企业";
  private static final String CATEGORIES = "指标类别";
  private static final String CONTENT = "职责内容";
  private static final String ARTICLES = "依据条款";
  private static final String BASIS = "其他依据";
  private static final String FROM = "生效日期";
  private static final String TO = "失效日期";
  private static final String JOINT = "共同职责";
  private static final int MOST_ROWS = 20_000;

  private static final List<String> BODY_HEADINGS =
      List.of(CODE, NAME, KIND, DIVISION, ENTERPRISE, POST);
  private static final List<String> DUTY_HEADINGS =
      List.of(
          CODE,
          BODY,
          DUTY_KIND,
          SECTORS,
          DIVISION,
          ENTERPRISES,
          CATEGORIES,
          CONTENT,
          ARTICLES,
          BASIS,
          POST,
          FROM,
          TO,
          JOINT);

  private ListSheets() {}

  /**
   * 读取结果.
   *
   * @param bodies the sound bodies
   * @param duties the sound duties of sound bodies
   * @param problems what is wrong
   */
  public record Reading(
      List<ResponsibleBody> bodies, List<Duty> duties, List<SheetProblem> problems) {

    public Reading {
      bodies = List.copyOf(bodies);
      duties = List.copyOf(duties);
      problems = List.copyOf(problems);
    }
  }

  /** Writes a list as its two tables. */
  public static List<TextSheet> write(ResponsibilityList list) {
    return List.of(
        TextSheet.of(
            BODIES,
            BODY_HEADINGS,
            list.bodies().stream()
                .map(
                    one ->
                        List.of(
                            one.code(),
                            one.name(),
                            one.kind().labelZh(),
                            one.division().map(DivisionCode::shortForm).orElse(""),
                            one.enterprise().map(CreditCode::value).orElse(""),
                            one.post()))
                .toList()),
        TextSheet.of(
            DUTIES, DUTY_HEADINGS, list.duties().stream().map(ListSheets::cells).toList()));
  }

  private static List<String> cells(Duty one) {
    return List.of(
        one.code(),
        one.body(),
        one.kind().labelZh(),
        joined(one.sectors(), SupervisedSector::labelZh),
        joined(one.divisions(), DivisionCode::shortForm),
        joined(one.enterprises(), CreditCode::value),
        joined(one.categories(), Function.identity()),
        one.content(),
        joined(one.articles(), ProvisionRef::toString),
        one.basisText(),
        one.post(),
        one.period().from().map(LocalDate::toString).orElse(""),
        one.period().to().map(LocalDate::toString).orElse(""),
        one.joint());
  }

  private static <T> String joined(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining("、"));
  }

  /**
   * Reads the two tables.
   *
   * @param sheets the tables by name; others are left alone
   */
  public static Reading read(List<TextSheet> sheets, Divisions divisions, LawBook lawBook) {
    List<SheetProblem> problems = new ArrayList<>();
    Optional<TextSheet> bodySheet = named(sheets, BODIES, problems);
    Optional<TextSheet> dutySheet = named(sheets, DUTIES, problems);
    List<ResponsibleBody> bodies = new ArrayList<>();
    List<Duty> duties = new ArrayList<>();
    Set<String> known = new HashSet<>();
    bodySheet.ifPresent(
        sheet -> {
          SheetReader reader = reader(sheet, BODY_HEADINGS, Set.of(CODE, NAME, KIND), problems);
          for (SheetReader.Row row : reader.rows()) {
            body(row, divisions, known).ifPresent(bodies::add);
          }
        });
    Set<String> codes = new HashSet<>();
    dutySheet.ifPresent(
        sheet -> {
          SheetReader reader =
              reader(sheet, DUTY_HEADINGS, Set.of(CODE, BODY, DUTY_KIND, CONTENT), problems);
          for (SheetReader.Row row : reader.rows()) {
            duty(row, divisions, lawBook, known, codes).ifPresent(duties::add);
          }
        });
    return new Reading(bodies, duties, problems);
  }

  private static SheetReader reader(
      TextSheet sheet, List<String> headings, Set<String> needed, List<SheetProblem> problems) {
    Map<String, Boolean> columns = new LinkedHashMap<>();
    headings.forEach(heading -> columns.put(heading, needed.contains(heading)));
    if (sheet.lines().size() > MOST_ROWS) {
      problems.add(
          new SheetProblem(
              sheet.name(), 0, "", SheetProblem.Code.TOO_MANY_ROWS, "", "≤ " + MOST_ROWS));
      return new SheetReader(new TextSheet(sheet.name(), List.of()), Map.of(), problems);
    }
    return new SheetReader(sheet, columns, problems);
  }

  private static Optional<TextSheet> named(
      List<TextSheet> sheets, String name, List<SheetProblem> problems) {
    Optional<TextSheet> found =
        sheets.stream().filter(sheet -> sheet.name().strip().equals(name)).findFirst();
    if (found.isEmpty()) {
      problems.add(new SheetProblem(name, 0, "", SheetProblem.Code.SHEET_MISSING, "", ""));
    }
    return found;
  }

  private static Optional<ResponsibleBody> body(
      SheetReader.Row row, Divisions divisions, Set<String> known) {
    String code = code(row);
    if (!code.isEmpty() && !known.add(code)) {
      row.wrong(CODE, SheetProblem.Code.REPEATED, code, "");
    }
    String name = row.required(NAME, ResponsibleBody.LONGEST);
    row.required(KIND, 40);
    Optional<BodyKind> kind =
        row.one(
            KIND,
            BodyKind::of,
            SheetProblem.Code.UNKNOWN_VALUE,
            Arrays.stream(BodyKind.values())
                .map(BodyKind::labelZh)
                .collect(Collectors.joining("、")));
    Optional<DivisionCode> division =
        row.one(
            DIVISION,
            text -> division(text, divisions),
            SheetProblem.Code.UNKNOWN_DIVISION,
            "141022100");
    Optional<CreditCode> enterprise =
        row.one(ENTERPRISE, ListSheets::creditCode, SheetProblem.Code.INVALID_CREDIT_CODE, "");
    String post = row.text(POST, ResponsibleBody.LONGEST);
    if (kind.isPresent() && row.isSound()) {
      boolean isEnterprise = kind.get() == BodyKind.ENTERPRISE;
      if (isEnterprise != enterprise.isPresent()) {
        row.wrong(ENTERPRISE, SheetProblem.Code.CONTRADICTION, row.text(ENTERPRISE), KIND);
      }
    }
    return row.isSound() && kind.isPresent() && !name.isEmpty() && !code.isEmpty()
        ? Optional.of(new ResponsibleBody(code, name, kind.get(), division, enterprise, post))
        : Optional.empty();
  }

  private static Optional<Duty> duty(
      SheetReader.Row row,
      Divisions divisions,
      LawBook lawBook,
      Set<String> bodies,
      Set<String> codes) {
    String code = code(row);
    if (!code.isEmpty() && !codes.add(code)) {
      row.wrong(CODE, SheetProblem.Code.REPEATED, code, "");
    }
    String body = row.required(BODY, ResponsibleBody.LONGEST_CODE);
    if (!body.isEmpty() && !bodies.contains(body)) {
      row.wrong(BODY, SheetProblem.Code.UNKNOWN_BODY, body, "");
    }
    row.required(DUTY_KIND, 40);
    Optional<ResponsibilityKind> kind =
        row.one(
            DUTY_KIND,
            ResponsibilityKind::of,
            SheetProblem.Code.UNKNOWN_VALUE,
            Arrays.stream(ResponsibilityKind.values())
                .map(ResponsibilityKind::labelZh)
                .collect(Collectors.joining("、")));
    Set<SupervisedSector> sectors =
        row.several(
            SECTORS,
            SupervisedSector::ofLabel,
            SheetProblem.Code.UNKNOWN_SECTOR,
            Arrays.stream(SupervisedSector.values())
                .map(SupervisedSector::labelZh)
                .collect(Collectors.joining("、")));
    Set<DivisionCode> places =
        row.several(
            DIVISION,
            text -> division(text, divisions),
            SheetProblem.Code.UNKNOWN_DIVISION,
            "141022100");
    Set<CreditCode> enterprises =
        row.several(ENTERPRISES, ListSheets::creditCode, SheetProblem.Code.INVALID_CREDIT_CODE, "");
    Set<String> categories =
        row.several(CATEGORIES, Optional::of, SheetProblem.Code.UNKNOWN_VALUE, "");
    String content = row.required(CONTENT, Duty.LONGEST);
    Set<ProvisionRef> articles =
        row.several(
            ARTICLES,
            text -> article(text, lawBook),
            SheetProblem.Code.UNKNOWN_PROVISION,
            "work-safety-law/2021/10.2");
    String basisText = row.text(BASIS, Duty.LONGEST);
    String post = row.text(POST, ResponsibleBody.LONGEST);
    Optional<LocalDate> from = row.day(FROM);
    Optional<LocalDate> to = row.day(TO);
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      row.wrong(TO, SheetProblem.Code.INVALID_PERIOD, to.get().toString(), "");
    }
    String joint = row.text(JOINT, ResponsibleBody.LONGEST);
    return row.isSound() && kind.isPresent() && !content.isEmpty() && !code.isEmpty()
        ? Optional.of(
            new Duty(
                code,
                body,
                kind.get(),
                sectors,
                places,
                enterprises,
                new LinkedHashSet<>(categories),
                content,
                List.copyOf(articles),
                basisText,
                post,
                period(from, to),
                joint))
        : Optional.empty();
  }

  private static EffectivePeriod period(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent()) {
      return to.map(end -> EffectivePeriod.between(from.get(), end))
          .orElseGet(() -> EffectivePeriod.from(from.get()));
    }
    return to.map(EffectivePeriod::before).orElseGet(EffectivePeriod::always);
  }

  private static String code(SheetReader.Row row) {
    String code = row.required(CODE, ResponsibleBody.LONGEST_CODE);
    if (!code.isEmpty() && !ResponsibleBody.isCode(code)) {
      row.wrong(CODE, SheetProblem.Code.INVALID_CODE, code, "BM-01");
    }
    return code;
  }

  private static Optional<DivisionCode> division(String text, Divisions divisions) {
    return DivisionCode.isCode(text)
        ? Optional.of(DivisionCode.parse(text)).filter(code -> divisions.latest(code).isPresent())
        : Optional.empty();
  }

  private static Optional<CreditCode> creditCode(String text) {
    try {
      return Optional.of(CreditCode.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProvisionRef> article(String text, LawBook lawBook) {
    try {
      return Optional.of(ProvisionRef.parse(text)).filter(ref -> CitedLaw.carries(lawBook, ref));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
