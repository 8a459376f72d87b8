/**
 * 期限事项: what is to be done about a record, by whom, and until when.
 *
 * <p>A {@link org.anjian.duty.Duty} is read off a record and never stored. Each room that has terms
 * says which duties its records have, by a fold of its own, and offers the open ones as a {@link
 * org.anjian.duty.DutySource}: a room that comes later contributes by one more source.
 */
package org.anjian.duty;
