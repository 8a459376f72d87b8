/** 分页：how lists are asked for and answered, page by page. */
package org.anjian.rest.paging;
