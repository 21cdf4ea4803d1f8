CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL,
  updated_by TEXT REFERENCES users (id),
  updated_at TIMESTAMP NOT NULL
);

CREATE TABLE audit_log (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT REFERENCES users (id),
  action TEXT NOT NULL,
  entity_type TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX audit_log_by_time ON audit_log (recorded_at, id);
CREATE INDEX audit_log_by_entity ON audit_log (entity_id, recorded_at, id);
CREATE INDEX audit_log_by_type ON audit_log (entity_type, recorded_at, id);
CREATE INDEX audit_log_by_actor ON audit_log (actor_id, recorded_at, id);

CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL,
  fact TEXT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  dispatched_at TIMESTAMP
);
CREATE INDEX outbox_waiting ON outbox (recorded_at) WHERE dispatched_at IS NULL;

CREATE TABLE jobs (
  id TEXT PRIMARY KEY NOT NULL,
  unique_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ready', 'done', 'dead')),
  attempts INTEGER NOT NULL,
  run_at TIMESTAMP NOT NULL,
  leased_until TIMESTAMP,
  last_error TEXT,
  created_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP
);
CREATE INDEX jobs_due ON jobs (run_at) WHERE status = 'ready';
CREATE INDEX jobs_by_status ON jobs (status, run_at, id);
CREATE INDEX jobs_done ON jobs (finished_at) WHERE status = 'done';

CREATE TABLE mail_deliveries (
  key TEXT PRIMARY KEY NOT NULL,
  user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
  booking_id TEXT,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  message_id TEXT NOT NULL,
  sent_at TIMESTAMP NOT NULL
);
CREATE INDEX mail_deliveries_by_booking ON mail_deliveries (booking_id);

CREATE TABLE files (
  id TEXT PRIMARY KEY NOT NULL,
  owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('photo')),
  content_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX files_by_owner ON files (owner_id);
