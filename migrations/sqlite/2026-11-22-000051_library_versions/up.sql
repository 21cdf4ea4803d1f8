-- What a resource was before each change, once it had been published.
CREATE TABLE resource_versions (
  id TEXT PRIMARY KEY NOT NULL,
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  -- Who put something else in its place.
  editor_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  tags TEXT NOT NULL,
  topic TEXT REFERENCES topics (slug) ON DELETE SET NULL,
  skill TEXT NOT NULL,
  language TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('any', 'beginner', 'intermediate', 'advanced')),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  video TEXT,
  file_id TEXT REFERENCES resource_files (file_id),
  replaced_at TIMESTAMP NOT NULL
);
CREATE INDEX resource_versions_by_resource ON resource_versions (resource_id, id);
CREATE INDEX resource_versions_by_editor ON resource_versions (editor_id);
CREATE INDEX resource_versions_by_topic ON resource_versions (topic);
CREATE INDEX resource_versions_by_file ON resource_versions (file_id);
