/**
 * 账户与权限：who acts, in which role, over which division; and the record of what was done.
 *
 * <p>Every use case takes an {@link org.anjian.account.Actor}. Its role says which acts it may do,
 * its {@link org.anjian.account.Scope} over which records. Nothing is allowed by default.
 */
package org.anjian.account;
