package org.anjian.persistence.account;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anjian.account.AnsweredRequest;
import org.anjian.contract.Yicheng;
import org.anjian.explain.RefusalCode;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two equal requests under way at once: one of them happens. */
@ParameterizedClass
@EnumSource(Database.class)
@Timeout(60)
class EqualRequestsTest {

  @Parameter Database database;

  private final CountDownLatch firstAnswered = new CountDownLatch(1);
  private final CountDownLatch firstMayEnd = new CountDownLatch(1);

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void theSecondIsRefusedWhenTheFirstIsCommitted() throws Exception {
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> answerFirst(false));
    CompletableFuture<Void> second = secondUnderWay();

    firstMayEnd.countDown();
    first.join();

    assertRefused(RefusalCode.ALREADY_RUNNING, () -> unwrapped(second));
    assertEquals(Yicheng.id(9, 1), stored().id());
  }

  @Test
  void theSecondHappensWhenTheFirstIsRolledBack() throws Exception {
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> answerFirst(true));
    CompletableFuture<Void> second = secondUnderWay();

    firstMayEnd.countDown();
    assertThrows(CompletionException.class, first::join);
    second.join();

    assertEquals(Yicheng.id(9, 2), stored().id());
  }

  private void answerFirst(boolean fail) {
    database.doInTransaction(
        manager -> {
          new JpaAnsweredRequests(manager).add(answered(1));
          firstAnswered.countDown();
          await(firstMayEnd);
          if (fail) {
            throw new IllegalStateException("the first request failed");
          }
        });
  }

  /** The second request, which waits for the first to end. */
  private CompletableFuture<Void> secondUnderWay() throws InterruptedException {
    await(firstAnswered);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () ->
                database.doInTransaction(
                    manager -> new JpaAnsweredRequests(manager).add(answered(2))));
    TimeUnit.MILLISECONDS.sleep(300);
    assertFalse(second.isDone());
    return second;
  }

  private AnsweredRequest stored() {
    return database.inTransaction(
        manager -> new JpaAnsweredRequests(manager).find("li", "k-1").orElseThrow());
  }

  private static AnsweredRequest answered(int number) {
    return new AnsweredRequest(
        Yicheng.id(9, number),
        "li",
        "k-1",
        "%064x".formatted(1),
        Instant.parse("2020-06-01T04:00:00Z"),
        "{}");
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited too long");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unwrapped(CompletableFuture<?> future) throws Throwable {
    try {
      future.join();
    } catch (CompletionException e) {
      throw e.getCause();
    }
  }
}
