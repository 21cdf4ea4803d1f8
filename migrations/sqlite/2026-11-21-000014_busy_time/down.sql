DROP TABLE busy_times;
DROP TABLE source_calendars;
DROP TABLE calendar_sources;
