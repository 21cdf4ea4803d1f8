DROP TABLE embed_sites;
DROP TABLE booking_files;
DELETE FROM files WHERE purpose <> 'photo';
ALTER TABLE files ADD CONSTRAINT files_purpose_check CHECK (purpose IN ('photo'));
