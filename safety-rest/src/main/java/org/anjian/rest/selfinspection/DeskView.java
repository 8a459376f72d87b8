package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.rest.enterprise.EnterpriseSummaryView;

/**
 * 自查工作台: all that an enterprise's app shows first.
 *
 * @param today the day by the server's clock
 * @param enterprise whose
 * @param due what is due, under way, or still takes an entry
 * @param sheets the items in force today, a sheet for each kind that has items
 * @param notices the days without work from today on
 * @param hazards the self-found hazards that are not put right, the newest first
 */
public record DeskView(
    LocalDate today,
    EnterpriseSummaryView enterprise,
    List<StatusView> due,
    List<SheetView> sheets,
    List<NoticeView> notices,
    List<SelfHazardView> hazards) {}
