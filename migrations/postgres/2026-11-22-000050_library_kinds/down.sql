DROP TABLE resource_files;
DROP INDEX resources_by_minutes;
DROP INDEX resources_by_skill;
DROP INDEX resources_by_language;
DROP INDEX resources_by_kind;
ALTER TABLE resources DROP COLUMN file_id;
ALTER TABLE resources DROP COLUMN video;
ALTER TABLE resources DROP COLUMN skill;
ALTER TABLE resources DROP COLUMN kind;
