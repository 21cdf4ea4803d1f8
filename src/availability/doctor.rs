//! What must never be true of stored time.

/// What must never be found, in words, and the query that would find it on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "two sessions of one coach overlap, buffers included",
            "SELECT a.id FROM slots a JOIN slots b ON a.coach_id = b.coach_id AND a.id < b.id \
             WHERE a.status IN ('held', 'booked') AND b.status IN ('held', 'booked') \
             AND a.starts_at < b.occupied_until AND b.starts_at < a.occupied_until",
        ),
        (
            "an opening or block is held or has a buffer",
            "SELECT id FROM slots WHERE status IN ('open', 'blocked') \
             AND (held_until IS NOT NULL OR occupied_until <> ends_at)",
        ),
        (
            "an opening or block has a live booking",
            "SELECT s.id FROM slots s JOIN bookings b ON b.slot_id = s.id \
             WHERE s.status IN ('open', 'blocked') AND b.status IN ('pending', 'confirmed', 'in_progress')",
        ),
        (
            "hours of a schedule name no day of its kind",
            "SELECT h.id FROM schedule_hours h JOIN schedules s ON s.id = h.schedule_id \
             WHERE (s.kind = 'weekly' AND (h.weekday IS NULL OR h.nth IS NOT NULL)) \
             OR (s.kind = 'monthly' AND h.month_day IS NULL AND (h.weekday IS NULL OR h.nth IS NULL)) \
             OR (s.kind = 'custom' AND h.on_date IS NULL)",
        ),
        (
            "a coach is in two places on one date",
            "SELECT a.id FROM travels a JOIN travels b ON a.coach_id = b.coach_id AND a.id < b.id \
             WHERE a.from_on <= b.to_on AND b.from_on <= a.to_on",
        ),
        (
            "a day of the search summary has no free half hour, or more than 48",
            "SELECT coach_id FROM free_days WHERE half_hours <= 0 OR half_hours >= 281474976710656",
        ),
    ]
}
