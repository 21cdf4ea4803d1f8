DROP TABLE finished_resources;
DROP INDEX bookmarks_by_folder;
DROP INDEX bookmarks_by_age;
ALTER TABLE bookmarks DROP COLUMN folder_id;
ALTER TABLE bookmarks DROP COLUMN note;
DROP TABLE bookmark_folders;
