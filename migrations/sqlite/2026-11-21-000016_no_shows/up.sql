-- What one side says of the other: that they did not come. Settled by the other's word, by their silence, or by staff.
CREATE TABLE no_show_claims (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  status TEXT NOT NULL CHECK (status IN
    ('open', 'agreed', 'lapsed', 'contested', 'decided', 'withdrawn', 'dropped')),
  by_side TEXT NOT NULL CHECK (by_side IN ('student', 'coach')),
  words TEXT NOT NULL,
  answer TEXT NOT NULL,
  verdict TEXT CHECK (verdict IN ('student', 'coach', 'both', 'none')),
  reason TEXT NOT NULL,
  decided_by TEXT REFERENCES users (id),
  made_at TIMESTAMP NOT NULL,
  answer_by TIMESTAMP NOT NULL,
  answered_at TIMESTAMP,
  settled_at TIMESTAMP,
  CHECK ((settled_at IS NULL) = (status IN ('open', 'contested'))),
  CHECK ((verdict IS NOT NULL) = (status = 'decided'))
);
-- One word stands at a time, and each side has one.
CREATE UNIQUE INDEX no_show_claims_standing ON no_show_claims (booking_id) WHERE status NOT IN ('withdrawn', 'dropped');
CREATE UNIQUE INDEX no_show_claims_by_booking ON no_show_claims (booking_id, by_side);
CREATE INDEX no_show_claims_by_status ON no_show_claims (status, answer_by, id);
