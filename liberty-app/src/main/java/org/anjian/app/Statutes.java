package org.anjian.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.law.LawBook;
import org.anjian.law.LawFolder;
import org.anjian.spi.LawSource;
import org.anjian.table.BrokenTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 启动时载入法规：reads the statutes of a province or special zone from the data directory, beside those
 * that ship with the core.
 *
 * <p>Each directory under {@code law} is one source. If a file is wrong, the application says file,
 * line and reason, and does not start.
 */
@ApplicationScoped
public class Statutes {

  private static final System.Logger LOG = System.getLogger(Statutes.class.getName());

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  void load(
      @Observes @Priority(400) @Initialized(ApplicationScoped.class) Object start,
      LawBook lawBook) {
    LOG.log(
        System.Logger.Level.INFO,
        "法规已载入 Statutes loaded: {0}, {1}",
        lawBook.statutes().size(),
        lawBook.version());
  }

  @Produces
  @Singleton
  LawBook lawBook() {
    try {
      return LawBook.nationalWith(in(Path.of(dataDirectory, "law")));
    } catch (BrokenTable e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "法规数据有误，未启动 The law data are broken, the application does not start: {0}",
          e.getMessage());
      throw e;
    }
  }

  /** The sources of a directory, by name; none if there is no such directory. */
  static List<LawSource> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(directory)) {
      return found
          .filter(path -> Files.isDirectory(path) && !path.getFileName().toString().startsWith("."))
          .sorted()
          .<LawSource>map(LawFolder::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory, e);
    }
  }
}
