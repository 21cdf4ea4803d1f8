//! Choosing a time: for a new booking, and for a session that moves.

use actix_web::HttpResponse;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::web::Data;
use chrono::{Datelike, Days, Months, NaiveDate};

use super::super::access::Asker;
use super::super::commands::{self, BookingError};
use super::super::forms::ReasonForm;
use super::super::model::{Booking, By};
use super::super::pages::picker::{Free, OtherClock};
use super::super::pages::{Act, Choice, Picker, Purpose};
use super::super::queries::{self, Sale, Seen};
use super::super::rules::Moving;
use super::acts;
use crate::accounts::Visitor;
use crate::availability::{Calendar, Listener, Opening, calendar_of};
use crate::base::ids::{BookingId, OfferId, UserId};
use crate::base::{Moment, Msg};
use crate::coaches;
use crate::db::{Conn, Db, DbError};
use crate::settings;
use crate::web::forms::{Path, Query};
use crate::web::layout::Layout;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Reader, Wants, page, times};

/// How far after what is shown the next free time is looked for.
const LOOK_AHEAD_DAYS: i64 = 62;

/// A month or fourteen days of a coach, for one offer.
struct Shown {
    clock: OtherClock,
    first: NaiveDate,
    free: Free,
}

/// Reads a coach's calendar once and computes what is shown. Without a month in the address, the month
/// of the first free time is shown.
fn shown(
    conn: &mut Conn,
    (coach, minutes): (UserId, i64),
    moving: Option<(&Booking, Moving)>,
    choice: &Choice,
    reader: &Reader,
) -> Result<Shown, DbError> {
    let today = reader.zone.date_at(reader.now);
    let latest = today.checked_add_months(Months::new(36)).unwrap_or(today);
    let asked = if choice.is_glance() { choice.day() } else { choice.month() };
    let start = if choice.is_glance() { today } else { today.with_day(1).unwrap_or(today) };
    let first = asked.unwrap_or(start).clamp(start, latest);
    let mut shown = read(conn, (coach, minutes), moving, (first, choice.is_glance()), reader)?;
    if asked.is_none()
        && shown.free.openings.is_empty()
        && let Some(next) = shown.free.next
    {
        let date = reader.zone.date_at(next);
        let first = if choice.is_glance() { date } else { date.with_day(1).unwrap_or(date) };
        shown = read(conn, (coach, minutes), moving, (first, choice.is_glance()), reader)?;
    }
    Ok(shown)
}

fn read(
    conn: &mut Conn,
    (coach, minutes): (UserId, i64),
    moving: Option<(&Booking, Moving)>,
    (first, is_glance): (NaiveDate, bool),
    reader: &Reader,
) -> Result<Shown, DbError> {
    let after = if is_glance {
        first.checked_add_days(Days::new(14))
    } else {
        first.checked_add_months(Months::new(1))
    };
    let from = reader.zone.start_of_day(first);
    let to = reader.zone.start_of_day(after.unwrap_or(first));
    let ahead = to.plus_days(LOOK_AHEAD_DAYS);
    let mut calendar = calendar_of(conn, coach, from, ahead)?;
    if let Some((booking, how)) = moving {
        calendar = calendar.without_slot(booking.slot_id);
        if how == Moving::IfAgreed {
            calendar = calendar.without_notice();
        }
    }
    // A session that moves frees its own time, which is no other time to move to.
    let is_other = |at: Moment| moving.is_none_or(|(booking, _)| booking.starts_at != at);
    let mut openings = calendar.openings(minutes, from, to, reader.now);
    openings.retain(|opening| is_other(opening.start));
    let next = if openings.is_empty() {
        let later = calendar.openings(minutes, to, ahead, reader.now);
        later.iter().map(|opening| opening.start).find(|at| is_other(*at))
    } else {
        None
    };
    let full = if moving.is_none() {
        full_days(&calendar, &openings, (first, after.unwrap_or(first)), reader)
    } else {
        Vec::new()
    };
    let clock = OtherClock::Coach(Box::new(calendar.into_rules()));
    Ok(Shown { clock, first, free: Free { openings, next, full } })
}

