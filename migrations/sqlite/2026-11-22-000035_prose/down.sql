DROP INDEX coach_profiles_by_prose_version;
ALTER TABLE coach_profiles DROP COLUMN prose_version;
DROP TABLE pictures;
