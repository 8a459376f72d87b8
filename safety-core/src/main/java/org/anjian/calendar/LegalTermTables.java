package org.anjian.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anjian.explain.LegalBasis;
import org.anjian.table.CsvTable;

/** Reads the tables of legal terms: texts, events, terms, extensions and suspensions. */
final class LegalTermTables {

  private static final List<String> TEXTS =
      List.of(
          "law",
          "edition",
          "title",
          "working_days",
          "working_days_article",
          "rest_day",
          "rest_day_article");
  private static final List<String> EVENTS = List.of("event", "label_zh", "label_en");
  private static final List<String> TERMS =
      List.of(
          "rule",
          "effect",
          "length",
          "unit",
          "event",
          "holder",
          "basis",
          "effective_from",
          "effective_to",
          "label_zh",
          "label_en");
  private static final List<String> EXTENSIONS =
      List.of(
          "rule",
          "step",
          "approver",
          "mode",
          "length",
          "unit",
          "basis",
          "effective_from",
          "label_zh",
          "label_en");
  private static final List<String> SUSPENSIONS =
      List.of("rule", "ground", "basis", "effective_from", "label_zh", "label_en");

  private final Map<String, LegalText> texts = new HashMap<>();
  private final Map<String, TermEvent> events = new HashMap<>();
  private final List<LegalTerm> terms = new ArrayList<>();

  /** Where tables come from: a reader for a name, or null where there is none. */
  interface Source {
    Reader open(String table) throws IOException;
  }

  static Source shippedSource() {
    return table ->
        new InputStreamReader(
            Objects.requireNonNull(LegalTermTables.class.getResourceAsStream(table), table),
            StandardCharsets.UTF_8);
  }

  static Source folderSource(Path folder) {
    return table -> {
      Path file = folder.resolve(table);
      return Files.isRegularFile(file)
          ? Files.newBufferedReader(file, StandardCharsets.UTF_8)
          : null;
    };
  }

  /** Reads the five tables of a source onto what was read before. */
  void read(Source source, String prefix, boolean carried) {
    Set<String> rules = new LinkedHashSet<>();
    Map<String, List<Extending>> extensions = new HashMap<>();
    Map<String, List<PermittedSuspension>> suspensions = new HashMap<>();
    each(source, prefix, "legal-texts.csv", TEXTS, row -> addText(row, carried));
    each(source, prefix, "term-events.csv", EVENTS, this::addEvent);
    each(source, prefix, "term-extensions.csv", EXTENSIONS, row -> addExtension(row, extensions));
    each(
        source,
        prefix,
        "term-suspensions.csv",
        SUSPENSIONS,
        row ->
            suspensions
                .computeIfAbsent(row.get("rule"), rule -> new ArrayList<>())
                .add(suspension(row)));
    each(
        source,
        prefix,
        "legal-terms.csv",
        TERMS,
        row -> {
          LegalTerm term =
              term(
                  row,
                  extensions.getOrDefault(row.get("rule"), List.of()),
                  suspensions.getOrDefault(row.get("rule"), List.of()));
          if (term.text().carried() != carried) {
            throw row.broken("a term added must rest on a text that is added with it");
          }
          add(row, term);
          rules.add(term.rule());
        });
    mustBeTerms(source, prefix, "term-extensions.csv", EXTENSIONS, rules);
    mustBeTerms(source, prefix, "term-suspensions.csv", SUSPENSIONS, rules);
  }

  List<LegalTerm> terms() {
    return terms;
  }

  /** One extension before it is known what it extends. */
  private record Extending(CsvTable.Row row, int step, LegalBasis basis, LocalDate since) {}

  private static void each(
      Source source,
      String prefix,
      String table,
      List<String> columns,
      Consumer<CsvTable.Row> action) {
    for (CsvTable.Row row : rows(source, prefix, table, columns)) {
      try {
        action.accept(row);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw row.broken(e.getMessage());
      }
    }
  }

  private static List<CsvTable.Row> rows(
      Source source, String prefix, String table, List<String> columns) {
    try {
      Reader reader = source.open(table);
      return reader == null ? List.of() : CsvTable.read(prefix + table, reader, columns).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(prefix + table, e);
    }
  }

  private static void mustBeTerms(
      Source source, String prefix, String table, List<String> columns, Set<String> rules) {
    for (CsvTable.Row row : rows(source, prefix, table, columns)) {
      if (!rules.contains(row.get("rule"))) {
        throw row.broken("no term of this source is called " + row.get("rule"));
      }
    }
  }

  private void addText(CsvTable.Row row, boolean carried) {
    String law = required(row, "law");
    int edition = Integer.parseInt(row.get("edition"));
    String title = required(row, "title");
    String days = required(row, "working_days");
    boolean byLength = Character.isDigit(days.charAt(0));
    if (byLength != row.has("working_days_article")) {
      throw row.broken("lengths of working days and the article that declares them go together");
    }
    LegalText.WorkingDayRule rule =
        byLength
            ? LegalText.WorkingDayRule.BY_LENGTH
            : switch (days) {
              case "stated" -> LegalText.WorkingDayRule.AS_STATED;
              case "none" -> LegalText.WorkingDayRule.NONE;
              default ->
                  throw row.broken("working_days are lengths, \"stated\" or \"none\": " + days);
            };
    Set<Term> declared = new LinkedHashSet<>();
    if (byLength) {
      for (String length : days.split(" ")) {
        declared.add(Term.workingDays(Integer.parseInt(length)));
      }
    }
    LegalText text =
        new LegalText(
            law,
            edition,
            title,
            rule,
            declared,
            LegalText.RestDayRule.valueOf(row.get("rest_day")),
            articles(row, law, title, edition, "working_days_article"),
            articles(row, law, title, edition, "rest_day_article"),
            carried);
    if (texts.putIfAbsent(law + '/' + edition, text) != null) {
      throw row.broken("the text is there already: " + law + '/' + edition);
    }
  }

