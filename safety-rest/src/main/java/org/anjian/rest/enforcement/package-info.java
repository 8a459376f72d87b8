/** 案件：cases, each act of theirs, what may be done next and why not, and what is owed. */
package org.anjian.rest.enforcement;
