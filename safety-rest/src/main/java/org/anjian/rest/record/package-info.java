/** 记录：how records name each other, and where each is found. */
package org.anjian.rest.record;
