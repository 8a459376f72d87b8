package org.anjian.rest.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.trace.StepView;

/**
 * 期限提醒: something that is to be done.
 *
 * @param kind what
 * @param holder whose act it is: the bureau's or the party's
 * @param state how it stands today
 * @param record about which record
 * @param division division of the record
 * @param officers whose record it is, the lead first
 * @param items how many things at once, such as hazards of one order
 * @param lastDay until when, included
 * @param opensOn the first day on which it can be done, or null
 * @param daysLeft calendar days from today to the last day; below 0 when it is over
 * @param workingDaysLeft working days from tomorrow to the last day; below 0 for those since it was
 *     over
 * @param countedIn unit of the term, or null where a document set the day
 * @param provisional whether a day without holiday notice went into it
 * @param basis the articles
 * @param explanation how the day was found; empty where a document set it
 */
public record ReminderView(
    Coded kind,
    Coded holder,
    Coded state,
    RecordView record,
    DivisionView division,
    List<OfficerName> officers,
    int items,
    LocalDate lastDay,
    LocalDate opensOn,
    long daysLeft,
    int workingDaysLeft,
    String countedIn,
    boolean provisional,
    String basis,
    List<StepView> explanation) {

  /**
   * 所属记录.
   *
   * @param kind kind of record
   * @param id identity
   * @param number its number, empty if it has none
   * @param name of whom it is
   * @param enterpriseId the unit, or null
   * @param address where it is found, or null
   */
  public record RecordView(
      Coded kind, UUID id, String number, String name, UUID enterpriseId, String address) {}

  /**
   * 承办人员.
   *
   * @param id identity
   * @param name name
   */
  public record OfficerName(UUID id, String name) {}
}
