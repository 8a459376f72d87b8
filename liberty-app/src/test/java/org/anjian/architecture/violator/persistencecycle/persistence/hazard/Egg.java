package org.anjian.architecture.violator.persistencecycle.persistence.hazard;

import org.anjian.architecture.violator.persistencecycle.persistence.inspection.Hen;

public record Egg(Hen from) {}
