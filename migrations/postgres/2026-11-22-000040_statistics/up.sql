-- What happened on a day of UTC, by kind and dimension.
CREATE TABLE daily_figures (
  day DATE NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sign_up', 'taken', 'booking_step', 'answer', 'ledger', 'rating', 'staff_act', 'active', 'search', 'profile_view')),
  dimension TEXT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (kind, day, dimension)
);
CREATE INDEX daily_figures_by_day ON daily_figures (day);

-- Days that were counted after everything of them was written.
CREATE TABLE finished_days (
  day DATE PRIMARY KEY NOT NULL,
  is_stale BOOLEAN NOT NULL
);

-- Who was here today, until the day is counted.
CREATE TABLE active_people (
  day DATE NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  PRIMARY KEY (day, user_id)
);
CREATE INDEX active_people_by_user ON active_people (user_id);

CREATE INDEX user_roles_by_grant ON user_roles (granted_at);
CREATE INDEX bookings_by_creation ON bookings (created_at);
CREATE INDEX booking_steps_by_time ON booking_steps (taken_at);
CREATE INDEX reviews_by_creation ON reviews (created_at);
