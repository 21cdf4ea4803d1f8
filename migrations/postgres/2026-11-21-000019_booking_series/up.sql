-- Bookings that were made together, some weeks apart.
CREATE TABLE booking_series (
  id TEXT PRIMARY KEY NOT NULL,
  student_id TEXT NOT NULL REFERENCES users (id),
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  offer_id TEXT NOT NULL REFERENCES offers (id),
  every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 4),
  request_key TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  UNIQUE (student_id, request_key)
);
CREATE INDEX booking_series_by_coach ON booking_series (coach_id);
CREATE INDEX booking_series_by_offer ON booking_series (offer_id);

CREATE TABLE series_bookings (
  booking_id TEXT PRIMARY KEY NOT NULL REFERENCES bookings (id),
  series_id TEXT NOT NULL REFERENCES booking_series (id),
  place INTEGER NOT NULL CHECK (place >= 0),
  UNIQUE (series_id, place)
);
