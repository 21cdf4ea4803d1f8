//! What must hold of all reviews: each query finds the rows that break a rule.

/// What must never be found, in words, and a query that would find it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "a coach's number of reviews is not that of the visible reviews",
            "SELECT s.coach_id FROM coach_stats s WHERE s.review_count <> \
             (SELECT COUNT(*) FROM reviews r WHERE r.coach_id = s.coach_id AND r.status = 'visible')",
        ),
        (
            "a coach's rating is not the average of the visible reviews",
            "SELECT s.coach_id FROM coach_stats s WHERE COALESCE(s.rating_hundredths, -1) <> COALESCE( \
             (SELECT (SUM(r.rating) * 200 + COUNT(*)) / (COUNT(*) * 2) FROM reviews r \
             WHERE r.coach_id = s.coach_id AND r.status = 'visible' HAVING COUNT(*) > 0), -1)",
        ),
        (
            "a session was reviewed that did not take place, or by or about somebody else",
            "SELECT r.id FROM reviews r JOIN bookings b ON b.id = r.booking_id \
             WHERE b.status <> 'completed' OR b.student_id <> r.student_id OR b.coach_id <> r.coach_id",
        ),
        ("somebody reviewed themselves", "SELECT id FROM reviews WHERE student_id = coach_id"),
        (
            "private feedback is not by one side of its booking about the other",
            "SELECT f.id FROM private_feedback f JOIN bookings b ON b.id = f.booking_id \
             WHERE NOT ((f.author_id = b.student_id AND f.about_id = b.coach_id) \
             OR (f.author_id = b.coach_id AND f.about_id = b.student_id))",
        ),
    ]
}
