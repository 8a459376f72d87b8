package org.anjian.app;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.anjian.account.AccessTokens;
import org.anjian.account.AnsweredRequests;
import org.anjian.app.imports.JtaTransactions;

/**
 * 日常清理: forgets, every hour, tokens that expired and answers to requests that nobody repeats any
 * more.
 */
@ApplicationScoped
public class Housekeeping {

  private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

  /** 幂等答复保留期: as long as a script may reasonably try again. */
  private static final Duration ANSWERS_KEPT = Duration.ofDays(3);

  @Resource private ManagedScheduledExecutorService schedule;
  @Inject private AccessTokens tokens;
  @Inject private AnsweredRequests answered;
  @Inject private JtaTransactions transactions;
  @Inject private Clock clock;

  void begin(@Observes @Priority(5_000) @Initialized(ApplicationScoped.class) Object start) {
    schedule.scheduleWithFixedDelay(this::tidy, 10, 60, TimeUnit.MINUTES);
  }

  /** A schedule ends with the first exception: what fails now is tried again in an hour. */
  private void tidy() {
    Instant now = clock.instant();
    try {
      transactions.run(
          () -> {
            tokens.removeExpiredBefore(now);
            answered.removeAnsweredBefore(now.minus(ANSWERS_KEPT));
          });
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "清理未完成 Housekeeping failed, next try in an hour", e);
    }
  }
}
