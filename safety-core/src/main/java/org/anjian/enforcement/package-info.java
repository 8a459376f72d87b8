/**
 * 行政处罚案件：from filing to closing.
 *
 * <p>An {@link org.anjian.enforcement.EnforcementCase} is the list of {@link
 * org.anjian.enforcement.CaseAct acts} done in it; where it stands is derived from them. Each act
 * has its {@link org.anjian.enforcement.CaseRule preconditions}, one named rule each with its
 * article; an act out of order is refused with the stage and the rule. What is owed and when
 * follows from the decision, its delivery, instalments and payments: {@link
 * org.anjian.enforcement.Collection}.
 */
package org.anjian.enforcement;
