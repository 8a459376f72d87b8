package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.anjian.account.Journal;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumbers;
import org.anjian.enforcement.ArchiveCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.PunishOnTheSpot;
import org.anjian.enforcement.PursueCase;
import org.anjian.enterprise.Enterprises;
import org.anjian.identity.Ids;
import org.anjian.inspection.Inspections;
import org.anjian.penalty.FineAssessor;
import org.anjian.people.Officers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 当场处罚与归档: wires the use cases beside the ordinary way of a case. */
@ApplicationScoped
public class AftermathWiring {

  /** 保存期限 of case files; no text that is carried sets it, so there is no default. */
  @Inject
  @ConfigProperty(name = "anjian.archive.retention")
  private Optional<String> retention;

  @Produces
  @Singleton
  PunishOnTheSpot punishOnTheSpot(
      EnforcementCases cases,
      Enterprises enterprises,
      Inspections inspections,
      Officers officers,
      DocumentNumbers numbers,
      FineAssessor assessor,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new PunishOnTheSpot(
        cases,
        enterprises,
        inspections,
        officers,
        numbers,
        assessor,
        divisions,
        journal,
        ids,
        clock);
  }

  @Produces
  @Singleton
  ArchiveCase archiveCase(PursueCase pursue) {
    return new ArchiveCase(pursue, retention);
  }
}
