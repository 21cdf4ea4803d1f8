CREATE TABLE availability_settings (
  coach_id TEXT PRIMARY KEY NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  zone TEXT NOT NULL,
  notice_minutes INTEGER NOT NULL CHECK (notice_minutes >= 0),
  advance_days INTEGER NOT NULL CHECK (advance_days BETWEEN 1 AND 730),
  buffer_minutes INTEGER NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 240),
  daily_limit INTEGER CHECK (daily_limit > 0),
  step_minutes INTEGER NOT NULL CHECK (step_minutes BETWEEN 5 AND 240),
  updated_at TIMESTAMP NOT NULL
);

CREATE TABLE schedules (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('weekly', 'monthly', 'custom')),
  name TEXT NOT NULL,
  valid_from DATE,
  valid_to DATE,
  is_active BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX schedules_by_coach ON schedules (coach_id);

CREATE TABLE schedule_hours (
  id TEXT PRIMARY KEY NOT NULL,
  schedule_id TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
  nth INTEGER CHECK (nth BETWEEN -1 AND 5),
  month_day INTEGER CHECK (month_day BETWEEN -1 AND 31),
  on_date DATE,
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
  CHECK (from_minute < to_minute)
);
CREATE INDEX schedule_hours_by_schedule ON schedule_hours (schedule_id);

CREATE TABLE schedule_breaks (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
  CHECK (from_minute < to_minute)
);
CREATE INDEX schedule_breaks_by_coach ON schedule_breaks (coach_id);

CREATE TABLE date_exceptions (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  on_date DATE NOT NULL,
  from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
  CHECK (from_minute < to_minute)
);
CREATE INDEX date_exceptions_by_coach ON date_exceptions (coach_id, on_date);

CREATE TABLE days_off (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  reason TEXT NOT NULL,
  CHECK (from_on <= to_on)
);
CREATE INDEX days_off_by_coach ON days_off (coach_id, to_on);

-- A held or booked slot keeps its coach's calendar until `occupied_until`: its end and the buffer after it.
CREATE TABLE slots (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  status TEXT NOT NULL CHECK (status IN ('open', 'held', 'booked', 'blocked', 'expired')),
  starts_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  occupied_until TIMESTAMP NOT NULL,
  held_until TIMESTAMP,
  reason TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  CHECK (starts_at < ends_at AND ends_at <= occupied_until)
);
CREATE INDEX slots_by_coach_and_time ON slots (coach_id, starts_at);
CREATE INDEX slots_live ON slots (coach_id, starts_at, occupied_until) WHERE status IN ('held', 'booked');

-- Which half hours of a UTC day have an opening to start in: bit 0 is 00:00, bit 47 is 23:30.
CREATE TABLE free_days (
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  day DATE NOT NULL,
  half_hours BIGINT NOT NULL,
  PRIMARY KEY (coach_id, day)
);
CREATE INDEX free_days_by_day ON free_days (day, half_hours, coach_id);

CREATE TRIGGER slots_never_overlap_on_insert BEFORE INSERT ON slots
WHEN NEW.status IN ('held', 'booked')
BEGIN
  SELECT RAISE(ABORT, 'slots_never_overlap') WHERE EXISTS (
    SELECT 1 FROM slots
    WHERE coach_id = NEW.coach_id AND status IN ('held', 'booked') AND id <> NEW.id
      AND starts_at < NEW.occupied_until AND occupied_until > NEW.starts_at);
END;
CREATE TRIGGER slots_never_overlap_on_update BEFORE UPDATE ON slots
WHEN NEW.status IN ('held', 'booked')
BEGIN
  SELECT RAISE(ABORT, 'slots_never_overlap') WHERE EXISTS (
    SELECT 1 FROM slots
    WHERE coach_id = NEW.coach_id AND status IN ('held', 'booked') AND id <> NEW.id
      AND starts_at < NEW.occupied_until AND occupied_until > NEW.starts_at);
END;
