package org.anjian.architecture.violator.upwards.enforcement;

import org.anjian.architecture.violator.upwards.ledger.Row;

public record Case(Row row) {}
