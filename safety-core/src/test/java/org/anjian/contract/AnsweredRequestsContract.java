package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

/** What every store of answered requests does. */
public abstract class AnsweredRequestsContract {

  private static final Instant NOON = Instant.parse("2020-06-01T04:00:00.123456Z");

  protected abstract UnitOfWork unit();

  @Test
  public void anAnswerIsFoundUnderItsAccountAndKey() {
    AnsweredRequest answered = answered(1, "li", "k-1");
    store(answered);

    assertEquals(Optional.of(answered), find("li", "k-1"));
    assertEquals(Optional.empty(), find("li", "k-2"));
    assertEquals(Optional.empty(), find("LI", "k-1"));
    assertEquals(Optional.empty(), find("li", "K-1"));
  }

  @Test
  public void anAnswerIsFoundInTheUnitOfWorkThatGivesIt() {
    AnsweredRequest answered = answered(1, "li", "k-1");

    Optional<AnsweredRequest> found =
        unit()
            .get(
                stores -> {
                  stores.answeredRequests().add(answered);
                  return stores.answeredRequests().find("li", "k-1");
                });

    assertEquals(Optional.of(answered), found);
  }

  @Test
  public void eachAccountHasKeysOfItsOwn() {
    AnsweredRequest hers = answered(1, "li", "k-1");
    AnsweredRequest his = answered(2, "chen", "k-1");

    store(hers, his);

    assertEquals(Optional.of(hers), find("li", "k-1"));
    assertEquals(Optional.of(his), find("chen", "k-1"));
  }

  @Test
  public void aSecondAnswerUnderTheSameKeyIsRefused() {
    store(answered(1, "li", "k-1"));

    assertRefused(RefusalCode.ALREADY_RUNNING, () -> store(answered(2, "li", "k-1")));
    assertEquals(Optional.of(answered(1, "li", "k-1")), find("li", "k-1"));
  }

  @Test
  public void aLongKeyAndALongAnswerStayWhole() {
    AnsweredRequest answered =
        new AnsweredRequest(
            Yicheng.id(9, 1),
            "li",
            "键".repeat(200),
            "%064x".formatted(1),
            NOON,
            "{\"说明\":\"\\\"" + "翼城县\n𠮷".repeat(50_000) + "\"}");

    store(answered);

    assertEquals(Optional.of(answered), find("li", "键".repeat(200)));
  }

  @Test
  public void whatWasAnsweredBeforeTheMomentIsForgottenAndItsKeyIsFree() {
    store(answered(1, "li", "k-1"), answered(2, "li", "k-2"), answered(3, "li", "k-3"));

    unit()
        .run(
            stores ->
                stores.answeredRequests().removeAnsweredBefore(answered(2, "li", "k-2").at()));

    assertEquals(Optional.empty(), find("li", "k-1"));
    assertEquals(Optional.of(answered(2, "li", "k-2")), find("li", "k-2"));
    assertEquals(Optional.of(answered(3, "li", "k-3")), find("li", "k-3"));
    store(answered(4, "li", "k-1"));
    assertEquals(Optional.of(answered(4, "li", "k-1")), find("li", "k-1"));
  }

  private void store(AnsweredRequest... answered) {
    unit().run(stores -> List.of(answered).forEach(stores.answeredRequests()::add));
  }

  private Optional<AnsweredRequest> find(String account, String key) {
    return unit().get(stores -> stores.answeredRequests().find(account, key));
  }

  /** Answered in the order of the numbers. */
  private static AnsweredRequest answered(int number, String account, String key) {
    return new AnsweredRequest(
        Yicheng.id(9, number),
        account,
        key,
        "%064x".formatted(number),
        NOON.plusSeconds(number),
        "{\"status\":201,\"number\":" + number + "}");
  }
}
