-- A calendar elsewhere, in which a coach is busy at times. `secret` is encrypted: the address may itself be one.
CREATE TABLE calendar_sources (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  kind TEXT NOT NULL CHECK (kind IN ('ics', 'caldav', 'google', 'microsoft')),
  name TEXT NOT NULL,
  host TEXT NOT NULL,
  secret TEXT NOT NULL,
  shows_titles BOOLEAN NOT NULL,
  -- What the server said about the copy we have, and what it was read for.
  version TEXT NOT NULL,
  covers_until TIMESTAMP,
  covers_zone TEXT NOT NULL,
  skipped INTEGER NOT NULL,
  read_at TIMESTAMP,
  tried_at TIMESTAMP,
  problem TEXT,
  failures INTEGER NOT NULL CHECK (failures >= 0),
  next_read_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  CHECK ((problem IS NULL) = (failures = 0))
);
CREATE INDEX calendar_sources_by_coach ON calendar_sources (coach_id, created_at, id);
CREATE INDEX calendar_sources_by_turn ON calendar_sources (next_read_at, id);

-- The calendars of an account, and which of them count.
CREATE TABLE source_calendars (
  id TEXT PRIMARY KEY NOT NULL,
  source_id TEXT NOT NULL REFERENCES calendar_sources (id) ON DELETE CASCADE,
  remote_id TEXT NOT NULL,
  name TEXT NOT NULL,
  is_busy BOOLEAN NOT NULL,
  UNIQUE (source_id, remote_id)
);

-- Longer times stand here in pieces, so that an index on starts finds all that touch a day.
CREATE TABLE busy_times (
  id TEXT PRIMARY KEY NOT NULL,
  source_id TEXT NOT NULL REFERENCES calendar_sources (id) ON DELETE CASCADE,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  starts_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  title TEXT NOT NULL,
  CHECK (starts_at < ends_at)
);
CREATE INDEX busy_times_by_coach ON busy_times (coach_id, starts_at, id);
CREATE INDEX busy_times_by_source ON busy_times (source_id);
