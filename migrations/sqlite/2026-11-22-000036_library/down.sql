DROP TABLE bookmarks;
DROP TABLE resource_words;
DROP TABLE resource_tags;
DROP TABLE resources;
