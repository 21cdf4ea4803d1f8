-- Pictures in what people write. `used_at` is empty until a text that shows the picture is kept.
CREATE TABLE pictures (
  file_id TEXT PRIMARY KEY NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  created_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);
CREATE INDEX pictures_by_owner ON pictures (owner_id, created_at);
CREATE INDEX pictures_unused ON pictures (created_at) WHERE used_at IS NULL;

-- Which version of the renderer wrote the HTML beside the prose.
ALTER TABLE coach_profiles ADD COLUMN prose_version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX coach_profiles_by_prose_version ON coach_profiles (prose_version);
