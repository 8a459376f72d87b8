-- 日历订阅 Like every record, found by division and year.
create index ix_calendar_feed__division_year on calendar_feed (division, record_year);
