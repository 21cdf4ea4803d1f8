//! Booking for a client: the picker of the coach's own times, the question, and the deed.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::super::clients;
use super::super::commands::{self, BookingError, Invitation};
use super::super::pages::picker::{OtherClock, invite_path};
use super::super::pages::{Choice, Invite, Picker, Purpose};
use super::super::queries::{self, Sale};
use super::choose;
use crate::accounts::{Coach, Face};
use crate::availability::{Listener, calendar_near};
use crate::base::ids::{OfferId, UserId};
use crate::base::{Moment, Msg, Zone, secret};
use crate::db::{Conn, Db};
use crate::settings;
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// How many other times are named when one is gone.
const NEAR: usize = 3;

/// The client and what of the coach's can be booked for them.
fn client_and_sales(
    conn: &mut Conn,
    me: &Coach,
    client: UserId,
) -> Result<(Face, Zone, Vec<Sale>), AppError> {
    let (face, zone) = clients::face_of(conn, me, client)?.ok_or(AppError::NotFound)?;
    let sales = queries::own_sales(conn, me)?;
    if sales.is_empty() {
        return Err(AppError::refused("practice-invite-no-offers"));
    }
    Ok((face, zone, sales))
}

/// To the picker of the first offer.
pub async fn begin(me: Coach, Path(id): Path<UserId>, db: Data<Db>, wants: Wants) -> AppResult {
    let offer = db
        .read(move |conn| {
            let (_, _, sales) = client_and_sales(conn, &me, id)?;
            Ok::<_, AppError>(sales.first().map(|sale| sale.offer.id))
        })
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(wants.redirect(&invite_path(id, offer)))
}

/// The coach's own free times, with the client's clock beside theirs.
pub async fn pick(
    me: Coach,
    Path((id, offer)): Path<(UserId, OfferId)>,
    choice: Query<Choice>,
    mut layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    layout.reader.zone = choice.zone().unwrap_or(layout.reader.zone);
    let (asked, reader) = (choice.0, layout.reader);
    let chosen = asked.clone();
    let (client, zone, sales, first, free) = db
        .read(move |conn| {
            let (client, zone, sales) = client_and_sales(conn, &me, id)?;
            let sale = sales.iter().find(|sale| sale.offer.id == offer);
            let minutes = i64::from(sale.ok_or(AppError::NotFound)?.offer.minutes);
            let (first, free) = choose::free(conn, (me.id(), minutes), &chosen, &reader)?;
            Ok::<_, AppError>((client, zone, sales, first, free))
        })
        .await?;
    let sale = sales.iter().find(|sale| sale.offer.id == offer).cloned();
    let sale = sale.ok_or(AppError::NotFound)?;
    let purpose = Purpose::Invite { client: id, name: client.name };
    let shown = (OtherClock::Client(zone), first);
    let picker = Picker::new(layout, (sale, sales), purpose, &asked, shown, &free);
    page::either(wants, &picker.layout, StatusCode::OK, &picker, &picker.as_picker())
}

/// `?offer=…&at=…`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AskQuery {
    offer: String,
    at: String,
}

/// What the coach sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    offer: String,
    at: String,
    message: String,
    request_key: String,
}

/// Everything the question is drawn from.
struct Asked {
    me: Coach,
    client: UserId,
    offer: OfferId,
    at: Moment,
    message: String,
    request_key: String,
}

fn asked(me: Coach, client: UserId, offer: &str, at: &str) -> Result<Asked, AppError> {
    Ok(Asked {
        me,
        client,
        offer: offer.parse().map_err(|_| AppError::NotFound)?,
        at: at.parse().map_err(|_| AppError::Invalid(Msg::new("bookings-choose-time")))?,
        message: String::new(),
        request_key: secret::token(),
    })
}

pub async fn ask(
    me: Coach,
    Path(id): Path<UserId>,
    query: Query<AskQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let asked = asked(me, id, &query.offer, &query.at)?;
    draw(&db, layout, asked, (None, FieldErrors::default()), StatusCode::OK).await
}

async fn draw(
    db: &Db,
    layout: Layout,
    asked: Asked,
    (refusal, errors): (Option<Msg>, FieldErrors),
    status: StatusCode,
) -> AppResult {
    let now = layout.now();
    let is_refused = refusal.is_some();
    let (me, client, offer, at) = (asked.me, asked.client, asked.offer, asked.at);
    let (client, client_zone, sale, hours, nearest) = db
        .read(move |conn| {
            let (face, zone, sales) = client_and_sales(conn, &me, client)?;
            let sale = sales.into_iter().find(|sale| sale.offer.id == offer);
            let sale = sale.ok_or(AppError::NotFound)?;
            let mut nearest = Vec::new();
            if is_refused {
                let calendar = calendar_near(conn, me.id(), at)?;
                let near = calendar.nearest(i64::from(sale.offer.minutes), at, NEAR, now);
                nearest.extend(near.into_iter().map(|opening| opening.start));
                nearest.sort_unstable();
            }
            let hours = settings::get(conn, settings::INVITATION_HOURS)?;
            Ok::<_, AppError>((face, zone, sale, hours, nearest))
        })
        .await?;
    let page = Invite {
        due_at: now.plus_hours(hours).min(at),
        message: asked.message,
        request_key: asked.request_key,
        layout,
        client,
        client_zone,
        sale,
        at,
        refusal,
        nearest,
        errors,
    };
    page::with_status(&page.layout, status, &page)
}

/// Takes the time. If somebody was first, what was typed is kept and other times are named.
pub async fn create(
    me: Coach,
    Path(id): Path<UserId>,
    form: Form<InviteForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let mut asked = asked(me, id, &form.offer, &form.at)?;
    asked.request_key.clone_from(&form.request_key);
    let mut errors = FieldErrors::default();
    asked.message = errors.text("message", &form.message, 0, 500);
    if form.request_key.is_empty() || form.request_key.len() > 100 {
        return Err(AppError::Invalid(Msg::new("bookings-choose-time")));
    }
    if !errors.is_empty() {
        asked.message = form.message;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return draw(&db, layout, asked, (None, errors), status).await;
    }
    let now = layout.now();
    let (me, offer) = (asked.me.clone(), asked.offer);
    let wanted = Invitation {
        client: id,
        at: asked.at,
        message: asked.message.clone(),
        request_key: form.request_key,
    };
    let made = db
        .write(move |conn| {
            let sales = queries::own_sales(conn, &me)?;
            let sale = sales.iter().find(|sale| sale.offer.id == offer);
            commands::invite(conn, sale.ok_or(BookingError::NotFound)?, &wanted, now)
        })
        .await;
    let (refusal, status) = match made {
        Ok(booking) => {
            let is_sure = booking.confirmed_at.is_some();
            let word = if is_sure { "practice-invited-free" } else { "practice-invited" };
            let to = wants.redirect(&format!("/coach/clients/{id}"));
            return Ok(Flash::notice(layout.reader.locale, word).on(to));
        }
        Err(BookingError::Taken) => (Msg::new("bookings-taken"), StatusCode::CONFLICT),
        Err(BookingError::NotOffered(reason, zone)) => {
            let words = reason.words(Listener::Coach, &layout.reader, zone);
            (words, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(BookingError::NotPossible(msg)) => (msg, StatusCode::CONFLICT),
        Err(error) => return Err(error.into()),
    };
    // Another attempt is another request.
    asked.request_key = secret::token();
    draw(&db, layout, asked, (Some(refusal), FieldErrors::default()), status).await
}
