CREATE TABLE reviews (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL UNIQUE REFERENCES bookings (id),
  student_id TEXT NOT NULL REFERENCES users (id),
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  status TEXT NOT NULL CHECK (status IN ('visible', 'hidden', 'deleted')),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  professionalism INTEGER NOT NULL CHECK (professionalism BETWEEN 1 AND 5),
  expertise INTEGER NOT NULL CHECK (expertise BETWEEN 1 AND 5),
  communication INTEGER NOT NULL CHECK (communication BETWEEN 1 AND 5),
  value_for_money INTEGER NOT NULL CHECK (value_for_money BETWEEN 1 AND 5),
  body TEXT NOT NULL,
  answer TEXT,
  answered_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX reviews_by_status ON reviews (status, created_at, id);
CREATE INDEX reviews_by_coach ON reviews (coach_id, status, created_at, id);
CREATE INDEX reviews_by_student ON reviews (student_id);

-- Feedback to the platform on a session that did not complete, and the coach's word on the student: staff only.
CREATE TABLE private_feedback (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  author_id TEXT NOT NULL REFERENCES users (id),
  about_id TEXT NOT NULL REFERENCES users (id),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  body TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  UNIQUE (booking_id, author_id)
);
CREATE INDEX private_feedback_by_age ON private_feedback (created_at, id);
CREATE INDEX private_feedback_by_about ON private_feedback (about_id, created_at);
