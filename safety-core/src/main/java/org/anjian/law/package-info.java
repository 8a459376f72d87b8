/**
 * 法条：law as dated data, and the places in it that acts and decisions cite.
 *
 * <p>A {@link org.anjian.law.Statute} is one edition of a text with the days on which it is in
 * force. A {@link org.anjian.law.Provision} is one row: what one clause of it does to one subject
 * at one stage. The {@link org.anjian.law.LawBook} finds the row for a day and knows which clause
 * of a later edition took the place of an earlier one. Formulas are typed ({@link
 * org.anjian.law.FineRule}); the figures come from the data files, which are checked when they are
 * loaded: a file that is wrong stops the start, naming file, line and reason.
 *
 * <p>People cite a statute by name, article, paragraph and item; {@link org.anjian.law.Citation}
 * reads that in all the spellings that occur, with the help of {@link org.anjian.law.StatuteNames}.
 * Which edition is meant follows from the date of the act.
 */
package org.anjian.law;
