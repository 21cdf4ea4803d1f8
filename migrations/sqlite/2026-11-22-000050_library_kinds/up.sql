-- Videos, which stay at their sites, and documents, beside articles.
ALTER TABLE resources ADD COLUMN kind TEXT NOT NULL DEFAULT 'article' CHECK (kind IN ('article', 'video', 'document'));
-- What one learns, in lower case as tags are; nothing if the author named none.
ALTER TABLE resources ADD COLUMN skill TEXT NOT NULL DEFAULT '';
-- The site and the video's name there: `youtube:dQw4w9WgXcQ`.
ALTER TABLE resources ADD COLUMN video TEXT;
-- One of `resource_files`; checked by the program and its doctor, since files name resources too.
ALTER TABLE resources ADD COLUMN file_id TEXT;
CREATE INDEX resources_by_kind ON resources (status, kind, published_at, id);
CREATE INDEX resources_by_language ON resources (status, language);
CREATE INDEX resources_by_skill ON resources (status, skill);
CREATE INDEX resources_by_minutes ON resources (status, minutes, id DESC);

-- The files of documents: the present one of each, and those that a former version names.
CREATE TABLE resource_files (
  file_id TEXT PRIMARY KEY NOT NULL REFERENCES files (id),
  resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
  name TEXT NOT NULL
);
CREATE INDEX resource_files_by_resource ON resource_files (resource_id);
