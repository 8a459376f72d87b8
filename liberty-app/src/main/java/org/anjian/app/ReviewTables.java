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
import org.anjian.enforcement.ReviewItem;
import org.anjian.enforcement.ReviewPoints;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 启动时载入评查扣分表：reads {@code review-points.csv} in the data directory if the bureau has put its own
 * there, else the table that ships. If it is wrong, the application does not start.
 */
@ApplicationScoped
public class ReviewTables {

  private static final System.Logger LOG = System.getLogger(ReviewTables.class.getName());

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  void load(
      @Observes @Priority(500) @Initialized(ApplicationScoped.class) Object start,
      ReviewPoints points) {
    LOG.log(
        System.Logger.Level.DEBUG,
        "{0}={1}",
        ReviewItem.NOT_NOTIFIED,
        points.of(ReviewItem.NOT_NOTIFIED));
  }

  @Produces
  @Singleton
  ReviewPoints reviewPoints() {
    Path own = Path.of(dataDirectory, "review-points.csv");
    if (!Files.exists(own)) {
      return ReviewPoints.shipped();
    }
    try {
      return ReviewPoints.read(own.getFileName().toString(), Files.newBufferedReader(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
