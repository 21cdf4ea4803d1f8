DROP TABLE travels;
DROP TABLE worked_holidays;
DROP TABLE holiday_sets;
