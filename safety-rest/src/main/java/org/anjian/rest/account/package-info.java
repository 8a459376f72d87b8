/** 账户与会话：signing in, tokens, accounts, and who did what. */
package org.anjian.rest.account;
