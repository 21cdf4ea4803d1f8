//! What must always hold of meetings, as questions whose answer is no rows.

/// Each promise and the rows that break it. The same text runs on both databases.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        ("N3 every step of a meeting is legal", ILLEGAL_STEP),
        ("N3 every step of a meeting starts where the one before ended", BROKEN_CHAIN),
        ("N3 a meeting stands where its last step put it", STATUS_WITHOUT_STEP),
        ("a meeting has ended exactly if it says when", ENDED_WITHOUT_TIME),
        ("the meeting of a booking that is over has ended", OPEN_AFTER_BOOKING),
        ("a meeting at a provider has the address of its call", CALL_WITHOUT_ADDRESS),
        ("nobody is at a meeting that has ended", THERE_AFTER_END),
    ]
}

const ILLEGAL_STEP: &str = "\
    SELECT id FROM meeting_steps WHERE NOT (\
         (step = 'start' AND from_status = 'scheduled' AND to_status = 'live') \
      OR (step = 'pause' AND from_status = 'live' AND to_status = 'paused') \
      OR (step = 'resume' AND from_status = 'paused' AND to_status = 'live') \
      OR (step = 'end' AND from_status <> 'ended' AND to_status = 'ended'))";

const BROKEN_CHAIN: &str = "\
    SELECT s.id FROM meeting_steps s WHERE s.from_status <> COALESCE((\
      SELECT p.to_status FROM meeting_steps p WHERE p.booking_id = s.booking_id \
        AND (p.taken_at < s.taken_at OR (p.taken_at = s.taken_at AND p.id < s.id)) \
      ORDER BY p.taken_at DESC, p.id DESC LIMIT 1), 'scheduled')";

const STATUS_WITHOUT_STEP: &str = "\
    SELECT m.booking_id FROM meetings m WHERE m.status <> COALESCE((\
      SELECT s.to_status FROM meeting_steps s WHERE s.booking_id = m.booking_id \
      ORDER BY s.taken_at DESC, s.id DESC LIMIT 1), 'scheduled')";

const ENDED_WITHOUT_TIME: &str =
    "SELECT booking_id FROM meetings WHERE (status = 'ended') <> (ended_at IS NOT NULL)";

const OPEN_AFTER_BOOKING: &str = "\
    SELECT m.booking_id FROM meetings m JOIN bookings b ON b.id = m.booking_id \
    WHERE m.status <> 'ended' AND b.status IN ('completed', 'cancelled', 'no_show')";

const CALL_WITHOUT_ADDRESS: &str = "\
    SELECT m.booking_id FROM meetings m LEFT JOIN conferences c ON c.booking_id = m.booking_id \
    WHERE m.provider IN ('zoom', 'google_meet') AND (c.booking_id IS NULL OR (c.status = 'made' AND m.join_url = '') \
      OR c.status = 'failed')";

const THERE_AFTER_END: &str = "\
    SELECT a.id FROM attendances a JOIN meetings m ON m.booking_id = a.booking_id \
    WHERE m.status = 'ended' AND a.left_at IS NULL";
