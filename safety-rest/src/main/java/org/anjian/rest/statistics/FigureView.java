package org.anjian.rest.statistics;

/**
 * 指标: a figure and where its records are.
 *
 * @param value the value
 * @param records the link that lists the records behind it; with {@code &excluded=true} those left
 *     out
 */
public record FigureView(Object value, String records) {}
