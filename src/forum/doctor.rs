//! What must hold of the forum: each query finds the rows that break a rule.

/// What must never be found, in words, and a query that would find it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "a topic's votes are not the sum of its votes",
            "SELECT t.id FROM forum_topics t WHERE t.vote_count <> \
             (SELECT COALESCE(SUM(v.value), 0) FROM forum_votes v WHERE v.post_id = t.id)",
        ),
        (
            "a comment's votes are not the sum of its votes",
            "SELECT c.id FROM forum_comments c WHERE c.vote_count <> \
             (SELECT COALESCE(SUM(v.value), 0) FROM forum_votes v WHERE v.post_id = c.id)",
        ),
        (
            "a topic's number of comments is not that of its visible comments",
            "SELECT t.id FROM forum_topics t WHERE t.comment_count <> \
             (SELECT COUNT(*) FROM forum_comments c WHERE c.topic_id = t.id AND c.status = 'visible')",
        ),
        (
            "a comment is in a thread of another topic, or of a reply, or carries other votes than its thread",
            "SELECT c.id FROM forum_comments c LEFT JOIN forum_comments r ON r.id = c.root_id \
             WHERE r.id IS NULL OR r.root_id <> r.id OR r.topic_id <> c.topic_id OR c.root_votes <> r.vote_count",
        ),
        (
            "an accepted answer is no visible answer to its question",
            "SELECT t.id FROM forum_topics t LEFT JOIN forum_comments c ON c.id = t.accepted_id \
             WHERE t.accepted_id IS NOT NULL AND (c.id IS NULL OR c.topic_id <> t.id OR c.root_id <> c.id \
             OR c.status <> 'visible' OR t.kind <> 'question')",
        ),
        (
            "somebody voted for a post of their own",
            "SELECT v.post_id FROM forum_votes v LEFT JOIN forum_topics t ON t.id = v.post_id \
             LEFT JOIN forum_comments c ON c.id = v.post_id \
             WHERE v.user_id = COALESCE(t.author_id, c.author_id, v.user_id)",
        ),
        // Asked before the whole file is looked over: SQLite then compares the index as it is now, and not as this
        // connection last saw it.
        (
            "search keeps a post that is not shown",
            "SELECT post_id FROM forum_search WHERE post_id NOT IN \
             (SELECT id FROM forum_topics WHERE status = 'visible' \
             UNION ALL SELECT id FROM forum_comments WHERE status = 'visible')",
        ),
        (
            "search does not know a post that is shown",
            "SELECT id FROM forum_topics WHERE status = 'visible' AND id NOT IN (SELECT post_id FROM forum_search) \
             UNION ALL SELECT id FROM forum_comments WHERE status = 'visible' \
             AND id NOT IN (SELECT post_id FROM forum_search)",
        ),
        (
            "a removed post still says something",
            "SELECT id FROM forum_topics WHERE status = 'deleted' AND title || body || html || tags <> '' \
             UNION ALL SELECT id FROM forum_comments WHERE status = 'deleted' AND body || html <> ''",
        ),
    ]
}
