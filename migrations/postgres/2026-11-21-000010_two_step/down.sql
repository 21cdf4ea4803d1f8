ALTER TABLE known_devices DROP COLUMN user_agent;
DROP TABLE recovery_codes;
DROP TABLE totp_keys;
