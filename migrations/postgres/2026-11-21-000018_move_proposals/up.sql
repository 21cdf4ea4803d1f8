-- Another time for a session, which one side proposes and the other accepts or not.
CREATE TABLE move_proposals (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  status TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'expired', 'dropped')),
  asked_by TEXT NOT NULL CHECK (asked_by IN ('student', 'coach')),
  asked_by_user TEXT REFERENCES users (id),
  from_at TIMESTAMP NOT NULL,
  to_at TIMESTAMP NOT NULL,
  reason TEXT NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  CHECK (from_at <> to_at),
  CHECK (expires_at <= from_at AND expires_at <= to_at),
  CHECK ((status = 'open') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX move_proposals_one_open_per_booking ON move_proposals (booking_id) WHERE status = 'open';
CREATE INDEX move_proposals_by_booking ON move_proposals (booking_id, created_at);
CREATE INDEX move_proposals_by_user ON move_proposals (asked_by_user);
