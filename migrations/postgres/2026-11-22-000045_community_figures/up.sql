ALTER TABLE daily_figures DROP CONSTRAINT daily_figures_kind_check;
ALTER TABLE daily_figures ADD CONSTRAINT daily_figures_kind_check CHECK (kind IN ('sign_up', 'taken', 'booking_step', 'answer', 'ledger', 'rating', 'staff_act', 'active', 'search', 'profile_view', 'post', 'resource', 'flag', 'case'));
-- The days that are over have none of the new figures yet.
UPDATE finished_days SET is_stale = TRUE;
CREATE INDEX forum_comments_by_age ON forum_comments (created_at);
CREATE INDEX resources_by_publication ON resources (published_at);
