//! What is known about claims. Who asks was found to take part in the booking, or is staff.

use diesel::prelude::*;

use super::model::{Claim, ClaimStatus};
use crate::accounts::{Admin, Face};
use crate::base::Moment;
use crate::base::ids::{BookingId, NoShowClaimId, UserId};
use crate::bookings::Booking;
use crate::db::schema::{bookings, no_show_claims, users};
use crate::db::{Conn, DbError};
use crate::meetings::{self, Presence};
use crate::web::paging::Paging;

/// The claim that stands on a booking, settled or not. What was taken back does not stand.
pub fn standing(conn: &mut Conn, booking: BookingId) -> Result<Option<Claim>, DbError> {
    let gone = [ClaimStatus::Withdrawn, ClaimStatus::Dropped];
    Ok(no_show_claims::table
        .filter(no_show_claims::booking_id.eq(booking))
        .filter(no_show_claims::status.ne_all(gone))
        .select(Claim::as_select())
        .first(conn)
        .optional()?)
}

/// Whether a booking waits for a claim to be settled.
pub fn is_unsettled(conn: &mut Conn, booking: BookingId) -> Result<bool, DbError> {
    Ok(standing(conn, booking)?.is_some_and(|claim| claim.status.is_unsettled()))
}

pub(super) fn find(conn: &mut Conn, id: NoShowClaimId) -> Result<Option<Claim>, DbError> {
    Ok(no_show_claims::table.find(id).select(Claim::as_select()).first(conn).optional()?)
}

/// The booking that a claim is about.
pub fn booking_of(conn: &mut Conn, id: NoShowClaimId) -> Result<Option<BookingId>, DbError> {
    Ok(find(conn, id)?.map(|claim| claim.booking_id))
}

/// Claims whose time to answer is over: they and the bookings they are about.
pub(super) fn unanswered(conn: &mut Conn, now: Moment, limit: i64) -> Result<Vec<Claim>, DbError> {
    Ok(no_show_claims::table
        .filter(no_show_claims::status.eq(ClaimStatus::Open))
        .filter(no_show_claims::answer_by.le(now))
        .order((no_show_claims::answer_by, no_show_claims::id))
        .limit(limit)
        .select(Claim::as_select())
        .load(conn)?)
}

/// A claim in the list of staff.
#[derive(Debug, Clone)]
pub struct Line {
    pub claim: Claim,
    pub booking: Booking,
    pub student: String,
    pub coach: String,
}

/// Claims in one state, those that wait longest first; settled ones latest first.
pub fn list(
    conn: &mut Conn,
    _: &Admin,
    status: ClaimStatus,
    paging: &mut Paging,
) -> Result<Vec<Line>, DbError> {
    let coaches = diesel::alias!(users as coaches);
    let mut query = no_show_claims::table
        .inner_join(bookings::table)
        .inner_join(users::table.on(users::id.eq(bookings::student_id)))
        .inner_join(coaches.on(coaches.field(users::id).eq(bookings::coach_id)))
        .filter(no_show_claims::status.eq(status))
        .select((Claim::as_select(), Booking::as_select(), users::name, coaches.field(users::name)))
        .into_boxed();
    query = if status.is_unsettled() {
        query.order((no_show_claims::answer_by.asc(), no_show_claims::id.asc()))
    } else {
        query.order((no_show_claims::answer_by.desc(), no_show_claims::id.desc()))
    };
    let rows: Vec<(Claim, Booking, String, String)> =
        query.limit(paging.limit()).offset(paging.offset()).load(conn)?;
    let line = |(claim, booking, student, coach)| Line { claim, booking, student, coach };
    Ok(paging.cut(rows).into_iter().map(line).collect())
}

/// Everything staff need to decide.
#[derive(Debug, Clone)]
pub struct Case {
    pub claim: Claim,
    pub booking: Booking,
    pub student: Face,
    pub coach: Face,
    pub presence: Option<Presence>,
}

/// One claim, for staff.
pub fn case(conn: &mut Conn, _: &Admin, id: NoShowClaimId) -> Result<Option<Case>, DbError> {
    let Some(claim) = find(conn, id)? else { return Ok(None) };
    let booking: Booking =
        bookings::table.find(claim.booking_id).select(Booking::as_select()).first(conn)?;
    let faces: Vec<Face> = users::table
        .filter(users::id.eq_any([booking.student_id, booking.coach_id]))
        .select(Face::as_select())
        .load(conn)?;
    let face = |id: UserId| faces.iter().find(|face| face.id == id).cloned();
    let (Some(student), Some(coach)) = (face(booking.student_id), face(booking.coach_id)) else {
        return Ok(None);
    };
    let presence = meetings::queries::presence(conn, booking.id)?;
    Ok(Some(Case { claim, booking, student, coach, presence }))
}
