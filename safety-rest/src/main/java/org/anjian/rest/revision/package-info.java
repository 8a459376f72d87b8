/** 版本：optimistic locking over HTTP, by {@code ETag} and {@code If-Match}. */
package org.anjian.rest.revision;
