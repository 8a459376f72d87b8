/** 期限提醒：what runs out, and the feeds for calendar programs, in the database. */
package org.anjian.persistence.reminder;
