package org.anjian.architecture.violator.persistencecycle.persistence.inspection;

import org.anjian.architecture.violator.persistencecycle.persistence.hazard.Egg;

public record Hen(Egg from) {}
