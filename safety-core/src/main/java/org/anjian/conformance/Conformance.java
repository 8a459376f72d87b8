package org.anjian.conformance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.penalty.FineAssessor;

/**
 * 一致性验证: golden cases that any embedding of the calculator must solve, and the run over them.
 *
 * <pre>{@code
 * Conformance.national().check(assessor).requireAllPassed();
 * }</pre>
 */
public final class Conformance {

  private static final List<String> NATIONAL =
      List.of(
          "work-safety-law.csv",
          "hazardous-chemicals-safety-law.csv",
          "mine-safety-law.csv",
          "emergency-response-law.csv",
          "coal-mine-safety-regulations.csv",
          "coal-mine-accident-prevention-provisions.csv",
          "hazardous-chemicals-regulations.csv",
          "safety-permit-regulations.csv",
          "accident-reporting-regulations.csv",
          "accident-emergency-regulations.csv",
          "mine-safety-law-implementing-regulations.csv",
          "fireworks-safety-regulations.csv",
          "accident-emergency-plan-measures.csv",
          "work-safety-penalty-procedures.csv",
          "dates.csv",
          "old-or-lighter-law.csv",
          "old-or-lighter-other-laws.csv",
          "superseded.csv",
          "thresholds-and-caps.csv",
          "illegal-gains.csv",
          "percentages-and-multiples.csv",
          "percentages-and-multiples-other-laws.csv",
          "circumstances.csv",
          "limitation.csv",
          "daily-fine.csv",
          "benchmarks.csv",
          "several-acts.csv",
          "consequences.csv",
          "competence.csv",
          "refusals.csv");

  private final List<CaseFile> files;

  private Conformance(List<CaseFile> files) {
    this.files = List.copyOf(files);
  }

  /** The cases that ship with the core, on the national law. */
  public static Conformance national() {
    return new Conformance(
        NATIONAL.stream().map(file -> CaseFile.resource(Conformance.class, file)).toList());
  }

  /** Other cases alone, such as those of a province on its own law. */
  public static Conformance of(CaseFile... files) {
    return new Conformance(List.of(files));
  }

  /** These cases and more. */
  public Conformance with(CaseFile... more) {
    List<CaseFile> all = new ArrayList<>(files);
    all.addAll(List.of(more));
    return new Conformance(all);
  }

  /** The case files. */
  public List<CaseFile> files() {
    return files;
  }

  /**
   * Runs every case.
   *
   * @throws org.anjian.table.BrokenTable if a case file cannot be read
   */
  public Report check(FineAssessor assessor) {
    Objects.requireNonNull(assessor, "assessor");
    Map<String, Integer> casesByFile = new LinkedHashMap<>();
    Set<Provision> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Failure> failures = new ArrayList<>();
    UnderTest under = new UnderTest(assessor);
    for (CaseFile file : files) {
      List<GoldenCase> cases = CaseReader.read(file);
      casesByFile.merge(file.name(), cases.size(), Integer::sum);
      for (GoldenCase golden : cases) {
        compare(golden, golden.find(under, touched::add)).ifPresent(failures::add);
      }
    }
    LawBook book = assessor.lawBook();
    List<Provision> rows = book.provisions(Optional.empty(), Optional.empty());
    return new Report(
        book.version(),
        casesByFile,
        rows.size(),
        rows.stream().filter(row -> !touched.contains(row)).toList(),
        failures);
  }

  private static Optional<Failure> compare(GoldenCase golden, Map<String, String> found) {
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    golden
        .expected()
        .forEach(
            (column, expected) -> {
              if (!expected.equals(found.get(column))) {
                wanted.add(column + "=" + expected);
                got.add(column + "=" + found.get(column));
              }
            });
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Failure(
                golden.fields().file(),
                golden.fields().line(),
                golden.toString(),
                String.join("; ", wanted),
                String.join("; ", got)));
  }

  /**
   * Checks the national law book as this artefact carries it, prints the report in Chinese and
   * English, and ends with 1 if a case failed.
   *
   * @param args further case files
   */
  public static void main(String[] args) {
    Conformance kit = national();
    for (String file : args) {
      kit = kit.with(CaseFile.of(Path.of(file)));
    }
    Report report = kit.check(new FineAssessor(LawBook.national()));
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(report.chinese());
      out.print(report.english());
    }
    if (!report.allPassed()) {
      System.exit(1);
    }
  }
}
