//! Reads what the two pages show. Each is one query, however much there is.

use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::accounts::{Coach, Face, Member};
use crate::base::ids::BookingId;
use crate::base::{Currency, Moment, Money};
use crate::bookings::{Booking, Status};
use crate::coaches::CoachStats;
use crate::db::schema::{
    bookings, coach_profiles, coach_stats, ledger_entries, ledger_transactions, payments, reviews,
    saved_coaches, users,
};
use crate::db::{Conn, DbError};
use crate::payments::{Account, TransactionKind};
use crate::reviews::ReviewStatus;

/// A session that took place and has no review.
#[derive(Debug, Clone)]
pub struct ToReview {
    pub booking: BookingId,
    pub title: String,
    pub starts_at: Moment,
    pub coach: Face,
}

/// What a student has not reviewed of the time since, the latest first.
pub fn to_review(conn: &mut Conn, me: &Member, since: Moment) -> Result<Vec<ToReview>, DbError> {
    let reviewed = reviews::table.filter(reviews::booking_id.eq(bookings::id));
    let rows: Vec<(BookingId, String, Moment, Face)> = bookings::table
        .inner_join(users::table.on(users::id.eq(bookings::coach_id)))
        .filter(bookings::student_id.eq(me.id()))
        .filter(bookings::status.eq(Status::Completed))
        .filter(bookings::starts_at.gt(since))
        .filter(not(exists(reviewed)))
        .order((bookings::starts_at.desc(), bookings::id))
        .limit(3)
        .select((bookings::id, bookings::title, bookings::starts_at, Face::as_select()))
        .load(conn)?;
    let row = |(booking, title, starts_at, coach)| ToReview { booking, title, starts_at, coach };
    Ok(rows.into_iter().map(row).collect())
}

/// A coach whom somebody saved.
#[derive(Debug, Clone)]
pub struct Saved {
    pub face: Face,
    pub slug: String,
    pub headline: String,
    pub next_free_at: Option<Moment>,
}

/// The coaches that a member saved last and who can be booked.
pub fn saved(conn: &mut Conn, me: &Member) -> Result<Vec<Saved>, DbError> {
    let rows: Vec<(Face, String, String, Option<Moment>)> = saved_coaches::table
        .inner_join(
            coach_profiles::table
                .inner_join(users::table)
                .on(coach_profiles::user_id.eq(saved_coaches::coach_id)),
        )
        .inner_join(coach_stats::table.on(coach_stats::coach_id.eq(saved_coaches::coach_id)))
        .filter(saved_coaches::user_id.eq(me.id()))
        .filter(coach_stats::is_listed.eq(true))
        .order((saved_coaches::saved_at.desc(), saved_coaches::coach_id))
        .limit(4)
        .select((
            Face::as_select(),
            coach_profiles::slug,
            coach_profiles::headline,
            coach_stats::next_free_at,
        ))
        .load(conn)?;
    let row = |(face, slug, headline, next_free_at)| Saved { face, slug, headline, next_free_at };
    Ok(rows.into_iter().map(row).collect())
}

/// What a member paid since an instant and did not get back, in each currency.
pub fn spent(conn: &mut Conn, me: &Member, since: Moment) -> Result<Vec<Money>, DbError> {
    let sum = "CAST(COALESCE(SUM(amount_minor - refunded_minor), 0) AS BIGINT)";
    let rows: Vec<(Currency, i64)> = payments::table
        .filter(payments::payer_id.eq(me.id()))
        .filter(payments::succeeded_at.ge(since))
        .group_by(payments::currency)
        .order(payments::currency)
        .select((payments::currency, sql::<BigInt>(sum)))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(currency, minor)| Money::new(minor, currency))
        .filter(|money| !money.is_zero())
        .collect())
}

/// A coach's sessions between two instants, with their students, in order.
pub fn agenda(
    conn: &mut Conn,
    me: &Coach,
    from: Moment,
    to: Moment,
) -> Result<Vec<(Booking, Face)>, DbError> {
    let shown = [Status::Confirmed, Status::InProgress, Status::Completed, Status::NoShow];
    Ok(bookings::table
        .inner_join(users::table.on(users::id.eq(bookings::student_id)))
        .filter(bookings::coach_id.eq(me.id()))
        .filter(bookings::status.eq_any(shown))
        .filter(bookings::starts_at.ge(from).and(bookings::starts_at.lt(to)))
        .order((bookings::starts_at, bookings::id))
        .select((Booking::as_select(), Face::as_select()))
        .load(conn)?)
}

/// What a coach earned between two instants, after fees and refunds, in each currency.
pub fn earned(
    conn: &mut Conn,
    me: &Coach,
    from: Moment,
    to: Moment,
) -> Result<Vec<Money>, DbError> {
    let sum = "CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT)";
    let rows: Vec<(Currency, i64)> = ledger_entries::table
        .inner_join(ledger_transactions::table)
        .filter(ledger_entries::account.eq(Account::CoachPayable))
        .filter(ledger_entries::owner_id.eq(me.id()))
        .filter(ledger_entries::posted_at.ge(from).and(ledger_entries::posted_at.lt(to)))
        .filter(
            ledger_transactions::kind
                .ne_all([TransactionKind::Payout, TransactionKind::PayoutFailed]),
        )
        .group_by(ledger_entries::currency)
        .order(ledger_entries::currency)
        .select((ledger_entries::currency, sql::<BigInt>(sum)))
        .load(conn)?;
    Ok(rows.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect())
}

/// A coach's numbers.
pub fn numbers(conn: &mut Conn, me: &Coach) -> Result<Option<CoachStats>, DbError> {
    Ok(coach_stats::table.find(me.id()).select(CoachStats::as_select()).first(conn).optional()?)
}

/// How many visible reviews wait for the coach's answer.
pub fn unanswered_reviews(conn: &mut Conn, me: &Coach) -> Result<i64, DbError> {
    Ok(reviews::table
        .filter(reviews::coach_id.eq(me.id()))
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .filter(reviews::answer.is_null())
        .count()
        .get_result(conn)?)
}
