/** 法条：the statutes and rows of the law book. */
package org.anjian.rest.law;
