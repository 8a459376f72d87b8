/** 期限与工作日历：work calendars, legal terms and deadlines. */
package org.anjian.calendar;
