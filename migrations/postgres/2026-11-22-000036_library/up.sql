-- What coaches and staff write for others to learn from.
CREATE TABLE resources (
  id TEXT PRIMARY KEY NOT NULL,
  -- Does not change once it was published.
  slug TEXT NOT NULL UNIQUE,
  author_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'hidden')),
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members', 'students')),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  body_html TEXT NOT NULL,
  prose_version INTEGER NOT NULL,
  topic TEXT REFERENCES topics (slug) ON DELETE SET NULL,
  language TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('any', 'beginner', 'intermediate', 'advanced')),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  bookmark_count INTEGER NOT NULL CHECK (bookmark_count >= 0),
  published_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX resources_by_age ON resources (status, published_at, id);
CREATE INDEX resources_by_bookmarks ON resources (status, bookmark_count, id);
CREATE INDEX resources_by_author ON resources (author_id, updated_at);
CREATE INDEX resources_by_topic ON resources (topic);
CREATE INDEX resources_by_prose_version ON resources (prose_version);

CREATE TABLE resource_tags (
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (resource_id, tag)
);
CREATE INDEX resource_tags_by_tag ON resource_tags (tag);

-- The words that a resource is found by, folded to plain letters.
CREATE TABLE resource_words (
  word TEXT COLLATE "C" NOT NULL,
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  PRIMARY KEY (word, resource_id)
);
CREATE INDEX resource_words_by_resource ON resource_words (resource_id);

CREATE TABLE bookmarks (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, resource_id)
);
CREATE INDEX bookmarks_by_resource ON bookmarks (resource_id);
