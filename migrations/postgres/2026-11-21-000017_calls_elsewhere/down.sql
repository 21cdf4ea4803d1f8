DROP TABLE recordings;
DROP INDEX attendances_told;
CREATE UNIQUE INDEX attendances_told ON attendances (booking_id, reference, joined_at) WHERE source = 'provider';
DROP TABLE conferences;
UPDATE coach_profiles SET meeting_provider = 'jitsi' WHERE meeting_provider = 'zoom';
UPDATE meetings SET provider = 'own_link' WHERE provider = 'zoom';
ALTER TABLE coach_profiles ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link'));
UPDATE coach_profiles SET chosen_provider = meeting_provider;
ALTER TABLE coach_profiles DROP COLUMN meeting_provider;
ALTER TABLE coach_profiles RENAME COLUMN chosen_provider TO meeting_provider;
ALTER TABLE meetings ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link'));
UPDATE meetings SET chosen_provider = provider;
ALTER TABLE meetings DROP COLUMN provider;
ALTER TABLE meetings RENAME COLUMN chosen_provider TO provider;
