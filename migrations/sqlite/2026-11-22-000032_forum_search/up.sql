-- One row for each topic and comment, found by the words it says.
CREATE VIRTUAL TABLE forum_search USING fts5(
  post_id UNINDEXED, topic_id UNINDEXED, title, body,
  tokenize = "porter unicode61 remove_diacritics 2", prefix = '2 3');
