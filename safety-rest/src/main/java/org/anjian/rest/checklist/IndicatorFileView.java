package org.anjian.rest.checklist;

import java.util.List;
import org.anjian.rest.revision.Revised;

/**
 * 指标档案: an indicator with all its editions.
 *
 * @param code its number
 * @param editions its editions, the newest first
 * @param revision number of the newest edition, which a change names
 */
public record IndicatorFileView(String code, List<IndicatorView> editions, long revision)
    implements Revised {}
