//! The addresses of claims: for the two sides, and for staff.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::access::Asker;
use super::super::commands::BookingError;
use super::super::queries as bookings;
use super::super::queries::Details;
use super::super::routes::{change, done};
use super::forms::{AnswerForm, ListQuery, VerdictForm};
use super::model::{Claim, ClaimStatus};
use super::pages::{AnswerPage, CasePage, ClaimCard, ListPage, meaning};
use super::queries::Case;
use super::{commands, queries};
use crate::accounts::{Admin, Visitor};
use crate::base::Moment;
use crate::base::ids::{BookingId, NoShowClaimId};
use crate::db::{Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Routes, Wants, page};

pub fn routes() -> Routes {
    Routes::default()
        .get("/bookings/{id}/no-show/answer", ask_answer)
        .post("/bookings/{id}/no-show/answer", contest)
        .post("/bookings/{id}/no-show/agreement", agree)
        .post("/bookings/{id}/no-show/withdrawal", withdraw)
        .get("/admin/no-shows", list)
        .get("/admin/no-shows/{id}", case)
        .post("/admin/no-shows/{id}", decide)
}

/// How many claims a page of the list has.
const PAGE_SIZE: i64 = 25;

/// The asker's booking, and the claim that asks for their word, if any still does.
async fn asked(
    db: &Db,
    asker: &Asker,
    id: BookingId,
) -> Result<(Details, Option<Claim>), AppError> {
    let asker = asker.clone();
    let (seen, claim) = db
        .read(move |conn| {
            let seen = bookings::details(conn, &asker, id)?.ok_or(AppError::NotFound)?;
            Ok::<_, AppError>((seen, queries::standing(conn, id)?))
        })
        .await?;
    let claim = claim.filter(|claim| claim.asks(seen.side));
    Ok((seen, claim))
}

fn answer_page(
    layout: Layout,
    (seen, claim): (&Details, &Claim),
    form: AnswerForm,
    errors: FieldErrors,
) -> Result<AnswerPage, AppError> {
    let card = ClaimCard::of(claim, seen, &layout).ok_or(AppError::NotFound)?;
    let means = meaning(claim, seen);
    let (booking, title) = (seen.booking.id, seen.booking.title.clone());
    let (starts_at, ends_at) = (seen.booking.starts_at, seen.booking.ends_at);
    Ok(AnswerPage { layout, booking, title, starts_at, ends_at, card, form, errors, means })
}

/// What the other side says, and the two answers to it.
pub async fn ask_answer(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let (seen, claim) = asked(&db, &asker, id).await?;
    // A mail's link outlives the question: the booking says how it ended.
    let Some(claim) = claim else { return Ok(wants.redirect(&format!("/bookings/{id}"))) };
    let (form, errors) = (AnswerForm::default(), FieldErrors::default());
    let page = answer_page(layout, (&seen, &claim), form, errors)?;
    page::ok(&page.layout, &page)
}

/// "I was there."
pub async fn contest(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    form: Form<AnswerForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let answer = match form.parse() {
        Ok(answer) => answer,
        Err(errors) => {
            let (seen, claim) = asked(&db, &asker, id).await?;
            let claim = claim.ok_or(AppError::NotFound)?;
            let page = answer_page(layout, (&seen, &claim), form.into_inner(), errors)?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = layout.now();
    change(&db, &asker, id, move |conn, by, _| commands::contest(conn, id, by, &answer, now))
        .await?;
    done(wants, &layout, id, "claims-contested")
}

/// "That is right."
pub async fn agree(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    change(&db, &asker, id, move |conn, by, _| commands::agree(conn, id, by, now)).await?;
    done(wants, &layout, id, "claims-agreed")
}

pub async fn withdraw(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    change(&db, &asker, id, move |conn, by, _| commands::withdraw(conn, id, by, now)).await?;
    done(wants, &layout, id, "claims-withdrawn")
}

fn nonsense() -> AppError {
    AppError::Invalid("error-title-invalid".into())
}

/// The claims that wait for staff, and those that are settled.
pub async fn list(me: Admin, query: Query<ListQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let tab: ClaimStatus = match query.show.as_str() {
        "" => ClaimStatus::Contested,
        word => word.parse().map_err(|_| nonsense())?,
    };
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let (lines, paging) = db
        .read(move |conn| {
            let lines = queries::list(conn, &me, tab, &mut paging)?;
            Ok::<_, DbError>((lines, paging))
        })
        .await?;
    let page = ListPage { layout, tab, lines, paging };
    page::ok(&page.layout, &page)
}

async fn find(db: &Db, me: &Admin, id: NoShowClaimId) -> Result<Case, AppError> {
    let me = me.clone();
    let found = db.read(move |conn| queries::case(conn, &me, id)).await?;
    found.ok_or(AppError::NotFound)
}

/// One claim with both words and who was there.
pub async fn case(
    me: Admin,
    Path(id): Path<NoShowClaimId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let case = find(&db, &me, id).await?;
    let (form, errors) = (VerdictForm::default(), FieldErrors::default());
    let page = CasePage { layout, case, form, errors };
    page::ok(&page.layout, &page)
}

pub async fn decide(
    me: Admin,
    Path(id): Path<NoShowClaimId>,
    form: Form<VerdictForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (verdict, reason) = match form.parse() {
        Ok(decided) => decided,
        Err(errors) => {
            let case = find(&db, &me, id).await?;
            let page = CasePage { layout, case, form: form.into_inner(), errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| -> Result<(), BookingError> {
        commands::decide(conn, &me, id, (verdict, &reason), now)
    })
    .await?;
    let response = wants.redirect("/admin/no-shows");
    Ok(Flash::notice(layout.reader.locale, "claims-decided").on(response))
}
