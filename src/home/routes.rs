//! The first page's address.

use actix_web::web::Data;

use super::{pages, queries};
use crate::accounts::{Member, Visitor};
use crate::base::BasisPoints;
use crate::coaches::discovery::{Card, FacetCache};
use crate::config::Config;
use crate::db::coach_search::SearchQuery;
use crate::db::{Db, DbError, dialect};
use crate::settings;
use crate::web::{AppResult, Layout, Routes, page};

/// How many coaches the page shows.
const FEATURED: usize = 6;

pub fn routes() -> Routes {
    Routes::default().get("/", index).get("/rules", rules)
}

/// What this is, whom one meets here, and what others say. Four statements.
async fn index(
    who: Visitor,
    db: Data<Db>,
    cache: Data<FacetCache>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let page = db
        .read(move |conn| {
            let facets = cache.get(conn)?;
            let viewer = who.member().map(Member::id);
            let now = layout.now();
            let rows = dialect::search_coaches(conn, viewer, &SearchQuery::default(), now, 24, 0)?;
            let mut featured = Card::all(rows);
            let week = now.plus_days(7);
            let is_soon = |card: &Card| card.next_free(now).is_some_and(|at| at <= week);
            // Those who are free within the week, or whoever is there.
            let is_this_week = featured.iter().any(is_soon);
            if is_this_week {
                featured.retain(is_soon);
            }
            featured.truncate(FEATURED);
            let voices = queries::voices(conn)?;
            let [fee, hold_minutes] =
                settings::several(conn, [settings::FEE_BASIS_POINTS, settings::HOLD_MINUTES])?;
            let kept = i32::try_from(10_000 - fee).ok().and_then(BasisPoints::new);
            Ok::<_, DbError>(pages::Index {
                canonical: config.absolute("/"),
                layout,
                facets,
                featured,
                is_this_week,
                voices,
                kept_percent: kept.unwrap_or(BasisPoints::NONE).percent(),
                hold_minutes,
            })
        })
        .await?;
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}

/// What everybody may read of the settings.
async fn rules(_: Visitor, db: Data<Db>, layout: Layout) -> AppResult {
    let rules = db.read(settings::public).await?;
    let page = pages::Rules { layout, rules };
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}
