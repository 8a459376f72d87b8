package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.anjian.account.Journal;
import org.anjian.division.Divisions;
import org.anjian.enterprise.EnterpriseHistory;
import org.anjian.enterprise.EnterprisePoints;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.FurtherSectors;
import org.anjian.enterprise.OpenMatters;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.Subsidiaries;
import org.anjian.enterprise.Successions;
import org.anjian.enterprise.file.FilePorts;
import org.anjian.enterprise.file.KeepEnterpriseFile;
import org.anjian.enterprise.file.ReadEnterpriseFile;
import org.anjian.enterprise.likeness.CoreNames;
import org.anjian.enterprise.likeness.FindDuplicates;
import org.anjian.enterprise.search.EnterpriseSearch;
import org.anjian.identity.Ids;
import org.anjian.persistence.enterprise.JpaDuplicateDecisions;
import org.anjian.persistence.enterprise.JpaEnterpriseHistory;
import org.anjian.persistence.enterprise.JpaEnterprisePoints;
import org.anjian.persistence.enterprise.JpaEnterpriseSearch;
import org.anjian.persistence.enterprise.JpaFurtherSectors;
import org.anjian.persistence.enterprise.JpaHazardInstallations;
import org.anjian.persistence.enterprise.JpaOpenMatters;
import org.anjian.persistence.enterprise.JpaRiskGradings;
import org.anjian.persistence.enterprise.JpaSafetyPersons;
import org.anjian.persistence.enterprise.JpaSubsidiaries;
import org.anjian.persistence.enterprise.JpaSuccessions;

/** 企业档案的组装: the file of an enterprise, on the database. */
@ApplicationScoped
public class EnterpriseFiles {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  EnterpriseHistory enterpriseHistory() {
    return new JpaEnterpriseHistory(entityManager);
  }

  @Produces
  @Singleton
  Successions successions() {
    return new JpaSuccessions(entityManager);
  }

  @Produces
  @Singleton
  FurtherSectors furtherSectors() {
    return new JpaFurtherSectors(entityManager);
  }

  @Produces
  @Singleton
  Subsidiaries subsidiaries() {
    return new JpaSubsidiaries(entityManager);
  }

  @Produces
  @Singleton
  OpenMatters openMatters() {
    return new JpaOpenMatters(entityManager);
  }

  @Produces
  @Singleton
  FilePorts filePorts(
      Enterprises enterprises,
      EnterpriseHistory history,
      FurtherSectors sectors,
      Subsidiaries subsidiaries,
      OpenMatters open) {
    return new FilePorts(
        enterprises,
        history,
        sectors,
        new JpaRiskGradings(entityManager),
        new JpaSafetyPersons(entityManager),
        new JpaHazardInstallations(entityManager),
        subsidiaries,
        open);
  }

  @Produces
  @Singleton
  EnterprisePoints enterprisePoints() {
    return new JpaEnterprisePoints(entityManager);
  }

  @Produces
  @Singleton
  EnterpriseSearch enterpriseSearch(Divisions divisions, Clock clock) {
    return new JpaEnterpriseSearch(entityManager, divisions, clock);
  }

  @Produces
  @Singleton
  FindDuplicates findDuplicates(
      EnterpriseSearch search,
      RegisterEnterprise register,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new FindDuplicates(
        search,
        new JpaDuplicateDecisions(entityManager),
        register,
        CoreNames.of(divisions),
        journal,
        ids,
        clock);
  }

  @Produces
  @Singleton
  KeepEnterpriseFile keepEnterpriseFile(
      FilePorts ports, Divisions divisions, Journal journal, Ids ids, Clock clock) {
    return new KeepEnterpriseFile(ports, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  ReadEnterpriseFile readEnterpriseFile(FilePorts ports, Divisions divisions, Clock clock) {
    return new ReadEnterpriseFile(ports, divisions, clock);
  }
}
