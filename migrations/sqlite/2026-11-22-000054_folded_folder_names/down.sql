DROP INDEX bookmark_folders_by_folded_name;
ALTER TABLE bookmark_folders DROP COLUMN folded;
