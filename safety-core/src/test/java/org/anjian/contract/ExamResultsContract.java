package org.anjian.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.ExamResult;

/** What every store of examResults does. */
public abstract class ExamResultsContract extends YearlyContract<ExamResult> {

  @Override
  protected ExamResult record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected ExamResult record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static ExamResult record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new ExamResult(
        Yicheng.id(14, number),
        division,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        "业务知识考核第1次",
        "职工" + number,
        new BigDecimal(number == 1 ? "100" : "81.5"),
        new BigDecimal("60"));
  }

  @Override
  protected void addAll(Stores stores, Collection<ExamResult> records) {
    stores.examResults().addAll(records);
  }

  @Override
  protected Page<ExamResult> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.examResults().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return false;
  }
}
