CREATE TABLE account_deletions (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  asked_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL
);
CREATE INDEX account_deletions_by_due ON account_deletions (due_at);

CREATE TABLE data_exports (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  body TEXT,
  asked_at TIMESTAMP NOT NULL,
  ready_at TIMESTAMP,
  expires_at TIMESTAMP
);
CREATE INDEX data_exports_by_user ON data_exports (user_id, id);
CREATE INDEX data_exports_by_expiry ON data_exports (expires_at);
