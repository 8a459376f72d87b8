package org.anjian.rest.division;

/**
 * 行政区划: a division as a record names it.
 *
 * @param code the code that the record keeps: that of its day
 * @param name name of that day
 * @param path name with those of the divisions above it, from the county down
 * @param currentCode the code under which the place is found today
 */
public record DivisionView(String code, String name, String path, String currentCode) {}
