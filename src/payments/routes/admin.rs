//! What staff see of the money, and how they give it back.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use crate::accounts::Admin;
use crate::base::ids::PaymentId;
use crate::base::{Moment, Money, Msg};
use crate::db::{Db, DbError};
use crate::payments::commands;
use crate::payments::ledger;
use crate::payments::model::{Payment, PaymentError};
use crate::payments::pages::{IndexPage, RefundForm, RefundPage, ShowPage};
use crate::payments::queries::{self, Filter};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub struct IndexQuery {
    status: String,
    q: String,
    page: String,
}

/// All payments, the sums, and what needs a look.
pub async fn index(me: Admin, query: Query<IndexQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let unknown = || AppError::Invalid(Msg::new("field-choose"));
    let status = match query.status.as_str() {
        "" => None,
        word => Some(word.parse().map_err(|_| unknown())?),
    };
    let text: String = query.q.trim().chars().take(100).collect();
    let filter = Filter { status, text };
    let mut paging = Paging::parse(&query.page, 50).ok_or_else(unknown)?;
    let asked = filter.clone();
    let (payments, totals, messages, refunds) = db
        .read(move |conn| {
            Ok::<_, DbError>((
                queries::list(conn, &me, &asked, paging)?,
                ledger::totals(conn)?,
                queries::messages_to_look_at(conn, &me)?,
                queries::open_refunds(conn, &me)?,
            ))
        })
        .await
        .map_err(AppError::from)?;
    let payments = paging.cut(payments);
    let frame = layout.clone();
    let page = IndexPage { layout, filter, paging, payments, totals, messages, refunds };
    page::ok(&frame, &page)
}

/// One payment with all that happened to it.
pub async fn show(me: Admin, Path(id): Path<PaymentId>, db: Data<Db>, layout: Layout) -> AppResult {
    let detail = db
        .read(move |conn| queries::detail(conn, &me, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    let frame = layout.clone();
    page::ok(&frame, &ShowPage { layout, detail })
}

/// The form of a refund.
pub async fn refund(
    me: Admin,
    Path(id): Path<PaymentId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let detail = db
        .read(move |conn| queries::detail(conn, &me, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    let form = RefundForm {
        amount: detail.payment.left().decimal(),
        reason: String::new(),
        key: crate::base::id::IdText::generate().to_string(),
    };
    let frame = layout.clone();
    let page = RefundPage { layout, detail, form, errors: FieldErrors::default() };
    page::ok(&frame, &page)
}

fn parse(form: &RefundForm, payment: &Payment) -> Result<(Money, String), FieldErrors> {
    let mut errors = FieldErrors::default();
    let amount = Money::parse(&form.amount, payment.currency).ok().filter(|m| m.minor() > 0);
    if amount.is_none() {
        errors.add("amount", "field-money");
    }
    let reason = errors.text("reason", &form.reason, 3, 500);
    errors.or(|| amount.map(|amount| (amount, reason)))
}

/// Gives back part or all of a payment.
pub async fn create_refund(
    me: Admin,
    Path(id): Path<PaymentId>,
    form: Form<RefundForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let staff = me.clone();
    let detail = db
        .read(move |conn| queries::detail(conn, &staff, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    let (status, errors) = match parse(&form, &detail.payment) {
        Err(errors) => (StatusCode::UNPROCESSABLE_ENTITY, errors),
        Ok((amount, reason)) => {
            let key = form.key.clone();
            let done = db
                .write(move |conn| {
                    let words = (reason.as_str(), key.as_str());
                    commands::refund_by_staff(conn, &me, id, amount, words, Moment::now())
                })
                .await;
            match done {
                Ok(_) => {
                    let notice = Msg::new("payments-refund-promised").with("amount", amount);
                    let response = wants.redirect(&format!("/admin/payments/{id}"));
                    return Ok(Flash::notice(layout.reader.locale, notice).on(response));
                }
                Err(PaymentError::MoreThanLeft(left)) => {
                    let msg = Msg::new("payments-error-more-than-left").with("left", left);
                    (StatusCode::CONFLICT, FieldErrors::one("amount", msg))
                }
                Err(error) => return Err(error.into()),
            }
        }
    };
    let frame = layout.clone();
    page::with_status(&frame, status, &RefundPage { layout, detail, form, errors })
}
