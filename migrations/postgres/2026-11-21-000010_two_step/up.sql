-- The secret is encrypted under a key derived from the secret key; without `confirmed_at` it counts for nothing.
CREATE TABLE totp_keys (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  sealed_secret TEXT NOT NULL,
  confirmed_at TIMESTAMP,
  last_step BIGINT,
  created_at TIMESTAMP NOT NULL
);

CREATE TABLE recovery_codes (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  code_hash TEXT NOT NULL,
  used_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, code_hash)
);

ALTER TABLE known_devices ADD COLUMN user_agent TEXT NOT NULL DEFAULT '';
