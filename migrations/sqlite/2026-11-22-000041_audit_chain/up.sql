-- The order of the activity log, each link sealing the one before.
CREATE TABLE audit_links (
  number BIGINT PRIMARY KEY NOT NULL,
  entry_id TEXT NOT NULL UNIQUE REFERENCES audit_log (id),
  hash TEXT NOT NULL
);
CREATE INDEX audit_log_by_action ON audit_log (action, recorded_at, id);

CREATE TRIGGER audit_log_is_final_on_update BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
CREATE TRIGGER audit_log_is_final_on_delete BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
CREATE TRIGGER audit_links_are_final_on_update BEFORE UPDATE ON audit_links
BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
CREATE TRIGGER audit_links_are_final_on_delete BEFORE DELETE ON audit_links
BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
