package org.anjian.persistence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.RegionWords;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ConcurrentNumbersTest {

  private static final int THREADS = 8;
  private static final int TRANSACTIONS = 30;

  /** Rolls its transaction back. */
  private static final class Regret extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Parameter Database database;

  @BeforeEach
  void empty() {
    database.clear();
    DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS);
  }

  @Test
  void numbersGivenSideBySideHaveNeitherGapsNorDuplicates() throws Exception {
    List<Integer> given = sideBySide(attempt -> false);

    assertEquals(consecutive(THREADS * TRANSACTIONS), given);
  }

  @Test
  void aNumberThatWasRolledBackIsGivenAgain() throws Exception {
    List<Integer> given = sideBySide(attempt -> attempt % 3 == 0);

    assertEquals(consecutive(THREADS * TRANSACTIONS * 2 / 3), given);
  }

  private interface Regrets {
    boolean regrets(int attempt);
  }

  /** The numbers that were given by transactions that came to stay, in order. */
  private List<Integer> sideBySide(Regrets regrets) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        work.add(() -> give(regrets));
      }
      List<Integer> given = new ArrayList<>();
      for (Future<List<Integer>> part : threads.invokeAll(work)) {
        given.addAll(part.get());
      }
      return given.stream().sorted().toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Integer> give(Regrets regrets) {
    List<Integer> given = new ArrayList<>();
    for (int attempt = 0; attempt < TRANSACTIONS; attempt++) {
      boolean regret = regrets.regrets(attempt);
      try {
        given.add(giveOne(regret));
      } catch (Regret e) {
        assertEquals(true, regret);
      }
    }
    return given;
  }

  private int giveOne(boolean regret) {
    return database.inTransaction(
        entityManager -> {
          DocumentNumber number =
              new JpaDocumentNumbers(entityManager, RegionWords.of(Yicheng.DIVISIONS))
                  .issue(Yicheng.COUNTY, DocumentKind.FILING, 2020);
          if (regret) {
            throw new Regret();
          }
          return number.number();
        });
  }

  private static List<Integer> consecutive(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }
}
