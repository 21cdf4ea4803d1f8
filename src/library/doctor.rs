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
    ]
}
