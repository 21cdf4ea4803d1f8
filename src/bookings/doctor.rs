//! What must always hold of bookings, as questions whose answer is no rows.

/// Each promise and the rows that break it. The same text runs on both databases.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        ("N1 no two live slots of one coach overlap, buffers included", LIVE_SLOTS_OVERLAP),
        ("N2 a slot has at most one live booking", SLOT_BOOKED_TWICE),
        ("N2 a live booking has a live slot of its own coach and time", BOOKING_WITHOUT_ITS_TIME),
        ("N2 a booked slot belongs to a live or finished booking", SLOT_WITHOUT_BOOKING),
        ("N3 every step of a booking is legal", ILLEGAL_STEP),
        ("N3 every step starts where the one before ended", BROKEN_CHAIN),
        ("N3 a booking stands where its last step put it", STATUS_WITHOUT_STEP),
        ("N11 no booking was confirmed after its hold ran out", CONFIRMED_WITHOUT_SLOT),
        ("N11 an expired hold has no pending booking", PENDING_WITHOUT_HOLD),
        ("N3 an open proposal speaks of its session as it is", STALE_PROPOSAL),
        ("N1 a time offered to somebody who waits is held for them", OFFER_WITHOUT_HOLD),
        ("N8 a file kept for a booking belongs to one", FILE_WITHOUT_BOOKING),
        ("a series is of one student, coach and offer", MIXED_SERIES),
        ("a session that waits for a claim is not over", CLAIM_AFTER_END),
        ("a settled claim and its booking say the same", CLAIM_AND_BOOKING_DIFFER),
        ("N7 a coach's number of sessions is that of completed bookings", SESSIONS_MISCOUNTED),
    ]
}

const LIVE_SLOTS_OVERLAP: &str = "\
    SELECT a.id FROM slots a JOIN slots b ON a.coach_id = b.coach_id AND a.id < b.id \
    WHERE a.status IN ('held', 'booked') AND b.status IN ('held', 'booked') \
      AND a.starts_at < b.occupied_until AND b.starts_at < a.occupied_until";

const SLOT_BOOKED_TWICE: &str = "\
    SELECT slot_id FROM bookings WHERE status IN ('pending', 'confirmed', 'in_progress') \
    GROUP BY slot_id HAVING COUNT(*) > 1";

const BOOKING_WITHOUT_ITS_TIME: &str = "\
    SELECT b.id FROM bookings b JOIN slots s ON s.id = b.slot_id \
    WHERE b.status IN ('pending', 'confirmed', 'in_progress') \
      AND (s.status NOT IN ('held', 'booked') OR s.coach_id <> b.coach_id \
           OR s.starts_at <> b.starts_at OR s.ends_at <> b.ends_at)";

const SLOT_WITHOUT_BOOKING: &str = "\
    SELECT s.id FROM slots s WHERE s.status = 'booked' AND NOT EXISTS (\
      SELECT 1 FROM bookings b WHERE b.slot_id = s.id \
        AND b.status IN ('confirmed', 'in_progress', 'completed', 'no_show'))";

const ILLEGAL_STEP: &str = "\
    SELECT id FROM booking_steps WHERE NOT (\
         (from_status IS NULL AND to_status = 'pending' AND step IN ('hold', 'request')) \
      OR (from_status IS NOT NULL AND from_status = 'pending' AND (\
            (step = 'hold' AND to_status = 'pending') OR (step = 'confirm' AND to_status = 'confirmed') \
            OR (step = 'cancel' AND to_status = 'cancelled'))) \
      OR (from_status IS NOT NULL AND from_status = 'confirmed' AND (\
            (step = 'move' AND to_status = 'confirmed') OR (step = 'begin' AND to_status = 'in_progress'))) \
      OR (from_status IS NOT NULL AND from_status IN ('confirmed', 'in_progress') AND (\
            (step = 'complete' AND to_status = 'completed') OR (step = 'miss' AND to_status = 'no_show') \
            OR (step = 'cancel' AND to_status = 'cancelled'))))";

const BROKEN_CHAIN: &str = "\
    SELECT s.id FROM booking_steps s WHERE COALESCE(s.from_status, '') <> COALESCE((\
      SELECT p.to_status FROM booking_steps p WHERE p.booking_id = s.booking_id \
        AND (p.taken_at < s.taken_at OR (p.taken_at = s.taken_at AND p.id < s.id)) \
      ORDER BY p.taken_at DESC, p.id DESC LIMIT 1), '')";

const STATUS_WITHOUT_STEP: &str = "\
    SELECT b.id FROM bookings b WHERE b.status <> COALESCE((\
      SELECT s.to_status FROM booking_steps s WHERE s.booking_id = b.id \
      ORDER BY s.taken_at DESC, s.id DESC LIMIT 1), '')";

const CONFIRMED_WITHOUT_SLOT: &str = "\
    SELECT b.id FROM bookings b JOIN slots s ON s.id = b.slot_id \
    WHERE b.status IN ('confirmed', 'in_progress') AND s.status <> 'booked'";

const PENDING_WITHOUT_HOLD: &str = "\
    SELECT b.id FROM bookings b JOIN slots s ON s.id = b.slot_id \
    WHERE b.status = 'pending' AND (s.status <> 'held' OR s.held_until IS NULL OR b.due_at IS NULL)";

const STALE_PROPOSAL: &str = "\
    SELECT p.id FROM move_proposals p JOIN bookings b ON b.id = p.booking_id \
    WHERE p.status = 'open' AND (b.status <> 'confirmed' OR b.starts_at <> p.from_at)";

const OFFER_WITHOUT_HOLD: &str = "\
    SELECT w.id FROM waits w JOIN slots s ON s.id = w.slot_id WHERE w.status = 'offered' \
      AND (s.coach_id <> w.coach_id OR s.starts_at <> w.starts_at OR s.status NOT IN ('held', 'expired'))";

const FILE_WITHOUT_BOOKING: &str = "\
    SELECT f.id FROM files f WHERE f.purpose = 'booking' AND NOT EXISTS (\
      SELECT 1 FROM booking_files b WHERE b.file_id = f.id AND b.added_by = f.owner_id)";

const MIXED_SERIES: &str = "\
    SELECT m.booking_id FROM series_bookings m JOIN booking_series s ON s.id = m.series_id \
    JOIN bookings b ON b.id = m.booking_id \
    WHERE b.student_id <> s.student_id OR b.coach_id <> s.coach_id OR b.offer_id <> s.offer_id";

const SESSIONS_MISCOUNTED: &str = "\
    SELECT s.coach_id FROM coach_stats s WHERE s.session_count <> (\
      SELECT COUNT(*) FROM bookings b WHERE b.coach_id = s.coach_id AND b.status = 'completed')";

const CLAIM_AFTER_END: &str = "\
    SELECT c.id FROM no_show_claims c JOIN bookings b ON b.id = c.booking_id \
    WHERE c.status IN ('open', 'contested') AND b.status NOT IN ('confirmed', 'in_progress')";

const CLAIM_AND_BOOKING_DIFFER: &str = "\
    SELECT c.id FROM no_show_claims c JOIN bookings b ON b.id = c.booking_id WHERE \
         (c.status IN ('agreed', 'lapsed') AND (b.status <> 'no_show' OR b.no_show_by = c.by_side)) \
      OR (c.status = 'decided' AND c.verdict = 'none' AND b.status <> 'completed') \
      OR (c.status = 'decided' AND c.verdict <> 'none' \
          AND (b.status <> 'no_show' OR b.no_show_by <> c.verdict))";
