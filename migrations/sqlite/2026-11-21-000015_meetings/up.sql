-- Where a meeting stands.
ALTER TABLE meetings ADD COLUMN status TEXT NOT NULL DEFAULT 'scheduled'
  CHECK (status IN ('scheduled', 'live', 'paused', 'ended'));
ALTER TABLE meetings ADD COLUMN started_at TIMESTAMP;
ALTER TABLE meetings ADD COLUMN ended_at TIMESTAMP;
CREATE INDEX meetings_open ON meetings (booking_id) WHERE status <> 'ended';

-- Everything that happened to a meeting.
CREATE TABLE meeting_steps (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES meetings (booking_id),
  step TEXT NOT NULL CHECK (step IN ('start', 'pause', 'resume', 'end')),
  from_status TEXT NOT NULL CHECK (from_status IN ('scheduled', 'live', 'paused', 'ended')),
  to_status TEXT NOT NULL CHECK (to_status IN ('scheduled', 'live', 'paused', 'ended')),
  by_role TEXT NOT NULL CHECK (by_role IN ('student', 'coach', 'admin', 'system')),
  by_user TEXT REFERENCES users (id),
  taken_at TIMESTAMP NOT NULL
);
CREATE INDEX meeting_steps_by_meeting ON meeting_steps (booking_id, taken_at, id);

-- Who was there, and when: one row for each visit. `reference` is the provider's name of a visit that it told of.
CREATE TABLE attendances (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES meetings (booking_id),
  side TEXT NOT NULL CHECK (side IN ('student', 'coach')),
  source TEXT NOT NULL CHECK (source IN ('page', 'provider')),
  reference TEXT NOT NULL,
  joined_at TIMESTAMP NOT NULL,
  left_at TIMESTAMP,
  CHECK (left_at IS NULL OR left_at >= joined_at)
);
CREATE INDEX attendances_by_meeting ON attendances (booking_id, joined_at, id);
-- Nobody joins twice without leaving, and what a provider says twice happened once.
CREATE UNIQUE INDEX attendances_open ON attendances (booking_id, side) WHERE left_at IS NULL AND source = 'page';
CREATE UNIQUE INDEX attendances_told ON attendances (booking_id, reference, joined_at) WHERE source = 'provider';

-- The meetings of bookings that are over have ended.
INSERT INTO meeting_steps (id, booking_id, step, from_status, to_status, by_role, taken_at)
  SELECT b.id, b.id, 'end', 'scheduled', 'ended', 'system', COALESCE(b.finished_at, b.ends_at)
  FROM meetings m JOIN bookings b ON b.id = m.booking_id WHERE b.status IN ('completed', 'cancelled', 'no_show');
UPDATE meetings SET status = 'ended', ended_at =
  (SELECT COALESCE(b.finished_at, b.ends_at) FROM bookings b WHERE b.id = meetings.booking_id)
  WHERE booking_id IN (SELECT id FROM bookings WHERE status IN ('completed', 'cancelled', 'no_show'));
