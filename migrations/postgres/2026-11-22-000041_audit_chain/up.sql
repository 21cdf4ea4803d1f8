-- The order of the activity log, each link sealing the one before.
CREATE TABLE audit_links (
  number BIGINT PRIMARY KEY NOT NULL,
  entry_id TEXT NOT NULL UNIQUE REFERENCES audit_log (id),
  hash TEXT NOT NULL
);
CREATE INDEX audit_log_by_action ON audit_log (action, recorded_at, id);

CREATE TRIGGER audit_log_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_links_are_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_links
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
