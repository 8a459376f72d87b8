package org.anjian.app.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.anjian.ledger.Transactions;

/** 事务：each piece of work in a transaction of its own, by the server. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

  @Override
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = RuntimeException.class)
  public <T> T call(Supplier<T> work) {
    return work.get();
  }

  @Override
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = RuntimeException.class)
  public void run(Runnable work) {
    work.run();
  }
}