/// The days on the reader's calendar on which the coach works, nothing is free, and one could book by now.
fn full_days(
    calendar: &Calendar,
    openings: &[Opening],
    (first, after): (NaiveDate, NaiveDate),
    reader: &Reader,
) -> Vec<NaiveDate> {
    let zone = reader.zone;
    let today = zone.date_at(reader.now);
    let last = zone.date_at(reader.now.plus_days(i64::from(calendar.settings().advance_days)));
    let hours = calendar.opening_hours(zone.start_of_day(first), zone.start_of_day(after));
    let is_free = |day: NaiveDate| openings.iter().any(|one| zone.date_at(one.start) == day);
    let mut days: Vec<NaiveDate> = hours.iter().map(|open| zone.date_at(open.start())).collect();
    days.dedup();
    days.retain(|day| (today..=last).contains(day) && !is_free(*day));
    days
}

/// The first day shown and the free times of a coach from it on, for a picker of another page.
pub(super) fn free(
    conn: &mut Conn,
    lesson: (UserId, i64),
    choice: &Choice,
    reader: &Reader,
) -> Result<(NaiveDate, Free), DbError> {
    let shown = shown(conn, lesson, None, choice, reader)?;
    Ok((shown.first, shown.free))
}

/// The month of a coach's free times for an offer, if it may be booked now.
pub fn load_picker(
    conn: &mut Conn,
    slug: &str,
    offer: OfferId,
    choice: &Choice,
    layout: Layout,
) -> Result<Option<Picker>, DbError> {
    let sales = queries::sales_of(conn, slug)?;
    let Some(sale) = sales.iter().find(|sale| sale.offer.id == offer).cloned() else {
        return Ok(None);
    };
    let lesson = (sale.coach.id, i64::from(sale.offer.minutes));
    let shown = shown(conn, lesson, None, choice, &layout.reader)?;
    let (first, sales) = ((shown.clock, shown.first), (sale, sales));
    Ok(Some(Picker::new(layout, sales, Purpose::Book, choice, first, &shown.free)))
}

/// The page of that month; an address the coach once had leads to the present one.
pub async fn pick(
    visitor: Visitor,
    Path((slug, offer)): Path<(String, OfferId)>,
    choice: Query<Choice>,
    mut layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let chosen_zone = choice.zone();
    layout.reader.zone = chosen_zone.unwrap_or(layout.reader.zone);
    let (asked, wanted) = (choice.0, slug.clone());
    let found = db
        .read(move |conn| match load_picker(conn, &wanted, offer, &asked, layout)? {
            Some(picker) => Ok(Ok(Box::new(picker))),
            None => Ok::<_, DbError>(Err(coaches::queries::current_slug(conn, &wanted)?)),
        })
        .await?;
    let picker = match found {
        Ok(picker) => picker,
        Err(Some(current)) if current != slug => {
            let to = format!("/coaches/{current}/book/{offer}");
            return Ok(HttpResponse::MovedPermanently().insert_header(("Location", to)).finish());
        }
        Err(_) => return Err(AppError::NotFound),
    };
    let mut response =
        page::either(wants, &picker.layout, StatusCode::OK, &*picker, &picker.as_picker())?;
    response = page::for_visitors(&picker.layout, response);
    if let (Some(zone), None) = (chosen_zone, visitor.member()) {
        let cookie = Cookie::build("zone", zone.as_str().replace('/', "%2F"))
            .path("/")
            .same_site(SameSite::Lax)
            .max_age(Duration::days(365))
            .finish();
        response.add_cookie(&cookie).map_err(AppError::internal)?;
    }
    Ok(response)
}

/// What a session that moves is, as something to choose a time for.
fn moving_sale(conn: &mut Conn, seen: &queries::Details) -> Result<Sale, DbError> {
    use diesel::prelude::*;
    let booking = &seen.booking;
    let mut offer: coaches::Offer = crate::db::schema::offers::table
        .find(booking.offer_id)
        .select(coaches::Offer::as_select())
        .first(conn)?;
    // The session keeps what was booked, whatever the offer has become.
    offer.title.clone_from(&booking.title);
    offer.minutes = booking.minutes;
    offer.price_minor = booking.price_minor;
    Ok(Sale {
        offer,
        coach: queries::Seller {
            id: booking.coach_id,
            slug: seen.coach_slug.clone(),
            title: seen.coach_title.clone(),
            refundable_hours: booking.refundable_hours,
            refund_basis_points: booking.refund_basis_points,
        },
        face: seen.coach.clone(),
    })
}

/// Another time for a session; with a chosen one, the question whether it is meant.
pub async fn pick_move(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    choice: Query<Choice>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    draw_move(&asker, id, choice.0, layout, wants, &db, StatusCode::OK).await
}

