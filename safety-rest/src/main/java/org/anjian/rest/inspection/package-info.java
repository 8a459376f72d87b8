/** 检查：inspections over HTTP, with what was found and what followed. */
package org.anjian.rest.inspection;
