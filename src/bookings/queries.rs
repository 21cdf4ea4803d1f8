//! What is known about bookings. Every question names who asks, but those of jobs.

use diesel::prelude::*;

use super::access::Asker;
use super::attachments::{self, Attachment};
use super::claims::{self, Claim};
use super::model::{Booking, BookingNote, BookingStep, Side, Status};
use super::proposals::{self, Proposal};
use super::series;
use crate::accounts::{self, Coach, Face, User, UserStatus};
use crate::base::Moment;
use crate::base::ids::{BookingId, OfferId, SeriesId, UserId};
use crate::coaches::{CoachStatus, Offer};
use crate::db::schema::{
    booking_notes, booking_steps, bookings, coach_profiles, offers, payments, users,
};
use crate::db::{Conn, DbError};
use crate::meetings::recordings::Recording;
use crate::meetings::{self, Meeting, Presence};
use crate::web::paging::Paging;

/// Who sells an offer, and on which terms.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = coach_profiles)]
pub struct Seller {
    #[diesel(column_name = user_id)]
    pub id: UserId,
    pub slug: String,
    pub title: String,
    pub refundable_hours: i32,
    pub refund_basis_points: i32,
}

/// An offer that may be booked now, and its coach.
#[derive(Debug, Clone)]
pub struct Sale {
    pub offer: Offer,
    pub coach: Seller,
    pub face: Face,
}

impl Sale {
    pub fn price(&self) -> crate::base::Money {
        crate::base::Money::new(self.offer.price_minor, self.offer.currency)
    }

    pub fn is_free(&self) -> bool {
        self.offer.price_minor == 0
    }
}

type SaleRow = (Offer, Seller, Face);

fn sale((offer, coach, face): SaleRow) -> Sale {
    Sale { offer, coach, face }
}

macro_rules! sales {
    () => {
        offers::table
            .inner_join(coach_profiles::table.inner_join(users::table))
            .filter(coach_profiles::status.eq(CoachStatus::Approved))
            .filter(users::status.eq(UserStatus::Active))
            .filter(accounts::stays())
            .filter(offers::is_active.eq(true))
            .order((offers::position, offers::id))
            .select((Offer::as_select(), Seller::as_select(), Face::as_select()))
    };
}

/// What can be booked of a coach, in the coach's order.
pub fn sales_of(conn: &mut Conn, slug: &str) -> Result<Vec<Sale>, DbError> {
    let rows: Vec<SaleRow> = sales!().filter(coach_profiles::slug.eq(slug)).load(conn)?;
    Ok(rows.into_iter().map(sale).collect())
}

/// What a coach may book for clients, in the coach's order.
pub fn own_sales(conn: &mut Conn, me: &Coach) -> Result<Vec<Sale>, DbError> {
    let rows: Vec<SaleRow> = sales!().filter(coach_profiles::user_id.eq(me.id())).load(conn)?;
    Ok(rows.into_iter().map(sale).collect())
}

/// One offer, if it may be booked now.
pub fn sale_of(conn: &mut Conn, offer: OfferId) -> Result<Option<Sale>, DbError> {
    let row: Option<SaleRow> = sales!().filter(offers::id.eq(offer)).first(conn).optional()?;
    Ok(row.map(sale))
}

/// A booking, and which side of it the asker is.
#[derive(Debug, Clone)]
pub struct Seen {
    pub booking: Booking,
    pub side: Side,
}

/// A booking of the asker's, as student, as coach, or made in this browser. Anybody else's is `None`.
pub fn find(conn: &mut Conn, asker: &Asker, id: BookingId) -> Result<Option<Seen>, DbError> {
    let found: Option<Booking> =
        bookings::table.find(id).select(Booking::as_select()).first(conn).optional()?;
    Ok(found.and_then(|booking| asker.side_of(&booking).map(|side| Seen { booking, side })))
}

/// Everything the page of a booking shows.
#[derive(Debug, Clone)]
pub struct Details {
    pub booking: Booking,
    pub side: Side,
    pub student: Face,
    pub coach: Face,
    pub coach_slug: String,
    pub coach_title: String,
    pub steps: Vec<BookingStep>,
    pub meeting: Option<Presence>,
    /// What was recorded of the call.
    pub recordings: Vec<Recording>,
    /// What one side says of the other: that they did not come.
    pub claim: Option<Claim>,
    pub private_note: String,
    /// Paid, and what of it went back, in minor units.
    pub paid_minor: i64,
    pub refunded_minor: i64,
    pub notice_minutes: i64,
    /// Another time that waits for an answer.
    pub proposal: Option<Proposal>,
    pub series: Option<SeriesId>,
    pub files: Vec<Attachment>,
    /// Whether the coach is away then and asked for another time.
    pub is_asked: bool,
}

