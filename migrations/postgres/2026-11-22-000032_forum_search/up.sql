-- One row for each topic and comment, found by the words it says.
CREATE TABLE forum_search (
  post_id TEXT PRIMARY KEY NOT NULL,
  topic_id TEXT NOT NULL REFERENCES forum_topics (id) ON DELETE CASCADE,
  document TSVECTOR NOT NULL
);
CREATE INDEX forum_search_document ON forum_search USING gin (document);
