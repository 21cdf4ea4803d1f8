DROP TABLE appeals;
DROP TABLE moderation_acts;
DROP TABLE flags;
DROP TABLE filter_rules;
DROP TABLE moderation_cases;
ALTER TABLE users DROP COLUMN silenced_until;