impl Details {
    /// The other side.
    pub fn other(&self) -> &Face {
        if self.side == Side::Coach { &self.student } else { &self.coach }
    }
}

/// A booking of the asker's with all that belongs to it.
pub fn details(conn: &mut Conn, asker: &Asker, id: BookingId) -> Result<Option<Details>, DbError> {
    let Some(Seen { booking, side }) = find(conn, asker, id)? else { return Ok(None) };
    let faces: Vec<Face> = users::table
        .filter(users::id.eq_any([booking.student_id, booking.coach_id]))
        .select(Face::as_select())
        .load(conn)?;
    let face = |id: UserId| faces.iter().find(|face| face.id == id).cloned();
    let (Some(student), Some(coach)) = (face(booking.student_id), face(booking.coach_id)) else {
        return Ok(None);
    };
    let (coach_slug, coach_title) = coach_profiles::table
        .find(booking.coach_id)
        .select((coach_profiles::slug, coach_profiles::title))
        .first(conn)?;
    let steps = steps_of(conn, id)?;
    let meeting = meetings::queries::presence(conn, id)?;
    let recordings = meetings::recordings::of_booking(conn, id)?;
    let claim = claims::queries::standing(conn, id)?;
    let private_note = match asker.member_id() {
        Some(me) => note_of(conn, me, id)?,
        None => String::new(),
    };
    let paid: Vec<(i64, i64)> = payments::table
        .filter(payments::booking_id.eq(id))
        .filter(payments::succeeded_at.is_not_null())
        .select((payments::amount_minor, payments::refunded_minor))
        .load(conn)?;
    let settings = crate::availability::settings_of(conn, booking.coach_id)?;
    let proposal = proposals::open_of(conn, id)?;
    Ok(Some(Details {
        files: attachments::of_booking(conn, id)?,
        series: series::of_booking(conn, id)?,
        side,
        proposal,
        student,
        coach,
        coach_slug,
        coach_title,
        steps,
        meeting,
        recordings,
        claim,
        private_note,
        paid_minor: paid.iter().map(|(amount, _)| amount).sum(),
        refunded_minor: paid.iter().map(|(_, back)| back).sum(),
        is_asked: super::commands::is_asked(conn, &booking)?,
        notice_minutes: settings.map_or(0, |settings| i64::from(settings.notice_minutes)),
        booking,
    }))
}

fn steps_of(conn: &mut Conn, id: BookingId) -> Result<Vec<BookingStep>, DbError> {
    Ok(booking_steps::table
        .filter(booking_steps::booking_id.eq(id))
        .order((booking_steps::taken_at, booking_steps::id))
        .select(BookingStep::as_select())
        .load(conn)?)
}

/// A person's own note on a booking.
fn note_of(conn: &mut Conn, me: UserId, id: BookingId) -> Result<String, DbError> {
    let note: Option<BookingNote> = booking_notes::table
        .find((id, me))
        .select(BookingNote::as_select())
        .first(conn)
        .optional()?;
    Ok(note.map(|note| note.body).unwrap_or_default())
}

crate::text_enum!(
    /// A list of somebody's bookings.
    Tab {
        Upcoming = "upcoming",
        Pending = "pending",
        Past = "past",
        Cancelled = "cancelled",
    }
);

/// How many bookings are ahead. What is over asks for nothing, so it is not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub upcoming: i64,
    pub pending: i64,
}

/// A line of a list: the booking and the other side.
#[derive(Debug, Clone)]
pub struct Line {
    pub booking: Booking,
    pub other: Face,
    /// The series it belongs to, if any.
    pub series: Option<SeriesId>,
}

