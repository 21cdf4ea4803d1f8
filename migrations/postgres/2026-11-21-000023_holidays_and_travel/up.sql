-- Whose public holidays a coach keeps. `region` is empty for the country as a whole.
CREATE TABLE holiday_sets (
  coach_id TEXT PRIMARY KEY NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  country TEXT NOT NULL,
  region TEXT NOT NULL,
  chosen_at TIMESTAMP NOT NULL
);

-- Public holidays on which a coach works all the same.
CREATE TABLE worked_holidays (
  coach_id TEXT NOT NULL REFERENCES holiday_sets (coach_id) ON DELETE CASCADE,
  on_date DATE NOT NULL,
  PRIMARY KEY (coach_id, on_date)
);

-- Dates on which a coach lives by another zone's clock. A coach is in one place on a date.
CREATE TABLE travels (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  zone TEXT NOT NULL,
  CHECK (from_on <= to_on)
);
CREATE INDEX travels_by_coach ON travels (coach_id, to_on);

ALTER TABLE travels ADD CONSTRAINT travels_never_overlap
  EXCLUDE USING gist (coach_id WITH =, daterange(from_on, to_on, '[]') WITH &&);
