/** 法规：statutes, citations and the dated law book. */
package org.anjian.law;