/// The bookings of a person on one side, for one list. Upcoming and pending ones come soonest first, the
/// others latest first.
pub fn lines_of(
    conn: &mut Conn,
    (me, side): (UserId, Side),
    tab: Tab,
    paging: &mut Paging,
    now: Moment,
) -> Result<Vec<Line>, DbError> {
    let mut query = bookings::table.select(Booking::as_select()).into_boxed();
    query = if side == Side::Coach {
        query.filter(bookings::coach_id.eq(me))
    } else {
        query.filter(bookings::student_id.eq(me))
    };
    let sure = [Status::Confirmed, Status::InProgress];
    query = match tab {
        Tab::Upcoming => {
            query.filter(bookings::status.eq_any(sure)).filter(bookings::ends_at.gt(now))
        }
        Tab::Pending => query.filter(bookings::status.eq(Status::Pending)),
        Tab::Past => query.filter(
            bookings::status
                .eq_any([Status::Completed, Status::NoShow])
                .or(bookings::status.eq_any(sure).and(bookings::ends_at.le(now))),
        ),
        Tab::Cancelled => query.filter(bookings::status.eq(Status::Cancelled)),
    };
    query = match tab {
        Tab::Upcoming | Tab::Pending => {
            query.order((bookings::starts_at.asc(), bookings::id.asc()))
        }
        Tab::Past | Tab::Cancelled => {
            query.order((bookings::starts_at.desc(), bookings::id.desc()))
        }
    };
    let rows = query.limit(paging.limit()).offset(paging.offset()).load(conn)?;
    with_faces(conn, side, paging.cut(rows))
}

fn with_faces(conn: &mut Conn, side: Side, rows: Vec<Booking>) -> Result<Vec<Line>, DbError> {
    let other =
        |booking: &Booking| if side == Side::Coach { booking.student_id } else { booking.coach_id };
    let faces: Vec<Face> = users::table
        .filter(users::id.eq_any(rows.iter().map(other)))
        .select(Face::as_select())
        .load(conn)?;
    let series = series::of_bookings(conn, rows.iter().map(|booking| booking.id).collect())?;
    Ok(rows
        .into_iter()
        .filter_map(|booking| {
            let face = faces.iter().find(|face| face.id == other(&booking))?.clone();
            let series = series.get(&booking.id).copied();
            Some(Line { booking, other: face, series })
        })
        .collect())
}

/// How many bookings each of a person's lists has.
pub fn counts_of(
    conn: &mut Conn,
    (me, side): (UserId, Side),
    now: Moment,
) -> Result<Counts, DbError> {
    let mut upcoming = bookings::table
        .filter(bookings::status.eq_any([Status::Confirmed, Status::InProgress]))
        .filter(bookings::ends_at.gt(now))
        .count()
        .into_boxed();
    let mut pending =
        bookings::table.filter(bookings::status.eq(Status::Pending)).count().into_boxed();
    if side == Side::Coach {
        upcoming = upcoming.filter(bookings::coach_id.eq(me));
        pending = pending.filter(bookings::coach_id.eq(me));
    } else {
        upcoming = upcoming.filter(bookings::student_id.eq(me));
        pending = pending.filter(bookings::student_id.eq(me));
    }
    Ok(Counts { upcoming: upcoming.get_result(conn)?, pending: pending.get_result(conn)? })
}

/// A booking with both people's accounts, its steps and its meeting: for mails.
pub(super) struct ForMail {
    pub booking: Booking,
    pub student: User,
    pub coach: User,
    pub steps: Vec<BookingStep>,
    pub meeting: Option<Meeting>,
    /// The bookings of a series to which the same happened at once, this one included.
    pub together: Vec<Booking>,
}

/// What a mail about a booking needs.
pub(super) fn for_mail(conn: &mut Conn, id: BookingId) -> Result<Option<ForMail>, DbError> {
    let found: Option<Booking> =
        bookings::table.find(id).select(Booking::as_select()).first(conn).optional()?;
    let Some(booking) = found else { return Ok(None) };
    let people: Vec<User> = users::table
        .filter(users::id.eq_any([booking.student_id, booking.coach_id]))
        .select(User::as_select())
        .load(conn)?;
    let person = |id: UserId| people.iter().find(|user| user.id == id).cloned();
    let (Some(student), Some(coach)) = (person(booking.student_id), person(booking.coach_id))
    else {
        return Ok(None);
    };
    let steps = steps_of(conn, id)?;
    let meeting = meetings::of_booking(conn, id)?;
    Ok(Some(ForMail { booking, student, coach, steps, meeting, together: Vec::new() }))
}
