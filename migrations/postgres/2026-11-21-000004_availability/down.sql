DROP TABLE free_days;
DROP TABLE slots;
DROP TABLE days_off;
DROP TABLE date_exceptions;
DROP TABLE schedule_breaks;
DROP TABLE schedule_hours;
DROP TABLE schedules;
DROP TABLE availability_settings;
