/** 期限提醒：what is due, for people, for scripts, and as a feed for calendar programs. */
package org.anjian.rest.reminder;
