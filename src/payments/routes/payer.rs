//! What a payer does: pay, wait, keep the receipt.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use diesel::prelude::*;

use crate::accounts::Visitor;
use crate::base::Msg;
use crate::base::ids::{BookingId, PaymentId};
use crate::bookings::{Asker, Booking};
use crate::config::Config;
use crate::db::schema::users;
use crate::db::{Conn, Db, DbError};
use crate::payments::commands::{self, Onward};
use crate::payments::model::{Payment, PaymentError, PaymentStatus};
use crate::payments::pages::{PayPage, ReceiptPage, WaitPage};
use crate::payments::queries;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Layout, Wants, page};

type Found = (Booking, String, Option<Payment>);

fn find(conn: &mut Conn, asker: &Asker, id: BookingId) -> Result<Option<Found>, DbError> {
    let Some(booking) = queries::booking_to_pay(conn, asker, id)? else { return Ok(None) };
    let coach_name = users::table.find(booking.coach_id).select(users::name).first(conn)?;
    let last = queries::latest_of(conn, &booking)?;
    Ok(Some((booking, coach_name, last)))
}

/// The last page before the provider's: what is paid, and until when the time is held.
pub async fn show(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let found = db.read(move |conn| find(conn, &asker, id)).await.map_err(AppError::from)?;
    let (booking, coach_name, last) = found.ok_or(AppError::NotFound)?;
    match &last {
        Some(last) if last.status.is_paid() && last.is_kept => {
            return Ok(wants.redirect(&format!("/bookings/{id}")));
        }
        Some(last) if last.status == PaymentStatus::Processing => {
            return Ok(wants.redirect(&format!("/payments/{}/return", last.id)));
        }
        _ => {}
    }
    let frame = layout.clone();
    page::ok(&frame, &PayPage { layout, booking, coach_name, last, problem: None })
}

/// Starts paying, or goes on with it, at the provider.
pub async fn create(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let found = db.read(move |conn| find(conn, &asker, id)).await.map_err(AppError::from)?;
    let (booking, coach_name, last) = found.ok_or(AppError::NotFound)?;
    let problem = match commands::begin(&db, &config.into_inner(), booking.clone()).await {
        Ok(Onward::Checkout(url)) => return Ok(wants.redirect(&url)),
        Ok(Onward::Wait(payment)) => {
            return Ok(wants.redirect(&format!("/payments/{payment}/return")));
        }
        Err(PaymentError::PaidAlready) => {
            return Ok(wants.redirect(&format!("/bookings/{id}")));
        }
        Err(PaymentError::HoldOver) => Msg::new("payments-error-hold-over"),
        Err(PaymentError::NothingToPay) => Msg::new("payments-error-nothing"),
        Err(error) => return Err(error.into()),
    };
    let frame = layout.clone();
    let page = PayPage { layout, booking, coach_name, last, problem: Some(problem) };
    page::with_status(&frame, StatusCode::CONFLICT, &page)
}

/// Where the provider sends the payer back to. What the address claims is not believed: only the
/// provider's own message makes a payment paid, and until it comes the page asks again by itself.
pub async fn wait(
    _: Visitor,
    asker: Asker,
    Path(id): Path<PaymentId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let found =
        db.read(move |conn| queries::payment_of(conn, &asker, id)).await.map_err(AppError::from)?;
    let (payment, booking) = found.ok_or(AppError::NotFound)?;
    if payment.status.is_paid() && payment.is_kept {
        let response = wants.redirect(&format!("/bookings/{}/confirmation", payment.booking_id));
        return Ok(Flash::notice(layout.reader.locale, "payments-thanks").on(response));
    }
    let can_try_again = !payment.status.is_open()
        && !payment.status.is_paid()
        && booking.awaits_payment()
        && !booking.is_overdue(layout.now());
    let frame = layout.clone();
    let page = WaitPage { layout, payment, can_try_again };
    page::either(wants, &frame, StatusCode::OK, &page, &page.as_outcome())
}

/// The receipt, to read or print.
pub async fn receipt(
    _: Visitor,
    asker: Asker,
    Path(id): Path<PaymentId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let receipt = db
        .read(move |conn| queries::receipt_of(conn, &asker, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    let frame = layout.clone();
    let paid_at = receipt.payment.succeeded_at.unwrap_or(receipt.payment.created_at);
    page::ok(&frame, &ReceiptPage { layout, paid_at, receipt })
}

/// The receipt, by its booking.
pub async fn booking_receipt(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    db: Data<Db>,
    wants: Wants,
) -> AppResult {
    let payment = db
        .read(move |conn| queries::paid_of(conn, &asker, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    Ok(wants.redirect(&format!("/payments/{payment}/receipt")))
}
