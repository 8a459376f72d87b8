package org.anjian.architecture.violator.coretoedge.hazard;

import org.anjian.architecture.violator.coretoedge.rest.hazard.HazardView;

record Hazard(HazardView seen) {}
