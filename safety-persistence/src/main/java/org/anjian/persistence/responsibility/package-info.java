/** 责任清单：the editions of the responsibility lists, stored. */
package org.anjian.persistence.responsibility;
