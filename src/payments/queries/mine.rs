//! What a payer sees of their own payments, and what mails about them say.

use diesel::prelude::*;

use crate::accounts::User;
use crate::base::Money;
use crate::base::ids::{BookingId, PaymentId, RefundId};
use crate::bookings::{Asker, Booking, Side};
use crate::db::schema::{bookings, payments, refunds, users};
use crate::db::{Conn, DbError};
use crate::payments::model::{Payment, Refund, RefundStatus};

/// A booking whose student asks.
pub fn booking_to_pay(
    conn: &mut Conn,
    asker: &Asker,
    id: BookingId,
) -> Result<Option<Booking>, DbError> {
    let found: Option<Booking> =
        bookings::table.find(id).select(Booking::as_select()).first(conn).optional()?;
    Ok(found.filter(|booking| asker.side_of(booking) == Some(Side::Student)))
}

/// A payment whose payer asks, and its booking.
pub fn payment_of(
    conn: &mut Conn,
    asker: &Asker,
    id: PaymentId,
) -> Result<Option<(Payment, Booking)>, DbError> {
    let found: Option<(Payment, Booking)> = payments::table
        .inner_join(bookings::table)
        .filter(payments::id.eq(id))
        .select((Payment::as_select(), Booking::as_select()))
        .first(conn)
        .optional()?;
    Ok(found.filter(|(_, booking)| asker.side_of(booking) == Some(Side::Student)))
}

/// The newest payment of a booking, for the page that pays it. The caller found the booking.
pub fn latest_of(conn: &mut Conn, booking: &Booking) -> Result<Option<Payment>, DbError> {
    Ok(payments::table
        .filter(payments::booking_id.eq(booking.id))
        .order((payments::created_at.desc(), payments::id.desc()))
        .select(Payment::as_select())
        .first(conn)
        .optional()?)
}

/// The refunds of a payment, oldest first. The caller found the payment.
pub fn refunds_of(conn: &mut Conn, payment: &Payment) -> Result<Vec<Refund>, DbError> {
    Ok(refunds::table
        .filter(refunds::payment_id.eq(payment.id))
        .order((refunds::created_at, refunds::id))
        .select(Refund::as_select())
        .load(conn)?)
}

/// Everything a receipt says.
pub struct Receipt {
    pub payment: Payment,
    pub booking: Booking,
    pub payer: User,
    pub coach_name: String,
    pub refunds: Vec<Refund>,
}

impl Receipt {
    /// What has gone back, or is promised to.
    pub fn returned(&self) -> Money {
        let minor = self
            .refunds
            .iter()
            .filter(|refund| refund.status != RefundStatus::Failed)
            .map(|refund| refund.amount_minor)
            .sum();
        Money::new(minor, self.payment.currency)
    }

    pub fn kept(&self) -> Money {
        Money::new(self.payment.amount_minor - self.returned().minor(), self.payment.currency)
    }
}

/// The receipt of a paid payment, for its payer.
pub fn receipt_of(
    conn: &mut Conn,
    asker: &Asker,
    id: PaymentId,
) -> Result<Option<Receipt>, DbError> {
    let found = payment_of(conn, asker, id)?;
    let paid = found.filter(|(payment, _)| payment.status.is_paid());
    paid.map(|(payment, _)| with_booking(conn, payment)).transpose()
}

/// The paid payment of a booking, for the receipt's address by booking.
pub fn paid_of(
    conn: &mut Conn,
    asker: &Asker,
    id: BookingId,
) -> Result<Option<PaymentId>, DbError> {
    let Some(booking) = booking_to_pay(conn, asker, id)? else { return Ok(None) };
    Ok(payments::table
        .filter(payments::booking_id.eq(booking.id))
        .filter(payments::succeeded_at.is_not_null())
        .order((payments::is_kept.desc(), payments::created_at.desc()))
        .select(payments::id)
        .first(conn)
        .optional()?)
}

/// A payment with its booking and its people, for a mail about it.
pub fn to_mail(conn: &mut Conn, id: PaymentId) -> Result<Option<Receipt>, DbError> {
    let payment: Option<Payment> =
        payments::table.find(id).select(Payment::as_select()).first(conn).optional()?;
    payment.map(|payment| with_booking(conn, payment)).transpose()
}

/// A refund and its payment, for a mail about it.
pub fn to_mail_refund(conn: &mut Conn, id: RefundId) -> Result<Option<(Refund, Receipt)>, DbError> {
    let refund: Option<Refund> =
        refunds::table.find(id).select(Refund::as_select()).first(conn).optional()?;
    let Some(refund) = refund else { return Ok(None) };
    Ok(to_mail(conn, refund.payment_id)?.map(|receipt| (refund, receipt)))
}

fn with_booking(conn: &mut Conn, payment: Payment) -> Result<Receipt, DbError> {
    let (booking, payer): (Booking, User) = bookings::table
        .inner_join(users::table.on(users::id.eq(bookings::student_id)))
        .filter(bookings::id.eq(payment.booking_id))
        .select((Booking::as_select(), User::as_select()))
        .first(conn)?;
    let coach_name = users::table.find(payment.payee_id).select(users::name).first(conn)?;
    let refunds = refunds_of(conn, &payment)?;
    Ok(Receipt { payment, booking, payer, coach_name, refunds })
}
