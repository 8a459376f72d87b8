/** 分页：a page of a list, and the request for one. Lists are always paged. */
package org.anjian.paging;
