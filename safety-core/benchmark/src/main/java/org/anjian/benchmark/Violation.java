package org.anjian.benchmark;

/** 违法行为: the question as Drools takes it, a bean that keeps what the rules find. */
public final class Violation {

  private final Question question;
  private final long day;
  private int tier = -1;

  Violation(Question question) {
    this.question = question;
    this.day = question.day().toEpochDay();
  }

  public String getProvision() {
    return question.provision();
  }

  public String getSubject() {
    return question.subject().name();
  }

  public String getCondition() {
    return question.condition();
  }

  public long getDay() {
    return day;
  }

  public int getMeasure() {
    return question.measure();
  }

  public int getTier() {
    return tier;
  }

  public void setTier(int tier) {
    this.tier = tier;
  }
}
