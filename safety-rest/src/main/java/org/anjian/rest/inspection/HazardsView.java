package org.anjian.rest.inspection;

import java.util.List;
import org.anjian.rest.hazard.HazardView;

/**
 * 新记录的隐患.
 *
 * @param items the hazards that were recorded
 */
public record HazardsView(List<HazardView> items) {}
