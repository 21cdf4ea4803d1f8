//! What a coach sees of their money.

use actix_web::web::Data;
use serde::Deserialize;

use crate::accounts::Coach;
use crate::base::Currency;
use crate::db::{Db, DbError};
use crate::payments::pages::{EarningsPage, Month};
use crate::payments::queries;
use crate::settings;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, Layout, page};

#[derive(Deserialize)]
pub struct EarningsQuery {
    #[serde(default)]
    currency: String,
}

/// The balance, and every cent of the last twelve months.
pub async fn earnings(
    me: Coach,
    query: Query<EarningsQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let now = layout.now();
    let asked: Option<Currency> = query.currency.parse().ok();
    let coach = me.id();
    let (balance, currencies, days, lines) = db
        .read(move |conn| {
            let currencies = queries::currencies_of(conn, coach)?;
            let currency = asked
                .filter(|asked| currencies.contains(asked))
                .or(currencies.first().copied())
                .unwrap_or(Currency::EUR);
            let balance = queries::balance(conn, coach, currency, now)?;
            let lines = queries::earnings(conn, coach, currency, now.plus_days(-400))?;
            let days = settings::get(conn, settings::PAYOUT_DAYS)?;
            Ok::<_, DbError>((balance, currencies, days, lines))
        })
        .await
        .map_err(AppError::from)?;
    let months = Month::twelve(&layout, balance.total.currency(), lines);
    let frame = layout.clone();
    let page = EarningsPage { layout, balance, currencies, payout_days: days, months };
    page::ok(&frame, &page)
}
