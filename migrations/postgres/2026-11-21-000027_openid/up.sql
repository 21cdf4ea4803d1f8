-- A person as another site knows them. `email` is what that site said when it was linked; nobody is found by it.
CREATE TABLE openid_identities (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  email TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  last_used_at TIMESTAMP,
  UNIQUE (issuer, subject)
);
CREATE INDEX openid_identities_by_user ON openid_identities (user_id);
