DROP TABLE forum_search;
