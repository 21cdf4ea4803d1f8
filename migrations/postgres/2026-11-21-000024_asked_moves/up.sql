-- Sessions that fall on a coach's days off and whose students were asked to choose another time. `starts_at` is
-- when the session was then: a session that moved has another start.
CREATE TABLE asked_moves (
  day_off_id TEXT NOT NULL REFERENCES days_off (id) ON DELETE CASCADE,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  starts_at TIMESTAMP NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  PRIMARY KEY (day_off_id, booking_id)
);
CREATE INDEX asked_moves_by_booking ON asked_moves (booking_id, starts_at);
