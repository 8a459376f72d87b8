package org.anjian.architecture.violator.upwards.enterprise;

import org.anjian.architecture.violator.upwards.penalty.Fine;

public record Owner(Fine fine) {}
