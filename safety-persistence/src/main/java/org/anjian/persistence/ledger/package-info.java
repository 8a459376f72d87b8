/** 台账与导入：which rows of ledgers are stored already, and the imports that brought them, stored. */
package org.anjian.persistence.ledger;
