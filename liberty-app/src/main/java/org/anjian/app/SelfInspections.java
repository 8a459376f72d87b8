package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import org.anjian.account.Journal;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprises;
import org.anjian.identity.Ids;
import org.anjian.persistence.selfinspection.JpaCadenceRules;
import org.anjian.persistence.selfinspection.JpaCheckedEnterprises;
import org.anjian.persistence.selfinspection.JpaItemSheets;
import org.anjian.persistence.selfinspection.JpaPeriodReports;
import org.anjian.persistence.selfinspection.JpaSelfChecks;
import org.anjian.persistence.selfinspection.JpaSelfFoundHazards;
import org.anjian.persistence.selfinspection.JpaShutdownNotices;
import org.anjian.selfinspection.CadenceRules;
import org.anjian.selfinspection.CheckPhotos;
import org.anjian.selfinspection.CheckedEnterprises;
import org.anjian.selfinspection.ConfigureSelfInspection;
import org.anjian.selfinspection.ItemSheets;
import org.anjian.selfinspection.OverseeSelfInspection;
import org.anjian.selfinspection.PeriodReports;
import org.anjian.selfinspection.RemedySelfFound;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazards;
import org.anjian.selfinspection.ShutdownNotices;
import org.anjian.selfinspection.SignBounds;
import org.anjian.selfinspection.SubmitSelfCheck;
import org.anjian.selfinspection.WriteReport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 自查自报的组装: stores, use cases, and the bounds from where on something is a sign. */
@ApplicationScoped
public class SelfInspections {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  @Inject
  @ConfigProperty(name = "anjian.selfinspection.seconds.per.item", defaultValue = "3")
  private int secondsPerItem;

  @Inject
  @ConfigProperty(name = "anjian.selfinspection.metres.per.second", defaultValue = "15")
  private int metresPerSecond;

  @Inject
  @ConfigProperty(name = "anjian.selfinspection.premises.metres", defaultValue = "1000")
  private int premisesMetres;

  @Inject
  @ConfigProperty(name = "anjian.selfinspection.same.texts", defaultValue = "5")
  private int sameTexts;

  @Inject
  @ConfigProperty(name = "anjian.selfinspection.same.text.days", defaultValue = "30")
  private int sameTextDays;

  @Produces
  @Singleton
  CadenceRules cadenceRules() {
    return new JpaCadenceRules(entityManager);
  }

  @Produces
  @Singleton
  ShutdownNotices shutdownNotices() {
    return new JpaShutdownNotices(entityManager);
  }

  @Produces
  @Singleton
  ItemSheets itemSheets() {
    return new JpaItemSheets(entityManager);
  }

  @Produces
  @Singleton
  SelfChecks selfChecks() {
    return new JpaSelfChecks(entityManager);
  }

  @Produces
  @Singleton
  SelfFoundHazards selfFoundHazards() {
    return new JpaSelfFoundHazards(entityManager);
  }

  @Produces
  @Singleton
  PeriodReports periodReports() {
    return new JpaPeriodReports(entityManager);
  }

  @Produces
  @Singleton
  CheckedEnterprises checkedEnterprises() {
    return new JpaCheckedEnterprises(entityManager);
  }

  @Produces
  @Singleton
  CheckPhotos checkPhotos() {
    return new PhotoFolder(Path.of(dataDirectory, "attachments"));
  }

  @Produces
  @Singleton
  ConfigureSelfInspection configureSelfInspection(
      CadenceRules rules,
      ItemSheets sheets,
      ShutdownNotices notices,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new ConfigureSelfInspection(
        rules, sheets, notices, enterprises, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  SubmitSelfCheck submitSelfCheck(
      SelfChecks checks,
      SelfFoundHazards hazards,
      ItemSheets sheets,
      CadenceRules rules,
      CheckPhotos photos,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    SignBounds bounds =
        new SignBounds(secondsPerItem, metresPerSecond, premisesMetres, sameTexts, sameTextDays);
    return new SubmitSelfCheck(
        checks,
        hazards,
        sheets,
        rules,
        photos,
        enterprises,
        divisions,
        journal,
        ids,
        clock,
        bounds);
  }

  @Produces
  @Singleton
  RemedySelfFound remedySelfFound(
      SelfFoundHazards hazards,
      CheckPhotos photos,
      Divisions divisions,
      Journal journal,
      Clock clock) {
    return new RemedySelfFound(hazards, photos, divisions, journal, clock);
  }

  @Produces
  @Singleton
  OverseeSelfInspection overseeSelfInspection(
      CheckedEnterprises register,
      CadenceRules rules,
      ShutdownNotices notices,
      SelfChecks checks,
      PeriodReports reports,
      Enterprises enterprises,
      Divisions divisions,
      Clock clock) {
    return new OverseeSelfInspection(
        register, rules, notices, checks, reports, enterprises, divisions, clock);
  }

  @Produces
  @Singleton
  WriteReport writeReport(
      OverseeSelfInspection oversight,
      SelfChecks checks,
      SelfFoundHazards hazards,
      PeriodReports reports,
      CadenceRules rules,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new WriteReport(
        oversight, checks, hazards, reports, rules, enterprises, divisions, journal, ids, clock);
  }
}
