package org.anjian.architecture.violator.namelessadapter.persistence.hazard;

import org.anjian.architecture.violator.namelessadapter.hazard.Hazards;

record StoredHazards() implements Hazards {}