  private static List<LegalBasis> articles(
      CsvTable.Row row, String law, String title, int edition, String column) {
    return row.has(column) ? List.of(article(law, title, edition, row.get(column))) : List.of();
  }

  private static LegalBasis article(String law, String title, int edition, String provision) {
    String[] parts = provision.split("\\.");
    return new LegalBasis(
        law,
        title,
        edition,
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  private void addEvent(CsvTable.Row row) {
    TermEvent event =
        new TermEvent(required(row, "event"), required(row, "label_zh"), required(row, "label_en"));
    if (events.putIfAbsent(event.code(), event) != null) {
      throw row.broken("the event is there already: " + event.code());
    }
  }

  private void addExtension(CsvTable.Row row, Map<String, List<Extending>> extensions) {
    List<Extending> before = extensions.computeIfAbsent(row.get("rule"), rule -> new ArrayList<>());
    int step = Integer.parseInt(row.get("step"));
    if (step != before.size() + 1) {
      throw row.broken("steps of an extension are numbered from 1 on: " + step);
    }
    before.add(
        new Extending(
            row, step, basis(row, row.get("basis")), LocalDate.parse(row.get("effective_from"))));
  }

  private PermittedExtension extension(Extending extending, Term term) {
    CsvTable.Row row = extending.row();
    return new PermittedExtension(
        extending.step(),
        Approver.valueOf(row.get("approver")),
        longest(row, term),
        extending.basis(),
        extending.since(),
        required(row, "label_zh"),
        required(row, "label_en"));
  }

  private static Term longest(CsvTable.Row row, Term term) {
    if (row.get("mode").equals("ONCE")) {
      return null;
    }
    Term length = new Term(Integer.parseInt(row.get("length")), Term.Unit.valueOf(row.get("unit")));
    if (length.unit() != term.unit()) {
      throw row.broken("an extension counts what its term counts: " + term.unit());
    }
    return switch (row.get("mode")) {
      case "ADDED" -> new Term(term.length() + length.length(), length.unit());
      case "TOTAL" -> length;
      default -> throw row.broken("mode is ADDED, TOTAL or ONCE: " + row.get("mode"));
    };
  }

  private PermittedSuspension suspension(CsvTable.Row row) {
    return new PermittedSuspension(
        required(row, "ground"),
        basis(row, row.get("basis")),
        LocalDate.parse(row.get("effective_from")),
        required(row, "label_zh"),
        required(row, "label_en"));
  }

  private LegalTerm term(
      CsvTable.Row row, List<Extending> extensions, List<PermittedSuspension> suspensions) {
    Term term = new Term(Integer.parseInt(row.get("length")), Term.Unit.valueOf(row.get("unit")));
    List<LegalBasis> basis = new ArrayList<>();
    Set<LegalText> sources = new LinkedHashSet<>();
    for (String ref : required(row, "basis").split(" ")) {
      basis.add(basis(row, ref));
      sources.add(text(row, ref));
    }
    LegalText first = sources.iterator().next();
    if (!first.allows(term)) {
      throw row.broken(first.title() + " does not mean " + term.labelZh() + " by this length");
    }
    sources.stream()
        .filter(text -> text.declares(term))
        .forEach(text -> basis.addAll(text.workingDayArticle()));
    TermEvent event = events.get(row.get("event"));
    if (event == null) {
      throw row.broken("unknown event: " + row.get("event"));
    }
    LocalDate from = LocalDate.parse(row.get("effective_from"));
    List<PermittedExtension> permitted = new ArrayList<>();
    for (Extending extending : extensions) {
      permitted.add(extension(extending, term));
    }
    return new LegalTerm(
        required(row, "rule"),
        TermEffect.valueOf(row.get("effect")),
        term,
        event,
        TermHolder.valueOf(row.get("holder")),
        basis,
        first,
        row.has("effective_to")
            ? EffectivePeriod.between(from, LocalDate.parse(row.get("effective_to")))
            : EffectivePeriod.from(from),
        permitted,
        suspensions,
        required(row, "label_zh"),
        required(row, "label_en"));
  }

  private void add(CsvTable.Row row, LegalTerm term) {
    for (LegalTerm other : terms) {
      if (other.rule().equals(term.rule()) && other.inForce().overlaps(term.inForce())) {
        throw row.broken(term.rule() + " has two terms in " + term.inForce());
      }
    }
    terms.add(term);
  }

  private LegalText text(CsvTable.Row row, String ref) {
    String[] parts = ref.split("/");
    LegalText text = parts.length == 3 ? texts.get(parts[0] + '/' + parts[1]) : null;
    if (text == null) {
      throw row.broken(
          "no text for "
              + ref
              + "; there are "
              + new TreeSet<>(texts.keySet()).stream().collect(Collectors.joining(", ")));
    }
    return text;
  }

  private LegalBasis basis(CsvTable.Row row, String ref) {
    LegalText text = text(row, ref);
    return article(
        text.law(), text.title(), text.edition(), ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static String required(CsvTable.Row row, String column) {
    if (!row.has(column)) {
      throw row.broken(column + " must be filled in");
    }
    return row.get(column);
  }
}
