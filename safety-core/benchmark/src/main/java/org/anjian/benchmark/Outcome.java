package org.anjian.benchmark;

import org.anjian.law.ProvisionRef;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/** 结论: what contestants must agree on. */
record Outcome(ProvisionRef clause, FineRange range, Yuan amount) {}
