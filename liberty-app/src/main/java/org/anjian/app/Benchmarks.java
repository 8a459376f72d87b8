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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.discretion.BrokenBenchmarks;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.law.LawBook;
import org.anjian.rest.benchmark.WorkbookBenchmarks;
import org.anjian.spi.BenchmarkSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 启动时载入裁量基准：reads the benchmark sets of the data directory, beside the example that is not
 * official.
 *
 * <p>A set is a workbook or a directory of three CSV files under {@code benchmarks}. If one is
 * wrong, the application says everything that is wrong with it, and does not start.
 */
@ApplicationScoped
public class Benchmarks {

  private static final System.Logger LOG = System.getLogger(Benchmarks.class.getName());

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  void load(
      @Observes @Priority(500) @Initialized(ApplicationScoped.class) Object start,
      DiscretionBenchmarks benchmarks) {
    LOG.log(System.Logger.Level.INFO, "裁量基准已载入 Benchmarks loaded: {0}", benchmarks);
  }

  @Produces
  @Singleton
  DiscretionBenchmarks discretionBenchmarks(LawBook lawBook) {
    List<BenchmarkSource> sources = new ArrayList<>();
    sources.add(CsvBenchmarks.example());
    sources.addAll(in(Path.of(dataDirectory, "benchmarks")));
    try {
      return DiscretionBenchmarks.load(sources, lawBook);
    } catch (BrokenBenchmarks e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "裁量基准有误，未启动 The benchmarks are broken, the application does not start:\n{0}",
          e.getMessage());
      throw e;
    }
  }

  /** The sets of a directory, by name; none if there is no such directory. */
  static List<BenchmarkSource> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(directory)) {
      return found.filter(Benchmarks::isSet).sorted().map(Benchmarks::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory, e);
    }
  }

  /** Excel's lock files and hidden files are no sets. */
  private static boolean isSet(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && (Files.isDirectory(path) || name.endsWith(".xlsx"));
  }

  private static BenchmarkSource source(Path path) {
    return Files.isDirectory(path) ? CsvBenchmarks.in(path) : WorkbookBenchmarks.in(path);
  }
}
