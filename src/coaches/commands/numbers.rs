//! The numbers of a profile that follow from its offers and its standing.

use diesel::prelude::*;

use crate::accounts::{self, UserStatus};
use crate::base::Currency;
use crate::base::ids::UserId;
use crate::coaches::CoachStatus;
use crate::db::schema::{coach_profiles, coach_stats, offers, users};
use crate::db::{Conn, DbError};

/// Recomputes `is_listed`, `from_price_minor` and `has_free_intro` of a coach. Does nothing for anybody else,
/// so that it may follow whatever happens to an account.
///
/// A coach is listed while approved, with an active offer and an active account that is not about to be deleted. The price to start from is
/// the lowest of the paid offers; a coach with free offers only starts from zero.
pub fn recompute_stats(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    let is_open = users::status.eq(UserStatus::Active).and(accounts::stays());
    let standing: Option<(CoachStatus, Currency, bool)> = coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::user_id.eq(coach))
        .select((coach_profiles::status, coach_profiles::currency, is_open))
        .first(conn)
        .optional()?;
    let Some((status, currency, is_open)) = standing else { return Ok(()) };
    let prices: Vec<i64> = offers::table
        .filter(offers::coach_id.eq(coach))
        .filter(offers::is_active.eq(true))
        .filter(offers::currency.eq(currency))
        .select(offers::price_minor)
        .load(conn)?;
    let from_price = prices.iter().copied().filter(|price| *price > 0).min();
    let is_listed = status == CoachStatus::Approved && is_open && !prices.is_empty();
    diesel::update(coach_stats::table.find(coach))
        .set((
            coach_stats::is_listed.eq(is_listed),
            coach_stats::from_price_minor.eq(from_price.or(prices.first().copied())),
            coach_stats::has_free_intro.eq(prices.contains(&0)),
        ))
        .execute(conn)?;
    Ok(())
}
