-- The name of a folder with its case and spaces folded: "Reading" and "reading" are one folder. Of those that were two
-- so far, the later keeps what tells it apart.
ALTER TABLE bookmark_folders ADD COLUMN folded TEXT NOT NULL DEFAULT '';
UPDATE bookmark_folders SET folded = lower(name);
UPDATE bookmark_folders SET folded = folded || ' ' || id
WHERE EXISTS (
  SELECT 1 FROM bookmark_folders AS other
  WHERE other.user_id = bookmark_folders.user_id
    AND lower(other.name) = lower(bookmark_folders.name)
    AND other.id < bookmark_folders.id
);
CREATE UNIQUE INDEX bookmark_folders_by_folded_name ON bookmark_folders (user_id, folded);
