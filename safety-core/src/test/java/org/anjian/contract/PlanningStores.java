package org.anjian.contract;

import org.anjian.planning.RandomDraws;
import org.anjian.planning.YearPlans;

/** The ports to plans and draws, of one technology. */
public record PlanningStores(YearPlans plans, RandomDraws draws) {}
