package org.anjian.architecture.violator.cycle.inspection;

import org.anjian.architecture.violator.cycle.hazard.Egg;

public record Hen(Egg from) {}
