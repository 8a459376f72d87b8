package org.anjian.architecture.violator.namelessadapter.hazard;

public interface Hazards {}
