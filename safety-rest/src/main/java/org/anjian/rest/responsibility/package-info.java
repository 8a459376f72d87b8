/** 责任清单：the responsibility list, over HTTP. */
package org.anjian.rest.responsibility;
