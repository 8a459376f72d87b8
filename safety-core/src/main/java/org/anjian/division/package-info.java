/**
 * 行政区划：where. {@link org.anjian.division.DivisionCode} is a code; what it meant on a day and what
 * became of it is kept in {@link org.anjian.division.Divisions}, built from lists that come with
 * the library ({@link org.anjian.division.DivisionFiles}) or from outside ({@link
 * org.anjian.spi.DivisionSource}).
 */
package org.anjian.division;
