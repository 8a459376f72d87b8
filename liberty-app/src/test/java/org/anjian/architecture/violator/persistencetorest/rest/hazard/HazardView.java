package org.anjian.architecture.violator.persistencetorest.rest.hazard;

public record HazardView() {}
