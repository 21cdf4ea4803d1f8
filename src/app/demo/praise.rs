//! What the demo's students say after their sessions, and what coaches answer.

use super::DemoError;
use super::world::Review;
use crate::accounts::Member;
use crate::bookings::Booking;
use crate::db::Conn;
use crate::reviews::{ReviewInput, commands};

/// Writes one review for each completed session, the evening of the next day, and its answer two days later.
pub fn reviews(
    conn: &mut Conn,
    completed: &[Booking],
    reviews: &[Review],
) -> Result<(), DemoError> {
    for (booking, review) in completed.iter().zip(reviews) {
        let Some(student) = Member::load(conn, booking.student_id)? else { continue };
        let [professionalism, expertise, communication, value_for_money] = review.aspects;
        let input = ReviewInput {
            rating: review.rating,
            professionalism,
            expertise,
            communication,
            value_for_money,
            body: review.text.clone(),
        };
        let written_at = booking.ends_at.plus_hours(30);
        let id = commands::write(conn, &student, booking.id, &input, written_at)
            .map_err(DemoError::failed)?;
        let coach = Member::load(conn, booking.coach_id)?.and_then(|member| member.as_coach());
        if let (Some(answer), Some(coach)) = (&review.answer, coach) {
            commands::answer(conn, &coach, id, answer, written_at.plus_days(2))
                .map_err(DemoError::failed)?;
        }
    }
    Ok(())
}
