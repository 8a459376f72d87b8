/**
 * 安全生产责任清单：who supervises whom, in dated editions.
 *
 * <p>A {@link org.anjian.responsibility.ResponsibilityList} is one edition: the bodies and their
 * duties, by sector, place, enterprise and category of indicators. It is drafted, adopted, and
 * superseded by the next; once adopted it never changes. The {@link
 * org.anjian.responsibility.DutyFinder} says who looks after an enterprise on a day and why, {@link
 * org.anjian.responsibility.ListReview} where nobody does, or several do, and {@link
 * org.anjian.responsibility.ListComparison} what another edition changes.
 *
 * <p>The legal ground is 安全生产法(2021) art. 17: the government has the departments draw up lists of
 * powers and responsibilities and makes them public.
 */
package org.anjian.responsibility;
