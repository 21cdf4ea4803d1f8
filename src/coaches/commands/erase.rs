//! Erasing a coach who left: the row stays for bookings and money to belong to.

use super::numbers::recompute_stats;
use crate::base::ids::UserId;
use crate::db::{self, Conn, DbError};

const STATEMENTS: &[&str] = &[
    "DELETE FROM saved_coaches WHERE user_id = $1 OR coach_id = $1",
    "DELETE FROM coach_slugs WHERE coach_id = $1",
    "DELETE FROM coach_topics WHERE coach_id = $1",
    "DELETE FROM coach_languages WHERE coach_id = $1",
    "DELETE FROM coach_countries WHERE coach_id = $1",
    "UPDATE offers SET is_active = FALSE, description = '', questions = '' WHERE coach_id = $1",
    "UPDATE coach_profiles SET slug = 'erased-' || user_id, status = 'draft', title = '', \
     headline = '', bio = '', bio_html = '', style = '', style_html = '', specialties = '', \
     past_companies = '', certifications = '', experience_years = 0, location = '', country = '', \
     website = '', linkedin = '', intro_video = '', meeting_link = '', review_note = '' \
     WHERE user_id = $1",
];

/// Erases what is known of somebody as a coach, and what they saved. Does nothing for others.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    db::run_each(conn, STATEMENTS, user.as_str())?;
    recompute_stats(conn, user)
}
