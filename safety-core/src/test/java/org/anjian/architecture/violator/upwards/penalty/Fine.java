package org.anjian.architecture.violator.upwards.penalty;

import org.anjian.architecture.violator.upwards.enforcement.Case;

public record Fine(Case in) {}
