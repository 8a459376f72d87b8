package org.anjian.architecture.violator.upwards.money;

import org.anjian.architecture.violator.upwards.enterprise.Owner;

public record Coin(Owner owner) {}
