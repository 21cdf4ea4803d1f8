//! The overview, and its numbers as files.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use chrono::Datelike;

use super::nonsense;
use crate::accounts::{Admin, Moderator};
use crate::admin::figures::Moved;
use crate::admin::forms::{OverviewQuery, choice};
use crate::admin::pages::{ModeratorPage, OverviewPage};
use crate::admin::period::{self, Period};
use crate::admin::queries;
use crate::base::{Currency, Moment};
use crate::db::Db;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, FieldErrors, Layout, csv, page};

/// The reader's week that an instant lies in begins here, on a Monday.
fn monday(layout: &Layout) -> Moment {
    let zone = layout.zone();
    let today = zone.date_at(layout.now());
    let back = chrono::Days::new(u64::from(today.weekday().num_days_from_monday()));
    zone.start_of_day(today.checked_sub_days(back).unwrap_or(today))
}

/// The page of a period that could be read, or of the usual one and what is wrong.
async fn load(
    me: Admin,
    query: OverviewQuery,
    db: &Db,
    layout: Layout,
) -> Result<OverviewPage, AppError> {
    let today = layout.now().utc_date();
    let (period, chosen, errors) = match period::asked(&query, today) {
        Ok((period, chosen)) => (period, chosen, FieldErrors::default()),
        Err(errors) if errors.of("period").is_some() => return Err(nonsense()),
        Err(errors) => (Period::last(28, today), Some("28"), errors),
    };
    let wanted: Option<Currency> = choice(&query.currency).ok_or_else(nonsense)?;
    let seen = db.read(move |conn| queries::overview(conn, &me, period)).await?;
    // Without a wish the currency in which most was paid, whatever the others are worth.
    let most = || {
        let revenue = |currency: &Currency| Moved::of(&seen.now, *currency).revenue.minor();
        seen.standing.currencies().into_iter().max_by_key(revenue)
    };
    let currency = wanted.or_else(most).unwrap_or(Currency::EUR);
    Ok(OverviewPage { layout, query, errors, period, chosen, seen, currency })
}

pub async fn show(
    me: Moderator,
    query: Query<OverviewQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let Some(admin) = me.member().as_admin() else {
        let since = monday(&layout);
        let desk = db.read(move |conn| queries::waiting_for_moderators(conn, &me, since)).await?;
        let page = ModeratorPage { layout, desk };
        return page::ok(&page.layout, &page);
    };
    let page = load(admin, query.0, &db, layout).await?;
    let status =
        if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page::with_status(&page.layout, status, &page)
}

/// What is shown under a name, as a file.
pub async fn file(
    me: Admin,
    query: Query<OverviewQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = load(me, query.0, &db, layout).await?;
    if !page.errors.is_empty() {
        return Err(nonsense());
    }
    let text = page.drawing().csv(&page.query.about).ok_or_else(nonsense)?;
    let (from, last) = (page.period.from, page.period.last_day());
    Ok(csv::file(&format!("guidepost-{}-{from}-{last}", page.query.about), text))
}
