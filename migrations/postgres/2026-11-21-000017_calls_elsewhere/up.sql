-- Coaches may meet at a provider that makes a call for each booking.
ALTER TABLE coach_profiles ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom'));
UPDATE coach_profiles SET chosen_provider = meeting_provider;
ALTER TABLE coach_profiles DROP COLUMN meeting_provider;
ALTER TABLE coach_profiles RENAME COLUMN chosen_provider TO meeting_provider;
ALTER TABLE meetings ADD COLUMN chosen_provider TEXT NOT NULL DEFAULT 'jitsi'
  CHECK (chosen_provider IN ('jitsi', 'own_link', 'zoom'));
UPDATE meetings SET chosen_provider = provider;
ALTER TABLE meetings DROP COLUMN provider;
ALTER TABLE meetings RENAME COLUMN chosen_provider TO provider;

-- A call at a provider: what we know of it, and how far it is made.
CREATE TABLE conferences (
  booking_id TEXT PRIMARY KEY NOT NULL REFERENCES meetings (booking_id),
  provider TEXT NOT NULL CHECK (provider IN ('zoom')),
  status TEXT NOT NULL CHECK (status IN ('wanted', 'made', 'failed', 'deleted')),
  remote_id TEXT UNIQUE,
  host_id TEXT NOT NULL,
  starts_at TIMESTAMP,
  tries INTEGER NOT NULL,
  problem TEXT NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  CHECK (status <> 'made' OR (remote_id IS NOT NULL AND starts_at IS NOT NULL))
);

-- A provider names each visit: told twice and in any order, it stays one.
DROP INDEX attendances_told;
CREATE UNIQUE INDEX attendances_told ON attendances (booking_id, reference) WHERE source = 'provider';

-- What was recorded of a call, and until when it is kept.
CREATE TABLE recordings (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES meetings (booking_id),
  source TEXT NOT NULL CHECK (source IN ('coach', 'zoom')),
  remote_id TEXT NOT NULL,
  address TEXT NOT NULL,
  passcode TEXT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  minutes INTEGER,
  bytes BIGINT,
  expires_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX recordings_by_booking ON recordings (booking_id, started_at, id);
CREATE INDEX recordings_by_expiry ON recordings (expires_at, id);
CREATE UNIQUE INDEX recordings_told ON recordings (booking_id, remote_id) WHERE source = 'zoom';
