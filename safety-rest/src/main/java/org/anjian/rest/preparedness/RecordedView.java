package org.anjian.rest.preparedness;

/**
 * 记入统计.
 *
 * @param changed how many units the year's figures now count otherwise
 */
public record RecordedView(int changed) {}
