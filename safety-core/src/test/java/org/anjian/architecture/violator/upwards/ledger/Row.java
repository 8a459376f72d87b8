package org.anjian.architecture.violator.upwards.ledger;

import org.anjian.architecture.violator.upwards.statistics.Figure;

public record Row(Figure figure) {}
