package org.anjian.app.paper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.anjian.account.Journal;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.NumberAccounts;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.Procedure;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.identity.Ids;
import org.anjian.inspection.Inspections;
import org.anjian.law.LawBook;
import org.anjian.paper.Agency;
import org.anjian.paper.Forms;
import org.anjian.paper.IssuePapers;
import org.anjian.paper.KeepNumbers;
import org.anjian.paper.PaperPorts;
import org.anjian.paper.PaperRenderer;
import org.anjian.paper.Papers;
import org.anjian.people.Officers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 文书的组装: forms, templates and what the agency's papers say about it. */
@ApplicationScoped
public class PaperDesk {

  private static final System.Logger LOG = System.getLogger(PaperDesk.class.getName());

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  @Inject
  @ConfigProperty(name = "anjian.agency.address")
  private Optional<String> address;

  @Inject
  @ConfigProperty(name = "anjian.agency.postcode")
  private Optional<String> postcode;

  @Inject
  @ConfigProperty(name = "anjian.agency.phone")
  private Optional<String> phone;

  @Inject
  @ConfigProperty(name = "anjian.agency.bank")
  private Optional<String> bank;

  @Inject
  @ConfigProperty(name = "anjian.agency.account")
  private Optional<String> account;

  @Inject
  @ConfigProperty(name = "anjian.agency.court")
  private Optional<String> court;

  /** A template that is broken stops its own form alone; whoever starts the server is told. */
  void look(@Observes @Priority(5_100) @Initialized(ApplicationScoped.class) Object start) {
    for (String fault : docxPapers().faults(Forms.shipped().all())) {
      LOG.log(System.Logger.Level.WARNING, "文书模板有误 A template is broken: {0}", fault);
    }
  }

  private DocxPapers docxPapers() {
    return new DocxPapers(Path.of(dataDirectory, "templates"));
  }

  @Produces
  @Singleton
  Forms forms() {
    return Forms.shipped();
  }

  @Produces
  @Singleton
  PaperRenderer renderer() {
    return docxPapers();
  }

  @Produces
  @Singleton
  KeepNumbers keepNumbers(
      DocumentNumbers numbers,
      NumberAccounts accounts,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new KeepNumbers(numbers, accounts, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  PaperPorts paperPorts(
      Enterprises enterprises,
      Officers officers,
      Inspections inspections,
      Hazards hazards,
      RectificationOrders orders,
      OnSiteMeasures measures,
      EnforcementCases cases) {
    return new PaperPorts(enterprises, officers, inspections, hazards, orders, measures, cases);
  }

  @Produces
  @Singleton
  IssuePapers issuePapers(
      Forms forms,
      PaperPorts ports,
      Papers papers,
      DocumentNumbers numbers,
      PaperRenderer renderer,
      LawBook lawBook,
      Procedure procedure,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new IssuePapers(
        forms,
        ports,
        papers,
        numbers,
        renderer,
        new ChineseWords(lawBook),
        new Agency.Contact(address, postcode, phone, bank, account, court),
        procedure,
        divisions,
        journal,
        ids,
        clock);
  }
}
