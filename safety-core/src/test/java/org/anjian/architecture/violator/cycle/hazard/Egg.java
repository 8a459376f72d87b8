package org.anjian.architecture.violator.cycle.hazard;

import org.anjian.architecture.violator.cycle.inspection.Hen;

public record Egg(Hen from) {}
