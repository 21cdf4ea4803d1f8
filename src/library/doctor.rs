//! What must always be true of the library: each query finds the rows that break a rule.

/// What must never be found, in words, and a query that would find it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "a resource counts other bookmarks than there are",
            "SELECT r.id FROM resources r WHERE r.bookmark_count <> \
             (SELECT COUNT(*) FROM bookmarks b WHERE b.resource_id = r.id)",
        ),
        (
            "a resource is shown that was never published",
            "SELECT id FROM resources WHERE status <> 'draft' AND published_at IS NULL",
        ),
        (
            "a video or a document is shown that has none",
            "SELECT id FROM resources WHERE status <> 'draft' AND ((kind = 'video') <> (video IS NOT NULL) \
             OR (kind = 'document') <> (file_id IS NOT NULL))",
        ),
        (
            "a document names a file that is not its own",
            "SELECT r.id FROM resources r WHERE r.file_id IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM resource_files f WHERE f.file_id = r.file_id AND f.resource_id = r.id)",
        ),
        (
            "a file of the library is named by nothing",
            "SELECT f.id FROM files f WHERE f.purpose = 'library' AND NOT EXISTS (\
             SELECT 1 FROM resource_files n JOIN resources r ON r.id = n.resource_id \
             WHERE n.file_id = f.id AND r.author_id = f.owner_id AND (r.file_id = n.file_id OR EXISTS (\
             SELECT 1 FROM resource_versions v WHERE v.file_id = n.file_id AND v.resource_id = r.id)))",
        ),
        (
            "a bookmark lies in somebody else's folder",
            "SELECT b.resource_id FROM bookmarks b JOIN bookmark_folders f ON f.id = b.folder_id \
             WHERE f.user_id <> b.user_id",
        ),
    ]
}
