package org.anjian.persistence.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that notes every statement executed through it. */
final class CountingDataSource implements DataSource {

  private final DataSource target;
  private final StatementCount count = new StatementCount();

  CountingDataSource(DataSource target) {
    this.target = target;
  }

  StatementCount count() {
    return count;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return counting(Connection.class, target.getConnection(), Optional.empty());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return counting(Connection.class, target.getConnection(user, password), Optional.empty());
  }

  /** Wraps a connection, or a statement together with the SQL that it was prepared for. */
  private <T> T counting(Class<T> type, Object object, Optional<String> prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (Statement.class.isAssignableFrom(type)
                  && method.getName().startsWith("execute")) {
                count.add(first(arguments).or(() -> prepared).orElse("batch"));
              }
              return wrapped(method, invoke(object, method, arguments), first(arguments));
            }));
  }

  private Object wrapped(Method method, Object result, Optional<String> sql) {
    Class<?> type = method.getReturnType();
    if (type == CallableStatement.class
        || type == PreparedStatement.class
        || type == Statement.class) {
      return counting(type, result, sql);
    }
    return result;
  }

  private static Object invoke(Object object, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(object, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Optional<String> first(Object[] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return target.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    target.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return target.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return target.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return target.isWrapperFor(type);
  }
}
