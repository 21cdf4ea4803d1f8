//! What a coach sees of their money.

use actix_web::web::Data;
use serde::Deserialize;

use crate::accounts::Coach;
use crate::base::ids::UserId;
use crate::base::{Currency, Moment, Money};
use crate::db::{Conn, Db, DbError};
use crate::payments::pages::{EarningsPage, Month};
use crate::payments::queries::{self, EarningLine};
use crate::settings;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, Layout, csv, page};

#[derive(Deserialize)]
pub struct EarningsQuery {
    #[serde(default)]
    currency: String,
}

/// What a coach has earned lately: the currencies there are, the one asked for or else the latest, and every
/// payment in it.
fn earned(
    conn: &mut Conn,
    coach: UserId,
    asked: Option<Currency>,
    now: Moment,
) -> Result<(Vec<Currency>, Currency, Vec<EarningLine>), DbError> {
    let currencies = queries::currencies_of(conn, coach)?;
    let currency = asked
        .filter(|asked| currencies.contains(asked))
        .or(currencies.first().copied())
        .unwrap_or(Currency::EUR);
    let lines = queries::earnings(conn, coach, currency, now.plus_days(-400))?;
    Ok((currencies, currency, lines))
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
            let (currencies, currency, lines) = earned(conn, coach, asked, now)?;
            let balance = queries::balance(conn, coach, currency, now)?;
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

/// The same as a file: a line for each payment, amounts as plain numbers, times in UTC.
pub async fn earnings_file(
    me: Coach,
    query: Query<EarningsQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let now = layout.now();
    let asked: Option<Currency> = query.currency.parse().ok();
    let coach = me.id();
    let (_, currency, lines) =
        db.read(move |conn| earned(conn, coach, asked, now)).await.map_err(AppError::from)?;
    let head = [
        "payments-csv-session-at",
        "payments-csv-paid-at",
        "payments-csv-reference",
        "payments-session",
        "payments-student",
        "payments-currency",
        "payments-price",
        "payments-returned",
        "payments-fee",
        "payments-yours",
    ];
    let rows: Vec<Vec<String>> = lines
        .into_iter()
        .map(|line| {
            let amounts = [line.price, line.returned, line.fee, line.yours];
            let words = [
                line.starts_at.rfc3339(),
                line.paid_at.rfc3339(),
                line.reference,
                line.title,
                line.student,
                currency.as_str().to_owned(),
            ];
            words.into_iter().chain(amounts.map(Money::decimal)).collect()
        })
        .collect();
    let text = csv::table(&head.map(|key| layout.reader.text(key)), &rows);
    let name = format!("guidepost-earnings-{currency}-{}", now.utc_date());
    Ok(csv::file(&name, text))
}
