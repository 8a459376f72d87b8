/** 账户：accounts, roles, division scopes and the audit record. */
package org.anjian.account;
