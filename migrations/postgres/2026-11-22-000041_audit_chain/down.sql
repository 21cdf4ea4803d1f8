DROP TRIGGER audit_links_are_final ON audit_links;
DROP TRIGGER audit_log_is_final ON audit_log;
DROP INDEX audit_log_by_action;
DROP TABLE audit_links;
