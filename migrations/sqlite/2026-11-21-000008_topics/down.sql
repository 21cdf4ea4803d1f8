DROP INDEX topics_by_name;
ALTER TABLE topics DROP COLUMN is_retired;
