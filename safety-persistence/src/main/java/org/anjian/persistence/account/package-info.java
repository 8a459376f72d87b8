/** 账户与留痕：accounts, their tokens and answered requests, and the audit trail, stored. */
package org.anjian.persistence.account;
