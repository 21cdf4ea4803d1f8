//! The overview.

use actix_web::web::Data;
use chrono::Datelike;

use crate::accounts::Moderator;
use crate::admin::pages::{ModeratorPage, OverviewPage};
use crate::admin::queries;
use crate::base::Moment;
use crate::db::Db;
use crate::web::{AppResult, Layout, page};

/// The reader's week that an instant lies in, Monday to Sunday.
fn week_of(layout: &Layout) -> (Moment, Moment) {
    let zone = layout.zone();
    let today = zone.date_at(layout.now());
    let back = chrono::Days::new(u64::from(today.weekday().num_days_from_monday()));
    let monday = today.checked_sub_days(back).unwrap_or(today);
    let next = monday.checked_add_days(chrono::Days::new(7)).unwrap_or(monday);
    (zone.start_of_day(monday), zone.start_of_day(next))
}

pub async fn show(me: Moderator, db: Data<Db>, layout: Layout) -> AppResult {
    let week = week_of(&layout);
    let Some(admin) = me.member().as_admin() else {
        let (new_reviews, hidden_reviews) =
            db.read(move |conn| queries::waiting_for_moderators(conn, &me, week.0)).await?;
        let page = ModeratorPage { layout, new_reviews, hidden_reviews };
        return page::ok(&page.layout, &page);
    };
    // The chart's days are UTC's, as the database counts them.
    let today = layout.now().utc_date().and_time(chrono::NaiveTime::MIN);
    let chart_from = Moment::from_naive_utc(today).plus_days(-27);
    let seen = db.read(move |conn| queries::overview(conn, &admin, week, chart_from)).await?;
    let page = OverviewPage { layout, seen, chart_from };
    page::ok(&page.layout, &page)
}
