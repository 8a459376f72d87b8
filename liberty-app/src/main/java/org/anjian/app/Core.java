package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Industries;
import org.anjian.identity.Ids;
import org.anjian.law.LawBook;
import org.anjian.penalty.FineAssessor;
import org.anjian.rest.json.Json;

/** 核心数据的组装: what the core reads once and everybody shares. */
@ApplicationScoped
public class Core {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tickMillis(Json.ZONE); // The database keeps no more than microseconds.
  }

  @Produces
  @Singleton
  Ids ids(Clock clock) {
    return new Ids(clock);
  }

  @Produces
  @Singleton
  Divisions divisions() {
    return Divisions.shipped();
  }

  @Produces
  @Singleton
  Industries industries() {
    return Industries.edition2017();
  }

  @Produces
  @Singleton
  FineAssessor fineAssessor(LawBook lawBook, DiscretionBenchmarks benchmarks) {
    return new FineAssessor(lawBook, benchmarks);
  }
}
