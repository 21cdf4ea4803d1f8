DROP TABLE recordings;
DROP INDEX attendances_told;
CREATE UNIQUE INDEX attendances_told ON attendances (booking_id, reference, joined_at) WHERE source = 'provider';
DROP TABLE conferences;
UPDATE coach_profiles SET meeting_provider = 'jitsi' WHERE meeting_provider = 'zoom';
UPDATE meetings SET provider = 'own_link' WHERE provider = 'zoom';
ALTER TABLE coach_profiles DROP CONSTRAINT coach_profiles_meeting_provider_check,
  ADD CONSTRAINT coach_profiles_meeting_provider_check CHECK (meeting_provider IN ('jitsi', 'own_link'));
ALTER TABLE meetings DROP CONSTRAINT meetings_provider_check,
  ADD CONSTRAINT meetings_provider_check CHECK (provider IN ('jitsi', 'own_link'));
