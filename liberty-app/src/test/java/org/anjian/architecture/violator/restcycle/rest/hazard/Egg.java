package org.anjian.architecture.violator.restcycle.rest.hazard;

import org.anjian.architecture.violator.restcycle.rest.inspection.Hen;

public record Egg(Hen from) {}
