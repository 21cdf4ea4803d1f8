DROP TABLE setting_changes;
ALTER TABLE settings DROP COLUMN is_public;
