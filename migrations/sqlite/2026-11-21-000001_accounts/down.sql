DROP TABLE known_devices;
DROP TABLE sign_in_attempts;
DROP TABLE email_tokens;
DROP TABLE sessions;
DROP TABLE user_words;
DROP TABLE user_roles;
DROP TABLE users;
