DROP TRIGGER audit_links_are_final_on_delete;
DROP TRIGGER audit_links_are_final_on_update;
DROP TRIGGER audit_log_is_final_on_delete;
DROP TRIGGER audit_log_is_final_on_update;
DROP INDEX audit_log_by_action;
DROP TABLE audit_links;
