//! What people do with reviews. Whatever changes which reviews count also changes the coach's average, in
//! the same transaction.

use diesel::prelude::*;

use super::model::{
    CHANGEABLE_DAYS, PrivateFeedback, Rating, Review, ReviewError, ReviewInput, ReviewStatus, Words,
};
use super::queries;
use crate::accounts::{Coach, Member, Moderator};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::{BookingId, FeedbackId, FilterRuleId, ReviewId, UserId};
use crate::bookings::{Booking, Status};
use crate::coaches;
use crate::db::schema::{private_feedback, reviews};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};
use crate::prose::filter::{self, Published};

/// Says what a session was like. Announces `ReviewWritten`, or `Withheld` if the filter wants staff to look first.
pub fn write(
    conn: &mut Conn,
    me: &Member,
    booking: BookingId,
    input: &ReviewInput,
    now: Moment,
) -> Result<ReviewId, ReviewError> {
    let booking = queries::own_booking(conn, me, booking)?.ok_or(ReviewError::NotFound)?;
    may_be_reviewed(&booking, me)?;
    coaches::hold_numbers(conn, booking.coach_id)?;
    let rule = screened(conn, me, &input.body, now)?;
    let review = Review {
        id: ReviewId::generate(),
        booking_id: booking.id,
        student_id: booking.student_id,
        coach_id: booking.coach_id,
        status: if rule.is_some() { ReviewStatus::Hidden } else { ReviewStatus::Visible },
        rating: input.rating,
        professionalism: input.professionalism,
        expertise: input.expertise,
        communication: input.communication,
        value_for_money: input.value_for_money,
        body: input.body.clone(),
        answer: None,
        answered_at: None,
        created_at: now,
        updated_at: now,
    };
    match diesel::insert_into(reviews::table).values(&review).execute(conn).map_err(DbError::from) {
        Err(error) if error.is_unique() => return Err(ReviewError::AlreadyReviewed),
        outcome => outcome?,
    };
    recompute_rating(conn, booking.coach_id)?;
    let fact = match rule {
        None => Fact::ReviewWritten { review: review.id },
        rule => withheld(review.id, rule),
    };
    outbox::record(conn, &fact, now)?;
    Ok(review.id)
}

/// The rule of the filter that wants staff to see a review before others do.
fn screened(
    conn: &mut Conn,
    me: &Member,
    body: &str,
    now: Moment,
) -> Result<Option<FilterRuleId>, DbError> {
    let last_hour = reviews::table
        .filter(reviews::student_id.eq(me.id()))
        .filter(reviews::created_at.gt(now.plus_hours(-1)))
        .count()
        .get_result(conn)?;
    filter::screen(conn, &Published { text: body, links: filter::links(body, ""), last_hour })
}

fn withheld(id: ReviewId, rule: Option<FilterRuleId>) -> Fact {
    Fact::Withheld { thing: "review".to_owned(), id: id.as_str().to_owned(), rule }
}

/// Erases the words of somebody who left, and staff's about them. Stars stay: they are the coach's, too.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "UPDATE reviews SET body = '' WHERE student_id = $1",
        "UPDATE reviews SET answer = NULL, answered_at = NULL WHERE coach_id = $1",
        "UPDATE private_feedback SET body = '' WHERE author_id = $1 OR about_id = $1",
    ];
    crate::db::run_each(conn, &statements, user.as_str())
}

/// Whether a person may review a booking they take part in.
pub fn may_be_reviewed(booking: &Booking, me: &Member) -> Result<(), ReviewError> {
    if booking.coach_id == me.id() {
        Err(ReviewError::OwnProfile)
    } else if booking.status == Status::Completed {
        Ok(())
    } else {
        Err(ReviewError::NotFinished)
    }
}

