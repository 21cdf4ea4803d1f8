//! What must never be true of stored calendars.

/// What must never be found, in words, and the query that would find it on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "busy time of a calendar is another coach's",
            "SELECT b.id FROM busy_times b JOIN calendar_sources s ON s.id = b.source_id \
             WHERE b.coach_id <> s.coach_id",
        ),
        (
            "a calendar that was never read has busy time",
            "SELECT b.id FROM busy_times b JOIN calendar_sources s ON s.id = b.source_id \
             WHERE s.read_at IS NULL",
        ),
        (
            "titles are kept of a calendar that does not show them",
            "SELECT b.id FROM busy_times b JOIN calendar_sources s ON s.id = b.source_id \
             WHERE b.title <> '' AND s.shows_titles = FALSE",
        ),
    ]
}
