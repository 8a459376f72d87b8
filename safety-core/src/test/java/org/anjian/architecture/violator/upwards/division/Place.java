package org.anjian.architecture.violator.upwards.division;

import org.anjian.architecture.violator.upwards.enterprise.Owner;

public record Place(Owner owner) {}
