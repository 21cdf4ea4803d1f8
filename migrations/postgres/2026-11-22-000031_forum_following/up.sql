-- Who wants to hear of a topic, or of nothing from it.
CREATE TABLE forum_follows (
  user_id TEXT NOT NULL REFERENCES users (id),
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  level TEXT NOT NULL CHECK (level IN ('follow', 'mute')),
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, topic_id)
);
CREATE INDEX forum_follows_by_topic ON forum_follows (topic_id, level);

-- How far somebody has read.
CREATE TABLE forum_visits (
  user_id TEXT NOT NULL REFERENCES users (id),
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  seen_at TIMESTAMP NOT NULL,
  seen_comments INTEGER NOT NULL,
  PRIMARY KEY (user_id, topic_id)
);
CREATE INDEX forum_visits_by_topic ON forum_visits (topic_id);

-- What somebody is still writing: a new topic, or a comment on a topic.
CREATE TABLE forum_drafts (
  user_id TEXT NOT NULL REFERENCES users (id),
  place TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  category TEXT NOT NULL,
  tags TEXT NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, place)
);
