//! Mails about reviews.

use diesel::prelude::*;

use super::model::{Review, ReviewStatus};
use crate::accounts::User;
use crate::base::ids::ReviewId;
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{bookings, reviews, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;

struct Told {
    review: Review,
    title: String,
    student: User,
    coach: User,
}

/// A visible review and its two people.
fn load(conn: &mut Conn, id: ReviewId) -> Result<Option<Told>, DbError> {
    let found: Option<(Review, String)> = reviews::table
        .inner_join(bookings::table.on(bookings::id.eq(reviews::booking_id)))
        .filter(reviews::id.eq(id))
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .select((Review::as_select(), bookings::title))
        .first(conn)
        .optional()?;
    let Some((review, title)) = found else { return Ok(None) };
    let mut user = |id| users::table.find(id).select(User::as_select()).first(conn);
    let student = user(review.student_id)?;
    let coach = user(review.coach_id)?;
    Ok(Some(Told { review, title, student, coach }))
}

/// Tells the coach what a student wrote.
pub fn written(
    conn: &mut Conn,
    config: &Config,
    id: ReviewId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(Told { review, title, student, coach }) = load(conn, id)? else {
        return Ok(Vec::new());
    };
    let letter = Letter::new(Msg::new("reviews-mail-written-subject").with("name", &student.name))
        .tells(NoticeType::ReviewReceived)
        .line(
            Msg::new("reviews-mail-written-line").with("stars", review.rating).with("title", title),
        )
        .quote(&review.body)
        .action("reviews-mail-written-action", config.absolute("/coach/reviews"))
        .closing("reviews-mail-written-closing")
        .about(review.booking_id);
    letter
        .to(&coach.recipient(now), "review_written", format!("review-written:{id}"), config)
        .map(|email| vec![email])
}

/// Tells the student that the coach answered.
pub fn answered(
    conn: &mut Conn,
    config: &Config,
    id: ReviewId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(Told { review, title, student, coach }) = load(conn, id)? else {
        return Ok(Vec::new());
    };
    let Some(answer) = review.answer else { return Ok(Vec::new()) };
    let address = config.absolute(&format!("/bookings/{}/review", review.booking_id));
    let letter = Letter::new(Msg::new("reviews-mail-answered-subject").with("name", &coach.name))
        .tells(NoticeType::ReviewReceived)
        .line(Msg::new("reviews-mail-answered-line").with("title", title))
        .quote(&answer)
        .action("reviews-mail-answered-action", address)
        .about(review.booking_id);
    letter
        .to(&student.recipient(now), "review_answered", format!("review-answered:{id}"), config)
        .map(|email| vec![email])
}
