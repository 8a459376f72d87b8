package org.anjian.rest.division;

import java.util.List;

/**
 * 行政区划代码的沿革.
 *
 * @param division what the code names today, or named last
 * @param history what it named when, in order of time
 */
public record DivisionHistoryView(DivisionView division, List<DivisionEntryView> history) {}
