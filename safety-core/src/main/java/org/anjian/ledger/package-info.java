/** 年度台账：the ledgers of a year and their import. */
package org.anjian.ledger;
