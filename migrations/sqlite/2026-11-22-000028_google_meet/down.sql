DROP INDEX calendar_sources_making_calls;
ALTER TABLE calendar_sources DROP COLUMN makes_calls;
UPDATE coach_profiles SET meeting_provider = 'jitsi' WHERE meeting_provider = 'google_meet';
-- A call that has its link keeps it.
UPDATE meetings SET provider = 'own_link' WHERE provider = 'google_meet';
DELETE FROM conferences WHERE provider = 'google_meet';
ALTER TABLE conferences ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'zoom' CHECK (chosen_provider IN ('zoom'));
UPDATE conferences SET chosen_provider = provider;
ALTER TABLE conferences DROP COLUMN provider;
ALTER TABLE conferences RENAME COLUMN chosen_provider TO provider;
ALTER TABLE meetings ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom'));
UPDATE meetings SET chosen_provider = provider;
ALTER TABLE meetings DROP COLUMN provider;
ALTER TABLE meetings RENAME COLUMN chosen_provider TO provider;
ALTER TABLE coach_profiles ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom'));
UPDATE coach_profiles SET chosen_provider = meeting_provider;
ALTER TABLE coach_profiles DROP COLUMN meeting_provider;
ALTER TABLE coach_profiles RENAME COLUMN chosen_provider TO meeting_provider;
