package org.anjian.architecture.violator.upwards.penalty;

public record Fine() {}