/// The page of another time; where the other side has to agree, the question says so.
pub(super) async fn draw_move(
    asker: &Asker,
    id: BookingId,
    choice: Choice,
    mut layout: Layout,
    wants: Wants,
    db: &Db,
    status: StatusCode,
) -> AppResult {
    layout.reader.zone = choice.zone().unwrap_or(layout.reader.zone);
    let (reader, asker, asked) = (layout.reader, asker.clone(), choice.clone());
    let (seen, how, sale, shown) = db
        .read(move |conn| {
            let seen = queries::details(conn, &asker, id)?.ok_or(AppError::NotFound)?;
            let limit = settings::get(conn, settings::MOVES_LIMIT)?;
            let how = seen
                .booking
                .how_it_moves(seen.side, seen.is_asked, seen.notice_minutes, limit, reader.now)
                .map_err(AppError::Refused)?;
            let sale = moving_sale(conn, &seen)?;
            let lesson = (sale.coach.id, i64::from(sale.offer.minutes));
            let shown = shown(conn, lesson, Some((&seen.booking, how)), &asked, &reader)?;
            Ok::<_, AppError>((seen, how, sale, shown))
        })
        .await?;
    let from = seen.booking.starts_at;
    if let Ok(at) = choice.at.parse::<Moment>()
        && status == StatusCode::OK
    {
        let to = at.plus_minutes(i64::from(seen.booking.minutes));
        let is_alone = how == Moving::Alone;
        let pick = |alone, asking| if is_alone { alone } else { asking };
        let act = Act {
            title: Msg::new(pick("bookings-move-question", "moves-question")),
            lines: vec![
                Msg::new("bookings-move-from")
                    .with("span", times::span(&reader, from, seen.booking.ends_at)),
                Msg::new("bookings-move-to").with("span", times::span(&reader, at, to)),
                Msg::new(pick("bookings-move-told", "moves-told"))
                    .with("other", seen.other().name.as_str()),
            ],
            action: format!("/bookings/{id}/{}", pick("move", "moves")),
            back: format!("/bookings/{id}"),
            button: pick("bookings-move-yes", "moves-propose-yes"),
            is_danger: false,
            at: at.rfc3339(),
            reason: String::new(),
            reason_label: "bookings-reason",
            errors: FieldErrors::default(),
            layout,
        };
        return page::either(wants, &act.layout, status, &act, &act.as_act());
    }
    let picker = Picker::new(
        layout,
        (sale, Vec::new()),
        Purpose::Move { booking: id, from },
        &choice,
        (shown.clock, shown.first),
        &shown.free,
    );
    page::either(wants, &picker.layout, status, &picker, &picker.as_picker())
}

/// Moves the session, or shows what is free now if somebody was first.
pub async fn move_to(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let deed = (commands::move_to, "bookings-moved");
    at_another_time((asker, id), &form, layout, wants, &db, deed).await
}

/// Does something with the time that was chosen, or shows what is free now if somebody was first.
pub(super) async fn at_another_time<F>(
    (asker, id): (Asker, BookingId),
    form: &ReasonForm,
    mut layout: Layout,
    wants: Wants,
    db: &Db,
    (deed, told): (F, &'static str),
) -> AppResult
where
    F: Fn(&mut Conn, BookingId, By, Moment, &str, Moment) -> Result<(), BookingError>
        + Send
        + 'static,
{
    let at: Moment =
        form.at.parse().map_err(|_| AppError::Invalid(Msg::new("bookings-choose-time")))?;
    let reason = form.parse().map_err(|_| AppError::Invalid(Msg::new("bookings-reason-long")))?;
    let now = layout.now();
    let who = asker.clone();
    let result = db
        .write(move |conn| {
            let Seen { side, .. } = queries::find(conn, &who, id)?.ok_or(BookingError::NotFound)?;
            let by = By { side, user: who.member_id() };
            deed(conn, id, by, at, &reason, now)
        })
        .await;
    let (refusal, status) = match result {
        Ok(()) => return acts::done(wants, &layout, id, told),
        Err(BookingError::Taken) => (Msg::new("bookings-taken"), StatusCode::CONFLICT),
        Err(BookingError::NotOffered(reason, zone)) => {
            let words = reason.words(Listener::Student, &layout.reader, zone);
            (words, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => return Err(error.into()),
    };
    layout.flash = Some(Flash::alert(layout.reader.locale, refusal));
    let day = layout.reader.zone.date_at(at);
    let choice = Choice { day: day.to_string(), ..Choice::default() };
    draw_move(&asker, id, choice, layout, Wants::Page, db, status).await
}
