package org.anjian.architecture.violator.upwards.statistics;

public record Figure() {}
