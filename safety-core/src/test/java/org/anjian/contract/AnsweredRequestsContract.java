package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

/** What every store of answered requests does. */
public abstract class AnsweredRequestsContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  protected abstract UnitOfWork unit();

  private static AnsweredRequest answered(int number, String account, String key) {
    return new AnsweredRequest(
        Yicheng.id(22, number),
        account,
        key,
        "%064x".formatted(number),
        NOON.plusSeconds(number),
        "{\"status\":201,\"位置\":\"/" + number + "\"}");
  }

  @Test
  public void anAnswerIsFoundByAccountAndKey() {
    unit().run(stores -> stores.answeredRequests().add(answered(1, "a", "k")));
    unit().run(stores -> stores.answeredRequests().add(answered(2, "b", "k")));

    assertEquals(
        Optional.of(answered(1, "a", "k")),
        unit().get(stores -> stores.answeredRequests().find("a", "k")));
    assertEquals(
        Optional.of(answered(2, "b", "k")),
        unit().get(stores -> stores.answeredRequests().find("b", "k")));
    assertEquals(Optional.empty(), unit().get(stores -> stores.answeredRequests().find("a", "K")));
  }

  @Test
  public void aKeyIsAnsweredOnce() {
    unit().run(stores -> stores.answeredRequests().add(answered(1, "a", "k")));

    assertRefused(
        RefusalCode.ALREADY_RUNNING,
        () -> unit().run(stores -> stores.answeredRequests().add(answered(2, "a", "k"))));
  }

  @Test
  public void oldAnswersAreForgotten() {
    unit().run(stores -> stores.answeredRequests().add(answered(1, "a", "old")));
    unit().run(stores -> stores.answeredRequests().add(answered(2, "a", "new")));

    unit().run(s -> s.answeredRequests().removeAnsweredBefore(NOON.plusSeconds(2)));

    assertEquals(
        Optional.empty(), unit().get(stores -> stores.answeredRequests().find("a", "old")));
    assertEquals(
        Optional.of(answered(2, "a", "new")),
        unit().get(stores -> stores.answeredRequests().find("a", "new")));
  }
}
