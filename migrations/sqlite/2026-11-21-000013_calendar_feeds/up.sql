-- A person's own sessions as a calendar that other programs subscribe to. Whoever has the address may read it,
-- so only the hash of its token is here.
CREATE TABLE calendar_feeds (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
  token_hash TEXT NOT NULL UNIQUE,
  with_names BOOLEAN NOT NULL,
  with_links BOOLEAN NOT NULL,
  last_fetched_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL
);
