CREATE TABLE announcements (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('everybody', 'students', 'coaches', 'staff')),
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'sending', 'sent', 'cancelled')),
  request_key TEXT NOT NULL UNIQUE,
  made_by TEXT NOT NULL REFERENCES users (id),
  send_at TIMESTAMP NOT NULL,
  -- How many have been told, and who was last.
  told BIGINT NOT NULL,
  last_told TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX announcements_by_time ON announcements (send_at, id);
