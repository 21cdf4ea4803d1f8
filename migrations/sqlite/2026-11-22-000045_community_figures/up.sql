CREATE TABLE daily_figures_new (
  day DATE NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sign_up', 'taken', 'booking_step', 'answer', 'ledger', 'rating', 'staff_act', 'active', 'search', 'profile_view', 'post', 'resource', 'flag', 'case')),
  dimension TEXT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (kind, day, dimension)
);
INSERT INTO daily_figures_new SELECT day, kind, dimension, value FROM daily_figures;
DROP TABLE daily_figures;
ALTER TABLE daily_figures_new RENAME TO daily_figures;
CREATE INDEX daily_figures_by_day ON daily_figures (day);
-- The days that are over have none of the new figures yet.
UPDATE finished_days SET is_stale = TRUE;
CREATE INDEX forum_comments_by_age ON forum_comments (created_at);
CREATE INDEX resources_by_publication ON resources (published_at);
