package org.anjian.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anjian.account.Accounts;
import org.anjian.account.KeepAccounts;
import org.anjian.account.Scope;
import org.anjian.app.imports.JtaTransactions;
import org.anjian.division.DivisionCode;
import org.anjian.rest.security.Pbkdf2;
import org.anjian.rest.security.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 首个管理员：opens the account {@code admin} in an empty database, with the password that the
 * environment gives, or with a random one that is shown once on the console and stored nowhere.
 */
@ApplicationScoped
public class FirstAdministrator {

  private static final String NAME = "admin";

  @Inject private Accounts accounts;
  @Inject private KeepAccounts keepAccounts;
  @Inject private JtaTransactions transactions;

  @Inject
  @ConfigProperty(name = "anjian.admin.password")
  private Optional<String> given;

  @Inject
  @ConfigProperty(name = "anjian.division", defaultValue = "140000")
  private String division;

  void open(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object start) {
    if (!transactions.call(accounts::isEmpty)) {
      return;
    }
    String password = given.filter(text -> !text.isBlank()).orElseGet(Secrets::random);
    String hash = Pbkdf2.hash(password.toCharArray());
    Scope scope = Scope.of(DivisionCode.parse(division));
    transactions.call(() -> keepAccounts.openFirst(NAME, "系统管理员", scope, hash));
    if (given.filter(text -> !text.isBlank()).isEmpty()) {
      show(password);
    }
  }

  /** Past the log: what is logged is stored. */
  private static void show(String password) {
    String text =
        "\n  首次启动：管理员账户 %s 的口令是 %s （只显示这一次）%n".formatted(NAME, password)
            + "  First start: the password of the account %s is %s (shown only once)%n%n"
                .formatted(NAME, password);
    @SuppressWarnings("resource") // The process's own output stays open.
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    try {
      console.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot show the first password", e);
    }
  }
}
