//! Reads reviews.

use diesel::prelude::*;

use super::model::{PrivateFeedback, Rating, Review, ReviewStatus};
use crate::accounts::{Coach, Face, Member, Moderator};
use crate::base::Moment;
use crate::base::ids::{BookingId, ReviewId, UserId};
use crate::bookings::Booking;
use crate::db::schema::{bookings, private_feedback, reviews, users};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

/// A booking that a person takes part in, on either side.
pub fn own_booking(
    conn: &mut Conn,
    me: &Member,
    id: BookingId,
) -> Result<Option<Booking>, DbError> {
    Ok(bookings::table
        .find(id)
        .filter(bookings::student_id.eq(me.id()).or(bookings::coach_id.eq(me.id())))
        .select(Booking::as_select())
        .first(conn)
        .optional()?)
}

/// The other side of a booking that the caller takes part in.
pub fn other_side(conn: &mut Conn, me: &Member, booking: &Booking) -> Result<Face, DbError> {
    let other = if booking.coach_id == me.id() { booking.student_id } else { booking.coach_id };
    face(conn, other)
}

/// A person, for whoever may see what they wrote.
pub fn face(conn: &mut Conn, id: UserId) -> Result<Face, DbError> {
    Ok(users::table.find(id).select(Face::as_select()).first(conn)?)
}

/// The review of a booking that the caller takes part in.
pub fn of_booking(conn: &mut Conn, booking: &Booking) -> Result<Option<Review>, DbError> {
    Ok(reviews::table
        .filter(reviews::booking_id.eq(booking.id))
        .select(Review::as_select())
        .first(conn)
        .optional()?)
}

/// One's own review.
pub fn own_review(conn: &mut Conn, me: &Member, id: ReviewId) -> Result<Option<Review>, DbError> {
    Ok(reviews::table
        .find(id)
        .filter(reviews::student_id.eq(me.id()))
        .filter(reviews::status.ne(ReviewStatus::Deleted))
        .select(Review::as_select())
        .first(conn)
        .optional()?)
}

/// A review of one's own coaching.
pub fn review_of_me(conn: &mut Conn, me: &Coach, id: ReviewId) -> Result<Option<Review>, DbError> {
    Ok(reviews::table
        .find(id)
        .filter(reviews::coach_id.eq(me.id()))
        .filter(reviews::status.ne(ReviewStatus::Deleted))
        .select(Review::as_select())
        .first(conn)
        .optional()?)
}

/// Whether somebody told the platform about a booking already.
pub fn has_given_feedback(
    conn: &mut Conn,
    me: &Member,
    booking: BookingId,
) -> Result<bool, DbError> {
    let own = private_feedback::table
        .filter(private_feedback::booking_id.eq(booking))
        .filter(private_feedback::author_id.eq(me.id()));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// What the visible reviews of a coach come to.
pub fn rating_of(conn: &mut Conn, coach: UserId) -> Result<Rating, DbError> {
    let counts: Vec<(i32, i64)> = reviews::table
        .filter(reviews::coach_id.eq(coach))
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .group_by(reviews::rating)
        .select((reviews::rating, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(Rating::of(&counts))
}

/// A review, its author, and what the session was.
#[derive(Debug, Clone)]
pub struct Shown {
    pub review: Review,
    pub student: Face,
    pub title: String,
    pub starts_at: Moment,
}

impl Shown {
    fn new((review, student, title, starts_at): (Review, Face, String, Moment)) -> Self {
        Self { review, student, title, starts_at }
    }
}

/// The visible reviews of one's own coaching: those without an answer first, then the newest.
pub fn of_me(conn: &mut Conn, me: &Coach, paging: Paging) -> Result<Vec<Shown>, DbError> {
    let rows: Vec<(Review, Face, String, Moment)> = reviews::table
        .inner_join(users::table.on(users::id.eq(reviews::student_id)))
        .inner_join(bookings::table.on(bookings::id.eq(reviews::booking_id)))
        .filter(reviews::coach_id.eq(me.id()))
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .order((
            reviews::answer.is_not_null().asc(),
            reviews::created_at.desc(),
            reviews::id.desc(),
        ))
        .select((Review::as_select(), Face::as_select(), bookings::title, bookings::starts_at))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    Ok(rows.into_iter().map(Shown::new).collect())
}

/// All reviews in one state, for staff, the newest first.
pub fn for_staff(
    conn: &mut Conn,
    _: &Moderator,
    status: ReviewStatus,
    paging: Paging,
) -> Result<Vec<(Shown, String)>, DbError> {
    let coach_users = diesel::alias!(users as coach_users);
    let rows: Vec<(Review, Face, String, Moment, String)> = reviews::table
        .inner_join(users::table.on(users::id.eq(reviews::student_id)))
        .inner_join(bookings::table.on(bookings::id.eq(reviews::booking_id)))
        .inner_join(coach_users.on(coach_users.field(users::id).eq(reviews::coach_id)))
        .filter(reviews::status.eq(status))
        .order((reviews::created_at.desc(), reviews::id.desc()))
        .select((
            Review::as_select(),
            Face::as_select(),
            bookings::title,
            bookings::starts_at,
            coach_users.field(users::name),
        ))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    let shown = |(review, face, title, at, coach)| (Shown::new((review, face, title, at)), coach);
    Ok(rows.into_iter().map(shown).collect())
}

/// What was told to the platform alone, for staff, the newest first: with author and person meant.
pub fn private_for_staff(
    conn: &mut Conn,
    _: &Moderator,
    paging: Paging,
) -> Result<Vec<(PrivateFeedback, String, String)>, DbError> {
    let about = diesel::alias!(users as about);
    Ok(private_feedback::table
        .inner_join(users::table.on(users::id.eq(private_feedback::author_id)))
        .inner_join(about.on(about.field(users::id).eq(private_feedback::about_id)))
        .order((private_feedback::created_at.desc(), private_feedback::id.desc()))
        .select((PrivateFeedback::as_select(), users::name, about.field(users::name)))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?)
}
