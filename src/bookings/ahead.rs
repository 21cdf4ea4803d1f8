//! What lies ahead of a person, and would be called off with their account.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::Status;
use crate::base::ids::{BookingId, UserId};
use crate::base::messages::Locale;
use crate::base::{Currency, Moment, Money};
use crate::db::schema::{bookings, payments};
use crate::db::{Conn, DbError};

/// What a suspension would call off, and what would go back.
#[derive(Debug, Clone, Default)]
pub struct Ahead {
    pub bookings: usize,
    pub refunds: Vec<Money>,
}

impl Ahead {
    /// What would go back, in words.
    pub fn refunds_in(&self, locale: Locale) -> String {
        let sums: Vec<String> = self.refunds.iter().map(|refund| locale.money(*refund)).collect();
        sums.join(" + ")
    }
}

/// What lies ahead of a person, as student or as coach. For staff.
pub fn ahead_of(conn: &mut Conn, id: UserId, now: Moment) -> Result<Ahead, DbError> {
    let theirs = bookings::student_id.eq(id).or(bookings::coach_id.eq(id));
    let is_ahead = bookings::starts_at.gt(now).or(bookings::status.eq(Status::Pending));
    let ahead: Vec<BookingId> = bookings::table
        .filter(theirs)
        .filter(bookings::status.eq_any(Status::LIVE))
        .filter(is_ahead)
        .select(bookings::id)
        .load(conn)?;
    let sum = "CAST(COALESCE(SUM(payments.amount_minor - payments.refunded_minor), 0) AS BIGINT)";
    let refunds: Vec<(Currency, i64)> = payments::table
        .filter(payments::booking_id.eq_any(&ahead))
        .filter(payments::succeeded_at.is_not_null())
        .group_by(payments::currency)
        .select((payments::currency, sql::<BigInt>(sum)))
        .load(conn)?;
    let refunds = refunds.into_iter().map(|(currency, minor)| Money::new(minor, currency));
    Ok(Ahead { bookings: ahead.len(), refunds: refunds.filter(|money| !money.is_zero()).collect() })
}
