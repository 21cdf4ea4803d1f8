-- What everybody may read; where nobody chose, the program says.
ALTER TABLE settings ADD COLUMN is_public BOOLEAN;

CREATE TABLE setting_changes (
  id TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('value', 'visibility')),
  old_value TEXT NOT NULL,
  new_value TEXT NOT NULL,
  changed_by TEXT NOT NULL REFERENCES users (id),
  changed_at TIMESTAMP NOT NULL
);
CREATE INDEX setting_changes_by_time ON setting_changes (changed_at, id);
CREATE INDEX setting_changes_by_key ON setting_changes (key, changed_at, id);

CREATE TRIGGER setting_changes_are_final_on_update BEFORE UPDATE ON setting_changes
BEGIN SELECT RAISE(ABORT, 'the history of settings is append-only'); END;
CREATE TRIGGER setting_changes_are_final_on_delete BEFORE DELETE ON setting_changes
BEGIN SELECT RAISE(ABORT, 'the history of settings is append-only'); END;
