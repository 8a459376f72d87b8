package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.anjian.rest.problem.FailureOfStore;

/** 数据库失败: what the failures of H2 and PostgreSQL mean, by JPA's types and SQL states. */
@ApplicationScoped
public class DatabaseFailures implements FailureOfStore {

  @Override
  public Kind of(Throwable link) {
    if (link instanceof OptimisticLockException || link instanceof PessimisticLockException) {
      return Kind.CONCURRENT_CHANGE;
    }
    if (link instanceof SQLTransientConnectionException) {
      return Kind.UNAVAILABLE;
    }
    if (link instanceof SQLException failure && failure.getSQLState() != null) {
      return ofState(failure.getSQLState());
    }
    return Kind.NONE;
  }

  /** 23505 unique, 40001 serialisation, 40P01 deadlock, 50200 H2's lock timeout, 55P03 lock. */
  private static Kind ofState(String state) {
    return switch (state) {
      case "23505", "40001", "40P01", "HYT00", "50200", "55P03" -> Kind.CONCURRENT_CHANGE;
      default -> state.startsWith("08") || state.equals("53300") ? Kind.UNAVAILABLE : Kind.NONE;
    };
  }
}
