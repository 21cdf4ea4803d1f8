-- A coach who is here has reminders of their own making, perhaps none; others have the usual ones.
CREATE TABLE reminder_plans (
  coach_id TEXT PRIMARY KEY NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  updated_at TIMESTAMP NOT NULL
);

-- Minutes before the start; below zero, minutes after the end.
CREATE TABLE coach_reminders (
  coach_id TEXT NOT NULL REFERENCES reminder_plans (coach_id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL CHECK (minutes <> 0 AND minutes BETWEEN -20160 AND 20160),
  words TEXT NOT NULL,
  PRIMARY KEY (coach_id, minutes)
);
