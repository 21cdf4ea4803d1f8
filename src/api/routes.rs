//! The routes of version 1. The type of each handler's first argument names the scope it needs.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::queries;
use super::shapes::{BookingShape, BookingsQuery, Cancellation, List, Me, MeChange};
use crate::accounts::api_tokens::{BookingsRead, BookingsWrite, ProfileRead, ProfileWrite};
use crate::accounts::{ApiClient, Member, change_profile};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::bookings::{self, BookingError, By, Status};
use crate::db::{Conn, Db};
use crate::web::forms::{Json, Path, Query};
use crate::web::{AppError, AppResult, Routes};

/// How many rows one answer has at most.
const PART: usize = 50;

/// The longest reason.
const LONGEST_REASON: usize = 1000;

pub fn routes() -> Routes {
    Routes::default()
        .get("/api/v1/me", me)
        .post("/api/v1/me", change_me)
        .get("/api/v1/bookings", index)
        .get("/api/v1/bookings/{id}", show)
        .post("/api/v1/bookings/{id}/cancellation", cancel)
}

pub async fn me(client: ApiClient<ProfileRead>) -> AppResult {
    Ok(HttpResponse::Ok().json(Me::of(client.member())))
}

pub async fn change_me(
    client: ApiClient<ProfileWrite>,
    change: Json<MeChange>,
    db: Data<Db>,
) -> AppResult {
    let now = Moment::now();
    let (who, change) = (client.member().clone(), change.0);
    let changed = change_profile(
        &who,
        [change.name, change.phone, change.zone, change.locale, change.hour_cycle],
    )
    .map_err(|errors| {
        let field = errors.iter().next().map_or("", |(field, _)| field);
        AppError::Invalid(Msg::new("api-odd-field").with("field", field))
    })?;
    let id = who.id();
    db.write(move |conn| crate::accounts::commands::update_profile(conn, &who, &changed, now))
        .await?;
    let after = db.read(move |conn| Member::load(conn, id)).await?.ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok().json(Me::of(&after)))
}

pub async fn index(
    client: ApiClient<BookingsRead>,
    query: Query<BookingsQuery>,
    db: Data<Db>,
) -> AppResult {
    let odd =
        |field: &'static str| AppError::Invalid(Msg::new("api-odd-field").with("field", field));
    let status: Option<Status> =
        query.status.as_deref().map(str::parse).transpose().map_err(|_| odd("status"))?;
    let after: Option<BookingId> =
        query.after.as_deref().map(str::parse).transpose().map_err(|_| odd("after"))?;
    let limit = i64::try_from(PART + 1).unwrap_or(i64::MAX);
    let lines = db
        .read(move |conn| queries::bookings_of(conn, client.member(), status, after, limit))
        .await?;
    Ok(HttpResponse::Ok().json(List::of(lines.ok_or_else(|| odd("after"))?, PART)))
}

async fn answer(db: &Db, me: &Member, id: BookingId) -> AppResult {
    let me = me.clone();
    let line = db.read(move |conn| queries::booking(conn, &me, id)).await?;
    let line = line.ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok().json(BookingShape::new(line.booking, line.side, line.with)))
}

pub async fn show(
    client: ApiClient<BookingsRead>,
    Path(id): Path<BookingId>,
    db: Data<Db>,
) -> AppResult {
    answer(&db, client.member(), id).await
}

/// Calls a booking off as its page does: the same rules, the same money, the same mails.
pub async fn cancel(
    client: ApiClient<BookingsWrite>,
    Path(id): Path<BookingId>,
    body: Json<Cancellation>,
    db: Data<Db>,
) -> AppResult {
    let (reason, now) = (body.0.reason.trim().to_owned(), Moment::now());
    if reason.chars().count() > LONGEST_REASON {
        return Err(AppError::Invalid(Msg::new("api-odd-field").with("field", "reason")));
    }
    let me = client.member().clone();
    let cancel = move |conn: &mut Conn| {
        let line = queries::booking(conn, &me, id)?.ok_or(BookingError::NotFound)?;
        let by = By { side: line.side, user: Some(me.id()) };
        bookings::commands::cancel(conn, id, by, &reason, now)
    };
    db.write(cancel).await?;
    answer(&db, client.member(), id).await
}
