-- 日历订阅按辖区和年份可查 As every record of a county and year.
create index ix_calendar_feed__division_record_year on calendar_feed (division, record_year);
