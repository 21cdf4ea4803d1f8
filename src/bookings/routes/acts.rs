//! Cancelling, answering, completing, missing: a question first, then the deed.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::access::Asker;
use super::super::claims;
use super::super::commands::{self, BookingError};
use super::super::forms::ReasonForm;
use super::super::model::{By, Side};
use super::super::pages::Act;
use super::super::pages::show::cancel_line;
use super::super::queries::{self, Details, Seen};
use crate::accounts::{Member, Visitor};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::db::{Conn, Db, DbError};
use crate::settings;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page, times};

/// What is asked before a deed.
pub(super) struct Question {
    pub title: &'static str,
    pub lines: Vec<Msg>,
    pub path: &'static str,
    pub button: &'static str,
    pub reason_label: &'static str,
    pub is_danger: bool,
}

pub(super) fn draw(
    layout: Layout,
    id: BookingId,
    question: Question,
    (reason, errors): (String, FieldErrors),
) -> AppResult {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let act = Act {
        layout,
        title: Msg::new(question.title),
        lines: question.lines,
        action: format!("/bookings/{id}/{}", question.path),
        back: format!("/bookings/{id}"),
        button: question.button,
        is_danger: question.is_danger,
        at: String::new(),
        reason,
        reason_label: question.reason_label,
        errors,
    };
    page::with_status(&act.layout, status, &act)
}

pub(super) async fn details(db: &Db, asker: &Asker, id: BookingId) -> Result<Details, AppError> {
    let asker = asker.clone();
    db.read(move |conn| queries::details(conn, &asker, id)).await?.ok_or(AppError::NotFound)
}

/// Finds the asker's booking and does something to it, in one transaction.
pub(in crate::bookings) async fn change<F>(
    db: &Db,
    asker: &Asker,
    id: BookingId,
    deed: F,
) -> Result<(), AppError>
where
    F: Fn(&mut Conn, By, Side) -> Result<(), BookingError> + Send + 'static,
{
    let asker = asker.clone();
    db.write(move |conn| {
        let Seen { side, .. } = queries::find(conn, &asker, id)?.ok_or(BookingError::NotFound)?;
        deed(conn, By { side, user: asker.member_id() }, side)
    })
    .await
    .map_err(AppError::from)
}

pub(in crate::bookings) fn done(
    wants: Wants,
    layout: &Layout,
    id: BookingId,
    key: &'static str,
) -> AppResult {
    let redirect = wants.redirect(&format!("/bookings/{id}"));
    Ok(Flash::notice(layout.reader.locale, key).on(redirect))
}

fn cancel_question(seen: &Details, layout: &Layout, now: Moment) -> Question {
    let booking = &seen.booking;
    Question {
        title: "bookings-cancel-title",
        lines: vec![
            Msg::new("bookings-cancel-what")
                .with("title", booking.title.as_str())
                .with("other", seen.other().name.as_str())
                .with("span", times::span(&layout.reader, booking.starts_at, booking.ends_at)),
            cancel_line(seen, now),
        ],
        path: "cancellation",
        button: "bookings-cancel-yes",
        reason_label: "bookings-reason",
        is_danger: true,
    }
}

/// Asks, and names the money.
pub async fn ask_cancel(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let seen = details(&db, &asker, id).await?;
    let now = layout.now();
    seen.booking.may_be_cancelled_by(seen.side, now).map_err(AppError::Refused)?;
    let question = cancel_question(&seen, &layout, now);
    draw(layout, id, question, Default::default())
}

pub async fn cancel(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let asked = form.parse();
    if !form.is_confirmed() || asked.is_err() {
        let seen = details(&db, &asker, id).await?;
        seen.booking.may_be_cancelled_by(seen.side, now).map_err(AppError::Refused)?;
        let question = cancel_question(&seen, &layout, now);
        let errors = asked.err().unwrap_or_default();
        return draw(layout, id, question, (form.reason.clone(), errors));
    }
    let reason = asked.unwrap_or_default();
    change(&db, &asker, id, move |conn, by, _| commands::cancel(conn, id, by, &reason, now))
        .await?;
    done(wants, &layout, id, "bookings-cancelled")
}

