-- Coaches may meet on Google Meet: each booking is an event in a Google calendar of theirs.
ALTER TABLE coach_profiles ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom', 'google_meet'));
UPDATE coach_profiles SET chosen_provider = meeting_provider;
ALTER TABLE coach_profiles DROP COLUMN meeting_provider;
ALTER TABLE coach_profiles RENAME COLUMN chosen_provider TO meeting_provider;
ALTER TABLE meetings ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom', 'google_meet'));
UPDATE meetings SET chosen_provider = provider;
ALTER TABLE meetings DROP COLUMN provider;
ALTER TABLE meetings RENAME COLUMN chosen_provider TO provider;
ALTER TABLE conferences ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'zoom'
  CHECK (chosen_provider IN ('zoom', 'google_meet'));
UPDATE conferences SET chosen_provider = provider;
ALTER TABLE conferences DROP COLUMN provider;
ALTER TABLE conferences RENAME COLUMN chosen_provider TO provider;

-- The account in which a coach's calls are made: one at most, and only with the right to write events.
ALTER TABLE calendar_sources ADD COLUMN makes_calls BOOLEAN NOT NULL DEFAULT FALSE;
CREATE UNIQUE INDEX calendar_sources_making_calls ON calendar_sources (coach_id) WHERE makes_calls;
