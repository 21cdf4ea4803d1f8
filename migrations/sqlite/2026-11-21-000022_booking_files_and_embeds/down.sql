DROP TABLE embed_sites;
DROP TABLE booking_files;
CREATE TABLE files_of_photos (
  id TEXT PRIMARY KEY NOT NULL,
  owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('photo')),
  content_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
INSERT INTO files_of_photos SELECT id, owner_id, purpose, content_type, bytes, created_at FROM files WHERE purpose = 'photo';
DROP TABLE files;
ALTER TABLE files_of_photos RENAME TO files;
CREATE INDEX files_by_owner ON files (owner_id);