/// The coach says yes.
pub async fn approve(
    me: Member,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    change(&db, &Asker::member(&me), id, move |conn, by, _| {
        commands::approve(conn, id, by, now).map(|_| ())
    })
    .await?;
    done(wants, &layout, id, "bookings-approved")
}

fn decline_question(seen: &Details, layout: &Layout) -> Question {
    let booking = &seen.booking;
    Question {
        title: "bookings-decline-title",
        lines: vec![
            Msg::new("bookings-cancel-what")
                .with("title", booking.title.as_str())
                .with("other", seen.other().name.as_str())
                .with("span", times::span(&layout.reader, booking.starts_at, booking.ends_at)),
            Msg::new("bookings-decline-told").with("other", seen.other().name.as_str()),
        ],
        path: "decline",
        button: "bookings-decline-yes",
        reason_label: "bookings-reason",
        is_danger: true,
    }
}

pub async fn ask_decline(
    me: Member,
    Path(id): Path<BookingId>,
    layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let seen = details(&db, &Asker::member(&me), id).await?;
    seen.booking.may_be_answered_by(seen.side, layout.now()).map_err(AppError::Refused)?;
    let question = decline_question(&seen, &layout);
    draw(layout, id, question, Default::default())
}

/// The coach says no.
pub async fn decline(
    me: Member,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let asker = Asker::member(&me);
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let seen = details(&db, &asker, id).await?;
            let question = decline_question(&seen, &layout);
            return draw(layout, id, question, (form.reason.clone(), errors));
        }
    };
    change(&db, &asker, id, move |conn, by, _| commands::decline(conn, id, by, &reason, now))
        .await?;
    done(wants, &layout, id, "bookings-declined")
}

/// The coach says that the session took place.
pub async fn complete(
    me: Member,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    change(&db, &Asker::member(&me), id, move |conn, by, _| commands::complete(conn, id, by, now))
        .await?;
    done(wants, &layout, id, "bookings-completed")
}

fn miss_question(seen: &Details, hours: i64) -> Question {
    let other = seen.other().name.as_str();
    let line = if seen.side == Side::Coach {
        "bookings-miss-student-line"
    } else {
        "bookings-miss-coach-line"
    };
    Question {
        title: "bookings-miss-title",
        lines: vec![
            Msg::new(line).with("other", other),
            Msg::new("claims-question").with("other", other).with("hours", hours),
        ],
        path: "no-show",
        button: "bookings-miss-yes",
        reason_label: "bookings-miss-reason",
        is_danger: true,
    }
}

/// The settings of no-shows: minutes of grace, and hours to answer.
fn terms(conn: &mut Conn) -> Result<[i64; 2], DbError> {
    settings::several(conn, [settings::NO_SHOW_GRACE_MINUTES, settings::NO_SHOW_APPEAL_HOURS])
}

pub async fn ask_miss(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let seen = details(&db, &asker, id).await?;
    let [grace, hours] = db.read(terms).await?;
    seen.booking.may_be_missed(grace, layout.now()).map_err(AppError::Refused)?;
    if seen.claim.is_some() {
        return Err(AppError::refused("claims-refuse-there"));
    }
    draw(layout, id, miss_question(&seen, hours), Default::default())
}

/// One side says that the other did not come.
pub async fn miss(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let seen = details(&db, &asker, id).await?;
            let [_, hours] = db.read(terms).await?;
            return draw(layout, id, miss_question(&seen, hours), (form.reason.clone(), errors));
        }
    };
    change(&db, &asker, id, move |conn, by, _| {
        claims::commands::claim(conn, id, by, &reason, now).map(|_| ())
    })
    .await?;
    done(wants, &layout, id, "bookings-missed")
}
