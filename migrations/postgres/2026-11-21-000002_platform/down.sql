DROP TABLE files;
DROP TABLE mail_deliveries;
DROP TABLE jobs;
DROP TABLE outbox;
DROP TABLE audit_log;
DROP TABLE settings;
