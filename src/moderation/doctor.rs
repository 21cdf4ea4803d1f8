//! What must hold of moderation: each query finds the rows that break a rule.

/// What must never be found, in words, and a query that would find it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "a case weighs something else than its reports",
            "SELECT c.id FROM moderation_cases c WHERE c.weight <> \
             (SELECT COALESCE(SUM(f.weight), 0) FROM flags f WHERE f.case_id = c.id)",
        ),
        (
            "a case is decided while it is held, or without an act that stands",
            "SELECT c.id FROM moderation_cases c WHERE c.status = 'decided' AND (c.is_held OR NOT EXISTS \
             (SELECT 1 FROM moderation_acts a WHERE a.case_id = c.id AND a.undone_at IS NULL))",
        ),
        (
            "a case was opened without a report",
            "SELECT c.id FROM moderation_cases c \
             WHERE NOT EXISTS (SELECT 1 FROM flags f WHERE f.case_id = c.id)",
        ),
        (
            "somebody decided about an appeal against what they did themselves",
            "SELECT p.id FROM appeals p JOIN moderation_acts a ON a.id = p.act_id \
             WHERE p.decided_by = a.moderator_id",
        ),
        (
            "an act of staff has no row in the log",
            "SELECT a.id FROM moderation_acts a JOIN moderation_cases c ON c.id = a.case_id WHERE NOT EXISTS \
             (SELECT 1 FROM audit_log l WHERE l.entity_id = c.id AND l.actor_id = a.moderator_id \
             AND l.action = 'moderation.' || a.act AND l.recorded_at = a.made_at)",
        ),
    ]
}
