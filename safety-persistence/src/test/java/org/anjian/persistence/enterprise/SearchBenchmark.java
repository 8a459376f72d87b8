package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.anjian.account.Scope;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchQuery;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.testing.Database;

/** 检索性能: processor time of a search beside that of a read by key, in one run. */
public final class SearchBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> TEXTS =
      List.of("煤业", "有限公司", "晋南钢铁", "yclq", "meiye", "山西 化工", "尧都区", "钢", "0357", "MA0H");

  private SearchBenchmark() {}

  /** Takes the lists' directory and the numbers of enterprises. */
  public static void main(String[] args) throws IOException {
    for (int i = 1; i < args.length; i++) {
      measure(read(Path.of(args[0]), Integer.parseInt(args[i])));
    }
  }

  private static void measure(List<Enterprise> enterprises) {
    Database.H2.clear();
    DivisionLoader.load(Database.H2.dataSource(), Yicheng.DIVISIONS);
    for (int from = 0; from < enterprises.size(); from += 10_000) {
      List<Enterprise> some =
          enterprises.subList(from, Math.min(from + 10_000, enterprises.size()));
      Database.H2.inTransaction(
          entityManager -> {
            new JpaEnterprises(entityManager).addAll(some);
            return null;
          });
    }
    List<UUID> ids = enterprises.stream().map(Enterprise::id).toList();
    Database.H2.inTransaction(
        entityManager -> {
          run(entityManager, ids);
          return null;
        });
  }

  private static void run(EntityManager entityManager, List<UUID> ids) {
    JpaEnterprises store = new JpaEnterprises(entityManager);
    JpaEnterpriseSearch search =
        new JpaEnterpriseSearch(entityManager, Yicheng.DIVISIONS, Clock.systemUTC());
    long before = System.nanoTime();
    find(search, Yicheng.WHOLE_COUNTY, "煤");
    System.out.printf(
        "%d enterprises, index built in %d ms%n",
        ids.size(), (System.nanoTime() - before) / 1_000_000);
    Scope township = Scope.of(DivisionCode.parse("141022100"));
    for (int round = 0; round < 3; round++) {
      boolean last = round == 2;
      int[] at = {0};
      long key =
          each(
              3_000,
              () -> {
                entityManager.clear();
                store.find(ids.get(at[0]++ * 7919 % ids.size())).orElseThrow();
              });
      if (last) {
        System.out.printf("read by key %.1f us%n", key / 1_000.0);
      }
      for (Scope scope : List.of(Yicheng.WHOLE_COUNTY, township)) {
        long all = 0;
        for (String text : TEXTS) {
          long alone = each(1_000, () -> find(search, scope, text));
          all += alone;
          if (last) {
            System.out.printf(
                "  %s %s: %d%s found, %.1f us, x %.2f%n",
                scope == township ? "township" : "all",
                text,
                find(search, scope, text).total(),
                find(search, scope, text).more() ? "+" : "",
                alone / 1_000.0,
                alone / (double) key);
          }
        }
        if (last) {
          System.out.printf("  mean x %.2f%n", all / (double) TEXTS.size() / key);
        }
      }
    }
  }

  private static Found find(JpaEnterpriseSearch search, Scope scope, String text) {
    return search.find(
        scope,
        new SearchQuery(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
        new PageRequest(0, 20));
  }

  private static long each(int times, Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return (THREADS.getCurrentThreadCpuTime() - before) / times;
  }

  private static List<Enterprise> read(Path directory, int wanted) throws IOException {
    List<Enterprise> found = new ArrayList<>();
    java.util.Set<CreditCode> codes = new java.util.HashSet<>();
    for (String file :
        List.of("enterprises_shanxi_1980_2019.csv.gz", "enterprises_neighbours_2000_2006.csv.gz")) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(directory.resolve(file))),
                  StandardCharsets.UTF_8))) {
        in.readLine();
        for (String line = in.readLine();
            line != null && found.size() < wanted;
            line = in.readLine()) {
          String[] cells = line.split(",");
          Optional<CreditCode> code = CreditCode.check(cells.length > 1 ? cells[1] : "").code();
          if (code.isPresent() && codes.add(code.get())) {
            found.add(enterprise(found.size(), cells[0], code.get(), cells[cells.length - 2]));
          }
        }
      }
    }
    while (found.size() < wanted) {
      Enterprise again = found.get(found.size() / 2);
      found.add(
          enterprise(
              found.size(),
              again.name(),
              CreditCode.withCheckCharacter("91149999%09d".formatted(found.size())),
              again.address()));
    }
    return found;
  }

  private static Enterprise enterprise(int number, String name, CreditCode code, String address) {
    return new Enterprise(
        Yicheng.id(1, number),
        code,
        name,
        DivisionCode.parse(number % 200 == 0 ? "141022100" : "141022"),
        SupervisedSector.values()[number % SupervisedSector.values().length],
        new Industry("0610", "烟煤和无烟煤开采洗选", 'B'),
        RiskLevel.values()[number % 4],
        10,
        "",
        "",
        "0357-%07d".formatted(number),
        address,
        Optional.empty(),
        Optional.empty(),
        OperatingStatus.OPERATING,
        List.of(),
        LocalDate.of(2019, 6, 1),
        0);
  }
}
