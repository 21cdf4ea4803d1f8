DROP INDEX resources_by_publication;
DROP INDEX forum_comments_by_age;
DELETE FROM daily_figures WHERE kind IN ('post', 'resource', 'flag', 'case');
ALTER TABLE daily_figures DROP CONSTRAINT daily_figures_kind_check;
ALTER TABLE daily_figures ADD CONSTRAINT daily_figures_kind_check CHECK (kind IN ('sign_up', 'taken', 'booking_step', 'answer', 'ledger', 'rating', 'staff_act', 'active', 'search', 'profile_view'));
