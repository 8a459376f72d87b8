/** 安监核心：the domain of work-safety supervision, on the JDK alone. */
module org.anjian.core {
  exports org.anjian.account;
  exports org.anjian.attachment;
  exports org.anjian.calendar;
  exports org.anjian.checklist;
  exports org.anjian.conformance;
  exports org.anjian.discretion;
  exports org.anjian.division;
  exports org.anjian.document;
  exports org.anjian.duty;
  exports org.anjian.enforcement;
  exports org.anjian.enterprise;
  exports org.anjian.enterprise.file;
  exports org.anjian.enterprise.likeness;
  exports org.anjian.enterprise.search;
  exports org.anjian.explain;
  exports org.anjian.hazard;
  exports org.anjian.identity;
  exports org.anjian.inspection;
  exports org.anjian.law;
  exports org.anjian.ledger;
  exports org.anjian.money;
  exports org.anjian.paging;
  exports org.anjian.paper;
  exports org.anjian.penalty;
  exports org.anjian.people;
  exports org.anjian.planning;
  exports org.anjian.preparedness;
  exports org.anjian.publicity;
  exports org.anjian.reminder;
  exports org.anjian.responsibility;
  exports org.anjian.selfinspection;
  exports org.anjian.spi;
  exports org.anjian.statistics;
  exports org.anjian.table;
}
