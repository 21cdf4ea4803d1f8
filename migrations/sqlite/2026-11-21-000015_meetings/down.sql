DROP TABLE attendances;
DROP TABLE meeting_steps;
DROP INDEX meetings_open;
ALTER TABLE meetings DROP COLUMN ended_at;
ALTER TABLE meetings DROP COLUMN started_at;
ALTER TABLE meetings DROP COLUMN status;