/// Changes one's own review, while it is young and has no answer.
pub fn change(
    conn: &mut Conn,
    me: &Member,
    id: ReviewId,
    input: &ReviewInput,
    now: Moment,
) -> Result<(), ReviewError> {
    let review = queries::own_review(conn, me, id)?.ok_or(ReviewError::NotFound)?;
    review.may_be_changed(now)?;
    coaches::hold_numbers(conn, review.coach_id)?;
    let unanswered = reviews::table
        .find(id)
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .filter(reviews::answer.is_null())
        .filter(reviews::created_at.ge(now.plus_days(-CHANGEABLE_DAYS)));
    let rule = screened(conn, me, &input.body, now)?;
    let status = if rule.is_some() { ReviewStatus::Hidden } else { ReviewStatus::Visible };
    let rows = diesel::update(unanswered)
        .set((
            reviews::status.eq(status),
            reviews::rating.eq(input.rating),
            reviews::professionalism.eq(input.professionalism),
            reviews::expertise.eq(input.expertise),
            reviews::communication.eq(input.communication),
            reviews::value_for_money.eq(input.value_for_money),
            reviews::body.eq(&input.body),
            reviews::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(ReviewError::Answered);
    }
    recompute_rating(conn, review.coach_id)?;
    if rule.is_some() {
        outbox::record(conn, &withheld(id, rule), now)?;
    }
    Ok(())
}

/// Takes one's own review away. Its place stays taken: a booking is reviewed once.
pub fn remove(conn: &mut Conn, me: &Member, id: ReviewId, now: Moment) -> Result<(), ReviewError> {
    let review = queries::own_review(conn, me, id)?.ok_or(ReviewError::NotFound)?;
    coaches::hold_numbers(conn, review.coach_id)?;
    let present = reviews::table.find(id).filter(reviews::status.ne(ReviewStatus::Deleted));
    let rows = diesel::update(present)
        .set((
            reviews::status.eq(ReviewStatus::Deleted),
            reviews::body.eq(""),
            reviews::answer.eq(None::<String>),
            reviews::answered_at.eq(None::<Moment>),
            reviews::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(ReviewError::NotShown);
    }
    recompute_rating(conn, review.coach_id)?;
    Ok(())
}

/// Answers a review of one's own coaching, once. Announces `ReviewAnswered`.
pub fn answer(
    conn: &mut Conn,
    me: &Coach,
    id: ReviewId,
    words: &str,
    now: Moment,
) -> Result<(), ReviewError> {
    let review = queries::review_of_me(conn, me, id)?.ok_or(ReviewError::NotFound)?;
    review.may_be_answered()?;
    let unanswered = reviews::table
        .find(id)
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .filter(reviews::answer.is_null());
    let rows = diesel::update(unanswered)
        .set((reviews::answer.eq(words), reviews::answered_at.eq(now), reviews::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(ReviewError::Answered);
    }
    outbox::record(conn, &Fact::ReviewAnswered { review: id }, now)?;
    Ok(())
}

/// Takes a review out of sight and out of the average. Whoever calls this wrote down who decided it and why.
pub fn withhold(conn: &mut Conn, id: ReviewId, now: Moment) -> Result<(), ReviewError> {
    moderate(conn, id, ReviewStatus::Visible, ReviewStatus::Hidden, now)
}

/// Shows a hidden review again; one that nobody could read so far is announced. As `withhold`.
pub fn show_again(
    conn: &mut Conn,
    id: ReviewId,
    is_first: bool,
    now: Moment,
) -> Result<(), ReviewError> {
    moderate(conn, id, ReviewStatus::Hidden, ReviewStatus::Visible, now)?;
    if is_first {
        outbox::record(conn, &Fact::ReviewWritten { review: id }, now)?;
    }
    Ok(())
}

/// Takes a review's words and its answer away, and it out of the average; gives what was there, and whether it was
/// shown. As `withhold`.
pub fn clear(conn: &mut Conn, id: ReviewId, now: Moment) -> Result<(Words, bool), ReviewError> {
    let (status, before) = words_of(conn, id)?;
    moderate(conn, id, status, ReviewStatus::Deleted, now)?;
    write_words(conn, id, &Words { body: String::new(), answer: None }, now)?;
    Ok((before, status == ReviewStatus::Visible))
}

/// Puts a review back that staff took away. One that was not shown then stays hidden. As `withhold`.
pub fn put_back(
    conn: &mut Conn,
    id: ReviewId,
    (words, was_shown): (&Words, bool),
    now: Moment,
) -> Result<(), ReviewError> {
    let to = if was_shown { ReviewStatus::Visible } else { ReviewStatus::Hidden };
    moderate(conn, id, ReviewStatus::Deleted, to, now)?;
    Ok(write_words(conn, id, words, now)?)
}

/// Writes a review's words anew for its author, such as without a name; gives what they were. As `withhold`.
pub fn rewrite(
    conn: &mut Conn,
    id: ReviewId,
    body: &str,
    now: Moment,
) -> Result<Words, ReviewError> {
    let (_, before) = words_of(conn, id)?;
    let words = Words { body: body.to_owned(), answer: before.answer.clone() };
    write_words(conn, id, &words, now)?;
    Ok(before)
}

/// What a review that was not removed says.
fn words_of(conn: &mut Conn, id: ReviewId) -> Result<(ReviewStatus, Words), ReviewError> {
    let found: Option<(ReviewStatus, String, Option<String>)> = reviews::table
        .find(id)
        .select((reviews::status, reviews::body, reviews::answer))
        .first(conn)
        .optional()?;
    match found {
        None => Err(ReviewError::NotFound),
        Some((ReviewStatus::Deleted, ..)) => Err(ReviewError::NotShown),
        Some((status, body, answer)) => Ok((status, Words { body, answer })),
    }
}

fn write_words(conn: &mut Conn, id: ReviewId, words: &Words, now: Moment) -> Result<(), DbError> {
    diesel::update(reviews::table.find(id))
        .set((
            reviews::body.eq(&words.body),
            reviews::answer.eq(&words.answer),
            reviews::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes a review out of sight and out of the average. By staff, with a reason.
pub fn hide(
    conn: &mut Conn,
    staff: &Moderator,
    id: ReviewId,
    reason: &str,
    now: Moment,
) -> Result<(), ReviewError> {
    withhold(conn, id, now)?;
    audit::record(conn, staff.id(), "review.hide", ("review", id.as_str()), reason, now)?;
    Ok(())
}

/// Shows a hidden review again. By staff.
pub fn show(
    conn: &mut Conn,
    staff: &Moderator,
    id: ReviewId,
    reason: &str,
    now: Moment,
) -> Result<(), ReviewError> {
    show_again(conn, id, false, now)?;
    audit::record(conn, staff.id(), "review.show", ("review", id.as_str()), reason, now)?;
    Ok(())
}

fn moderate(
    conn: &mut Conn,
    id: ReviewId,
    from: ReviewStatus,
    to: ReviewStatus,
    now: Moment,
) -> Result<(), ReviewError> {
    let coach: Option<UserId> =
        reviews::table.find(id).select(reviews::coach_id).first(conn).optional()?;
    let coach = coach.ok_or(ReviewError::NotFound)?;
    coaches::hold_numbers(conn, coach)?;
    let rows = diesel::update(reviews::table.find(id).filter(reviews::status.eq(from)))
        .set((reviews::status.eq(to), reviews::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(ReviewError::NotShown);
    }
    recompute_rating(conn, coach)?;
    Ok(())
}

/// Tells the platform alone how it was: the coach about the student after a session, either side about one
/// that did not take place.
pub fn give_private_feedback(
    conn: &mut Conn,
    me: &Member,
    booking: BookingId,
    (rating, body): (i32, &str),
    now: Moment,
) -> Result<(), ReviewError> {
    let booking = queries::own_booking(conn, me, booking)?.ok_or(ReviewError::NotFound)?;
    may_be_rated_privately(&booking, me)?;
    let is_coach = booking.coach_id == me.id();
    let feedback = PrivateFeedback {
        id: FeedbackId::generate(),
        booking_id: booking.id,
        author_id: me.id(),
        about_id: if is_coach { booking.student_id } else { booking.coach_id },
        rating,
        body: body.to_owned(),
        created_at: now,
    };
    let insert = diesel::insert_into(private_feedback::table).values(&feedback).execute(conn);
    match insert.map_err(DbError::from) {
        Err(error) if error.is_unique() => Err(ReviewError::AlreadyGiven),
        outcome => Ok(outcome.map(|_| ())?),
    }
}

/// Whether a person may tell the platform about a booking they take part in.
pub fn may_be_rated_privately(booking: &Booking, me: &Member) -> Result<(), ReviewError> {
    match booking.status {
        Status::Cancelled | Status::NoShow => Ok(()),
        Status::Completed if booking.coach_id == me.id() => Ok(()),
        Status::Completed => Err(ReviewError::TookPlace),
        Status::Pending | Status::Confirmed | Status::InProgress => Err(ReviewError::NotFinished),
    }
}

/// Writes a coach's average anew, from the reviews themselves. The caller holds the coach's numbers.
fn recompute_rating(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    let rating: Rating = queries::rating_of(conn, coach)?;
    coaches::record_rating(conn, coach, rating.hundredths(), rating.count())
}
