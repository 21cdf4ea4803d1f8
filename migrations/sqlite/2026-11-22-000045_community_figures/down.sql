DROP INDEX resources_by_publication;
DROP INDEX forum_comments_by_age;
CREATE TABLE daily_figures_new (
  day DATE NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sign_up', 'taken', 'booking_step', 'answer', 'ledger', 'rating', 'staff_act', 'active', 'search', 'profile_view')),
  dimension TEXT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (kind, day, dimension)
);
INSERT INTO daily_figures_new SELECT day, kind, dimension, value FROM daily_figures WHERE kind NOT IN ('post', 'resource', 'flag', 'case');
DROP TABLE daily_figures;
ALTER TABLE daily_figures_new RENAME TO daily_figures;
CREATE INDEX daily_figures_by_day ON daily_figures (day);
