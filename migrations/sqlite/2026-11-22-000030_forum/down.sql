DROP TABLE forum_revisions;
DROP TABLE forum_votes;
DROP TABLE forum_comments;
DROP TABLE forum_readers;
DROP TABLE forum_topic_tags;
DROP TABLE forum_topics;
DROP TABLE forum_categories;
DROP TABLE forum_members;
