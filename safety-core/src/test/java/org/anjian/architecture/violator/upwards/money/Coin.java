package org.anjian.architecture.violator.upwards.money;

import org.anjian.architecture.violator.upwards.penalty.Fine;

record Coin(Fine fine) {}
