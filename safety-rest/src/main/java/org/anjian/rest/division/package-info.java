/** 区划：divisions of any time, with their names and what became of them. */
package org.anjian.rest.division;
