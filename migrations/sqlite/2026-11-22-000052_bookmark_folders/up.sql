-- Folders that people keep bookmarks in.
CREATE TABLE bookmark_folders (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  UNIQUE (user_id, name)
);
ALTER TABLE bookmarks ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmarks ADD COLUMN folder_id TEXT REFERENCES bookmark_folders (id) ON DELETE SET NULL;
CREATE INDEX bookmarks_by_age ON bookmarks (user_id, created_at, resource_id);
CREATE INDEX bookmarks_by_folder ON bookmarks (folder_id, created_at, resource_id);

-- What somebody is done with.
CREATE TABLE finished_resources (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  finished_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, resource_id)
);
CREATE INDEX finished_resources_by_resource ON finished_resources (resource_id);
