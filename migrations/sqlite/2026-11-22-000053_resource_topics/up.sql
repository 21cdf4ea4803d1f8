-- Where a resource is talked about: one topic of the forum each.
CREATE TABLE resource_topics (
  resource_id TEXT PRIMARY KEY NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL UNIQUE REFERENCES forum_topics (id),
  created_at TIMESTAMP NOT NULL
);
