CREATE TABLE bookings (
  id TEXT PRIMARY KEY NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  slot_id TEXT NOT NULL REFERENCES slots (id),
  student_id TEXT NOT NULL REFERENCES users (id),
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  offer_id TEXT NOT NULL REFERENCES offers (id),
  status TEXT NOT NULL CHECK (status IN ('pending', 'confirmed', 'in_progress', 'completed', 'cancelled', 'no_show')),
  starts_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  price_minor BIGINT NOT NULL CHECK (price_minor >= 0),
  currency TEXT NOT NULL,
  fee_basis_points INTEGER NOT NULL CHECK (fee_basis_points BETWEEN 0 AND 10000),
  refundable_hours INTEGER NOT NULL,
  refund_basis_points INTEGER NOT NULL,
  needs_approval BOOLEAN NOT NULL,
  due_at TIMESTAMP,
  message TEXT NOT NULL,
  answers TEXT NOT NULL,
  student_zone TEXT NOT NULL,
  coach_zone TEXT NOT NULL,
  moves INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  cancelled_by TEXT CHECK (cancelled_by IN ('student', 'coach', 'admin', 'system')),
  no_show_by TEXT CHECK (no_show_by IN ('student', 'coach', 'both')),
  shared_notes TEXT NOT NULL,
  request_key TEXT NOT NULL,
  confirmed_at TIMESTAMP,
  finished_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  UNIQUE (student_id, request_key),
  CHECK (starts_at < ends_at),
  CHECK ((status = 'cancelled') = (cancelled_by IS NOT NULL)),
  CHECK ((status = 'no_show') = (no_show_by IS NOT NULL))
);
CREATE UNIQUE INDEX bookings_one_live_per_slot ON bookings (slot_id) WHERE status IN ('pending', 'confirmed', 'in_progress');
CREATE INDEX bookings_by_slot ON bookings (slot_id);
CREATE INDEX bookings_by_time ON bookings (starts_at, id);
CREATE INDEX bookings_by_student ON bookings (student_id, status, starts_at, id);
CREATE INDEX bookings_by_coach ON bookings (coach_id, status, starts_at, id);
CREATE INDEX bookings_by_offer ON bookings (offer_id);
CREATE INDEX bookings_by_status ON bookings (status, starts_at, id);

CREATE TABLE booking_steps (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  step TEXT NOT NULL CHECK (step IN ('hold', 'request', 'confirm', 'move', 'begin', 'complete', 'cancel', 'miss')),
  from_status TEXT,
  to_status TEXT NOT NULL,
  by_role TEXT NOT NULL CHECK (by_role IN ('student', 'coach', 'admin', 'system')),
  by_user TEXT REFERENCES users (id),
  reason TEXT NOT NULL,
  starts_at TIMESTAMP NOT NULL,
  taken_at TIMESTAMP NOT NULL
);
CREATE INDEX booking_steps_by_booking ON booking_steps (booking_id, taken_at);

CREATE TABLE booking_notes (
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  author_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (booking_id, author_id)
);

CREATE TABLE meetings (
  booking_id TEXT PRIMARY KEY NOT NULL REFERENCES bookings (id),
  provider TEXT NOT NULL CHECK (provider IN ('jitsi', 'own_link')),
  join_url TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
