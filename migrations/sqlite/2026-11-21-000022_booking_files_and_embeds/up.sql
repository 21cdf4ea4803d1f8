-- What a file is for is said by the feature that keeps it.
CREATE TABLE files_of_any_purpose (
  id TEXT PRIMARY KEY NOT NULL,
  owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  content_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
INSERT INTO files_of_any_purpose SELECT id, owner_id, purpose, content_type, bytes, created_at FROM files;
DROP TABLE files;
ALTER TABLE files_of_any_purpose RENAME TO files;
CREATE INDEX files_by_owner ON files (owner_id);

-- A file that one side of a booking added for both.
CREATE TABLE booking_files (
  file_id TEXT PRIMARY KEY NOT NULL REFERENCES files (id),
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  name TEXT NOT NULL,
  added_by TEXT NOT NULL REFERENCES users (id),
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX booking_files_by_booking ON booking_files (booking_id, added_at);
CREATE INDEX booking_files_by_person ON booking_files (added_by);

-- The sites that may show a coach's times in a frame, such as https://coach.example.
CREATE TABLE embed_sites (
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  PRIMARY KEY (coach_id, origin)
);
