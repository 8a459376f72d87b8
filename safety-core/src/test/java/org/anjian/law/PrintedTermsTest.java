package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.LegalText;
import org.anjian.calendar.PermittedExtension;
import org.anjian.calendar.Term;
import org.anjian.explain.LegalBasis;
import org.anjian.law.PrintedTerms.Printed;
import org.anjian.table.CsvTable;
import org.junit.jupiter.api.Test;

/** The table of terms beside every length of time that its statutes print. */
class PrintedTermsTest {

  private static final List<LegalTerm> TERMS = LegalTerms.shipped().all();

  @Test
  void lengthsAreReadInAllTheirSpellingsAndDatesAreNot() {
    assertEquals(
        "[l/1 1 HOUR, l/1 2 MONTH, l/2 15 DAY, l/2 3 STATED_WORKING_DAY, l/2 90 DAY]",
        PrintedTerms.of(
                "l",
                List.of(
                    "第一条　灯灭后１小时内报告，两个月内修复，最后一日为休息日的顺延。",
                    "第二条 有下列情形的，应当在十五日内：",
                    "（一）3个工作日内点亮；",
                    "（二）九十日内换灯。",
                    "第三条 本法自2021年7月15日起施行，按上一年年收入计。"))
            .toString());
  }

  @Test
  void everyLengthThatAStatutePrintsIsInTheTableOrLeftOutForAReason() throws IOException {
    Set<Printed> printed = printed();
    Set<Printed> known = new TreeSet<>(inTable());
    Set<Printed> leftOut = leftOut();
    known.addAll(leftOut);
    Set<Printed> unknown = new TreeSet<>(printed);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "printed, but neither in the table nor left out");
    Set<Printed> gone = new TreeSet<>(leftOut);
    gone.removeAll(printed);
    assertEquals(Set.of(), gone, "left out, but not printed");
  }

  @Test
  void everyTermOfTheTableIsPrintedInOneOfItsArticles() throws IOException {
    Set<Printed> printed = printed();
    Set<String> missing = new TreeSet<>();
    for (LegalTerm term : TERMS) {
      if (cited(term, term.term()).stream().noneMatch(printed::contains)) {
        missing.add(term.rule() + " " + cited(term, term.term()));
      }
      for (PermittedExtension extension : term.extensions()) {
        if (extended(term, extension).stream().noneMatch(printed::contains)
            && extension.longest().isPresent()) {
          missing.add(term.rule() + " " + extension);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static Set<LegalText> texts() {
    Set<LegalText> texts = new LinkedHashSet<>();
    TERMS.forEach(term -> texts.add(term.text()));
    return texts;
  }

  /** Everything printed but what only says which days are working days. */
  private static Set<Printed> printed() throws IOException {
    Set<Printed> printed = new TreeSet<>();
    for (LegalText text : texts()) {
      Set<Integer> counting =
          text.workingDayArticle().stream().map(LegalBasis::article).collect(Collectors.toSet());
      PrintedTerms.of(text.law(), text.edition()).stream()
          .filter(one -> !counting.contains(one.article()))
          .forEach(printed::add);
    }
    return printed;
  }

  private static Set<Printed> inTable() {
    Set<Printed> all = new TreeSet<>();
    for (LegalTerm term : TERMS) {
      all.addAll(cited(term, term.term()));
      term.extensions().forEach(extension -> all.addAll(extended(term, extension)));
    }
    return all;
  }

  private static Set<Printed> cited(LegalTerm term, Term length) {
    Set<Printed> cited = new TreeSet<>();
    for (LegalBasis basis : term.basis()) {
      cited.add(printed(basis, length.length(), length.unit(), term));
    }
    return cited;
  }

  /** An extension is printed as what is added, or as the whole. */
  private static Set<Printed> extended(LegalTerm term, PermittedExtension extension) {
    Set<Printed> printed = new TreeSet<>();
    extension
        .longest()
        .ifPresent(
            longest -> {
              printed.add(printed(extension.basis(), longest.length(), longest.unit(), term));
              printed.add(
                  printed(
                      extension.basis(),
                      longest.length() - term.term().length(),
                      longest.unit(),
                      term));
            });
    return printed;
  }

  private static Printed printed(LegalBasis basis, int length, Term.Unit unit, LegalTerm term) {
    boolean stated =
        term.text().workingDayRule() == LegalText.WorkingDayRule.AS_STATED
            && unit == Term.Unit.WORKING_DAY;
    return new Printed(
        basis.law() + "/" + basis.edition(),
        basis.article(),
        length,
        switch (unit) {
          case HOUR -> PrintedTerms.Unit.HOUR;
          case WORKING_DAY -> stated ? PrintedTerms.Unit.STATED_WORKING_DAY : PrintedTerms.Unit.DAY;
          case CALENDAR_DAY -> PrintedTerms.Unit.DAY;
          case MONTH -> PrintedTerms.Unit.MONTH;
          case YEAR -> PrintedTerms.Unit.YEAR;
        });
  }

  private static Set<Printed> leftOut() {
    Set<Printed> leftOut = new TreeSet<>();
    for (CsvTable.Row row :
        CsvTable.read(
                "printed-terms-left-out.csv",
                new InputStreamReader(
                    Objects.requireNonNull(
                        PrintedTermsTest.class.getResourceAsStream("printed-terms-left-out.csv")),
                    StandardCharsets.UTF_8),
                List.of("text", "article", "length", "unit", "reason"))
            .rows()) {
      if (!row.has("reason")) {
        throw row.broken("what is left out has its reason");
      }
      Printed one =
          new Printed(
              row.get("text"),
              Integer.parseInt(row.get("article")),
              Integer.parseInt(row.get("length")),
              PrintedTerms.Unit.valueOf(row.get("unit")));
      if (!leftOut.add(one) || inTable().contains(one)) {
        throw row.broken("left out twice, or in the table");
      }
    }
    return leftOut;
  }
}
