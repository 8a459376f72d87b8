package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** 就绪检查：ready once the database has this version's schema. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @Inject private DatabaseStart database;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
    database
        .version()
        .ifPresent(
            version ->
                response
                    .withData("schema", version.version())
                    .withData("scripts", version.scripts()));
    return response.status(database.version().isPresent()).build();
  }
}
