//! Looking at bookings, and writing notes on them.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web::Data};
use serde::Deserialize;

use super::super::access::Asker;
use super::super::commands;
use super::super::forms::NotesForm;
use super::super::ics::Entry;
use super::super::model::{Side, Status};
use super::super::pages::{Confirmation, Index, Show};
use super::super::queries::{self, Details, Tab};
use crate::accounts::{Member, Role, Visitor};
use crate::base::Msg;
use crate::base::ids::BookingId;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::notifications::ledger;
use crate::settings;
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Wants, page};

const PAGE_SIZE: i64 = 20;

/// Which list of bookings.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListQuery {
    #[serde(default, rename = "as")]
    side: String,
    #[serde(default)]
    tab: String,
    #[serde(default)]
    page: String,
}

/// A person's bookings.
pub async fn index(
    me: Member,
    query: Query<ListQuery>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let has_sides = me.has(Role::Coach);
    let side = match query.side.as_str() {
        "coach" if has_sides => Side::Coach,
        _ => Side::Student,
    };
    let tab: Tab = query.tab.parse().unwrap_or(Tab::Upcoming);
    let mut paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid(Msg::new("bookings-no-page")))?;
    let (now, id) = (layout.now(), me.id());
    let (counts, lines, paging) = db
        .read(move |conn| {
            let counts = queries::counts_of(conn, (id, side), now)?;
            let lines = queries::lines_of(conn, (id, side), tab, &mut paging, now)?;
            Ok::<_, DbError>((counts, lines, paging))
        })
        .await?;
    let index = Index { layout, side, tab, counts, lines, paging, has_sides };
    page::either(wants, &index.layout, StatusCode::OK, &index, &index.as_list())
}

pub(super) async fn load(
    db: &Db,
    config: &Config,
    asker: &Asker,
    id: BookingId,
    layout: Layout,
) -> Result<Show, AppError> {
    let who = asker.clone();
    let (seen, sent, moves_limit, no_show_minutes) = db
        .read(move |conn| {
            let seen = queries::details(conn, &who, id)?.ok_or(AppError::NotFound)?;
            let sent = ledger::of_booking(conn, id)?;
            let moves = settings::get(conn, settings::MOVES_LIMIT)?;
            let grace = settings::get(conn, settings::NO_SHOW_GRACE_MINUTES)?;
            Ok::<_, AppError>((seen, sent, moves, grace))
        })
        .await?;
    let entry = entry(&seen, config, &layout);
    let (google_url, outlook_url) = (entry.google_url(), entry.outlook_url());
    let join_url = entry.join_url;
    Ok(Show {
        is_guest: asker.is_guest(),
        join_url,
        google_url,
        outlook_url,
        moves_limit,
        no_show_minutes,
        recording: Default::default(),
        layout,
        seen,
        sent,
    })
}

/// The booking as a calendar entry of the person who looks.
fn entry<'a>(seen: &'a Details, config: &Config, layout: &Layout) -> Entry<'a> {
    let summary = Msg::new("bookings-calendar-summary")
        .with("title", seen.booking.title.as_str())
        .with("other", seen.other().name.as_str());
    Entry {
        booking: &seen.booking,
        summary: layout.reader.locale.say(&summary),
        join_url: seen.meeting.as_ref().and_then(|seen| seen.meeting.address(&config.jitsi_url)),
        people: None,
    }
}

/// One booking, for either side.
pub async fn show(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let show = load(&db, &config, &asker, id, layout).await?;
    page::ok(&show.layout, &show)
}

/// Right after the booking: what happens next.
pub async fn confirmation(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let show = load(&db, &config, &asker, id, layout).await?;
    if show.is_coach() || show.seen.booking.status != Status::Confirmed {
        return Ok(wants.redirect(&format!("/bookings/{id}")));
    }
    let confirmation = Confirmation::new(show);
    page::ok(&confirmation.layout, &confirmation)
}

/// The booking as a calendar file.
pub async fn calendar(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let seen =
        db.read(move |conn| queries::details(conn, &asker, id)).await?.ok_or(AppError::NotFound)?;
    let ics = entry(&seen, &config, &layout).ics(&config);
    let name = format!("attachment; filename=\"{}.ics\"", seen.booking.reference);
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header(("Content-Disposition", name))
        .body(ics))
}

/// Saves both kinds of notes.
pub async fn save_notes(
    me: Member,
    Path(id): Path<BookingId>,
    form: Form<NotesForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let (shared, private) =
        form.parse().map_err(|_| AppError::Invalid(Msg::new("bookings-notes-long")))?;
    let (asker, author, now) = (Asker::member(&me), me.id(), layout.now());
    db.write(move |conn| {
        let seen = queries::find(conn, &asker, id)?.ok_or(AppError::NotFound)?;
        commands::save_shared_notes(conn, seen.booking.id, author, &shared, now)?;
        commands::save_private_note(conn, seen.booking.id, author, &private, now)?;
        Ok::<_, AppError>(())
    })
    .await?;
    let redirect = wants.redirect(&format!("/bookings/{id}"));
    Ok(Flash::notice(layout.reader.locale, "bookings-notes-saved").on(redirect))
}
