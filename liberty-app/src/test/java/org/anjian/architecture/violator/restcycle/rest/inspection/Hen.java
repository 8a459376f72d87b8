package org.anjian.architecture.violator.restcycle.rest.inspection;

import org.anjian.architecture.violator.restcycle.rest.hazard.Egg;

public record Hen(Egg from) {}
