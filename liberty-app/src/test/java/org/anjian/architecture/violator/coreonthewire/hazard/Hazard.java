package org.anjian.architecture.violator.coreonthewire.hazard;

public record Hazard() {}
