DROP TABLE forum_drafts;
DROP TABLE forum_visits;
DROP TABLE forum_follows;
