/**
 * 行政区划：the register of divisions beside the records, so that a question for a division of today
 * also finds what was recorded under the codes that went into it.
 */
package org.anjian.persistence.division;
