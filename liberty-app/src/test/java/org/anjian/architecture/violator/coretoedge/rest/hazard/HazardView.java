package org.anjian.architecture.violator.coretoedge.rest.hazard;

public record HazardView() {}
