//! Addresses of discovery.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::cards::Card;
use super::facets::{FacetCache, Facets};
use super::filters::{Filters, PAGE_SIZE, SearchForm};
use super::pages;
use super::profile::{self, REVIEWS};
use super::saving;
use super::words_of_filters::Chip;
use crate::accounts::{Member, Visitor};
use crate::base::ids::UserId;
use crate::base::{Currency, Moment, Msg, slug};
use crate::config::Config;
use crate::db::{Conn, Db, DbError, coach_search, dialect};
use crate::statistics::Kind;
use crate::web::forms::{Path, Query};
use crate::web::next;
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, Form, Layout, Onlooker, Routes, Wants, page};

/// The most coaches that are compared at once.
const COMPARED: usize = 3;

/// How many saved coaches a person sees.
const SAVED: i64 = 200;

pub fn routes() -> Routes {
    Routes::default()
        .get("/coaches", index)
        .get("/coaches/{slug}", show)
        .post("/coaches/{slug}/saving", toggle)
        .get("/saved", saved)
        .get("/compare", compare)
}

/// The list, narrowed by whatever the address says.
async fn index(
    who: Visitor,
    form: Query<SearchForm>,
    db: Data<Db>,
    cache: Data<FacetCache>,
    layout: Layout,
    (wants, onlooker): (Wants, Onlooker),
) -> AppResult {
    let filters = form.parse()?;
    // Turning a page is no search of its own.
    if filters.offset() == 0 {
        onlooker.count(Kind::Search, layout.now());
    }
    let viewer = who.member().map(Member::id);
    let page = db.read(move |conn| load_index(conn, viewer, &cache, filters, layout)).await?;
    let address = page.filters.address();
    let response = page::either(wants, &page.layout, StatusCode::OK, &page, &page.as_results())?;
    Ok(page::for_visitors(&page.layout, wants.at(response, &address)))
}

/// Three statements, whatever is asked and found; a fourth finds the way out of an empty list.
pub fn load_index(
    conn: &mut Conn,
    viewer: Option<UserId>,
    cache: &FacetCache,
    filters: Filters,
    layout: Layout,
) -> Result<pages::Index, DbError> {
    let facets = cache.get(conn)?;
    let currency = filters.currency.unwrap_or_else(|| most_used(&facets));
    let (zone, now) = (layout.zone(), layout.now());
    let query = filters.query(zone, currency, now);
    let rows = dialect::search_coaches(conn, viewer, &query, now, PAGE_SIZE, filters.offset())?;
    // The number may be a minute old; what is shown is not.
    let shown = filters.offset() + i64::try_from(rows.len()).unwrap_or_default();
    let total = if shown == 0 { 0 } else { cache.total(conn, &query)?.max(shown) };
    let mut page = pages::Index {
        layout,
        filters,
        facets,
        currency,
        cards: Card::all(rows),
        total,
        suggestions: Vec::new(),
    };
    if page.total == 0 {
        let active = page.filters.active();
        let relaxed: Vec<Filters> =
            active.iter().map(|filter| page.filters.without(filter)).collect();
        let queries: Vec<_> =
            relaxed.iter().map(|filters| filters.query(zone, currency, now)).collect();
        let counts = coach_search::counts(conn, &queries)?;
        page.suggestions = active
            .iter()
            .zip(relaxed)
            .zip(counts)
            .filter(|(_, count)| *count > 0)
            .map(|((filter, rest), count)| pages::Suggestion {
                chip: Chip { label: page.label(filter), href: rest.address() },
                count,
            })
            .collect();
        page.suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.count));
        page.suggestions.truncate(3);
    }
    Ok(page)
}

/// The currency most coaches charge in.
fn most_used(facets: &Facets) -> Currency {
    facets.currencies.first().and_then(|row| row.value.parse().ok()).unwrap_or(Currency::USD)
}

/// Whether a path segment can be a coach's address at all. Others are not asked of the database.
fn is_slug(text: &str) -> bool {
    slug::is_slug(text, 80)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ReviewsQuery {
    page: String,
}

/// The public profile; an address the coach once had leads to the present one for ever.
async fn show(
    who: Visitor,
    Path(slug): Path<String>,
    query: Query<ReviewsQuery>,
    db: Data<Db>,
    config: Data<Config>,
    (layout, onlooker): (Layout, Onlooker),
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let paging = Paging::parse(&query.page, REVIEWS)
        .ok_or_else(|| AppError::Invalid(Msg::new("discovery-bad-address")))?;
    let viewer = who.member().map(Member::id);
    let found = db
        .read(move |conn| load_profile(conn, who.member(), &slug, paging, layout, &config))
        .await?;
    match found {
        Found::Page(page) => {
            if viewer != Some(page.profile.coach.user_id) {
                onlooker.count(Kind::ProfileView, page.layout.now());
            }
            Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &*page)?))
        }
        Found::Moved(to) => Ok(HttpResponse::MovedPermanently()
            .insert_header(("Location", format!("/coaches/{to}")))
            .insert_header(("Cache-Control", "public, max-age=3600"))
            .finish()),
    }
}

/// The profile at an address as a stranger sees it: for benches, which have no request.
pub fn load_public_profile(
    conn: &mut Conn,
    slug: &str,
    layout: Layout,
    config: &Config,
) -> Result<Option<Box<pages::Show>>, AppError> {
    let paging = Paging { page: 1, size: REVIEWS, has_next: false };
    match load_profile(conn, None, slug, paging, layout, config)? {
        Found::Page(page) => Ok(Some(page)),
        Found::Moved(_) => Ok(None),
    }
}

enum Found {
    Page(Box<pages::Show>),
    Moved(String),
}

fn load_profile(
    conn: &mut Conn,
    who: Option<&Member>,
    slug: &str,
    mut paging: Paging,
    layout: Layout,
    config: &Config,
) -> Result<Found, AppError> {
    let Some(profile) = profile::find(conn, who, slug)? else {
        return profile::moved_to(conn, slug)?.map(Found::Moved).ok_or(AppError::NotFound);
    };
    let coach = profile.coach.user_id;
    let viewer = who.map(Member::id);
    let days = profile::glance(conn, coach, layout.zone(), layout.now())?;
    let reviews = profile::reviews_of(conn, coach, paging.limit(), paging.offset())?;
    let reviews = paging.cut(reviews);
    let summary = profile::summary(conn, coach)?;
    let similar = Card::all(coach_search::similar(conn, viewer, coach, 3)?);
    let canonical = config.absolute(&format!("/coaches/{}", profile.coach.slug));
    let picture =
        crate::accounts::photo_url(profile.photo.as_deref()).map(|path| config.absolute(&path));
    Ok(Found::Page(Box::new(pages::Show {
        layout,
        viewer,
        profile,
        days,
        reviews,
        reviews_page: paging.page,
        has_more_reviews: paging.has_next,
        summary,
        similar,
        canonical,
        picture,
    })))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct SavingForm {
    next: String,
}

/// Saves a coach, or takes them off the list again.
async fn toggle(
    me: Member,
    Path(slug): Path<String>,
    form: Form<SavingForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let address = slug.clone();
    let saved = db
        .write(move |conn| {
            let (coach, name) = saving::visible_coach(conn, &address)?.ok_or(AppError::NotFound)?;
            match saving::toggle(conn, &me, coach, Moment::now()) {
                Ok(is_saved) => Ok((name, is_saved)),
                Err(error) => Err(AppError::from(error)),
            }
        })
        .await;
    let (name, is_saved) = match saved {
        // The other of two taps at once was first: the coach is on the list, as wanted.
        Err(AppError::Db(DbError::Unique(_))) => (String::new(), true),
        other => other?,
    };
    match wants {
        Wants::Block => {
            let next = form.next.clone();
            page::ok(&layout, &pages::Saving { slug, name, is_saved, next })
        }
        Wants::Page => {
            let own = format!("/coaches/{slug}");
            Ok(wants.redirect(next::destination(&form.next, &own)))
        }
    }
}

/// The coaches this person saved.
async fn saved(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let id = me.id();
    let rows = db.read(move |conn| coach_search::saved(conn, id, SAVED)).await?;
    let page = pages::Saved { layout, cards: Card::all(rows) };
    page::ok(&page.layout, &page)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct CompareQuery {
    coach: Vec<String>,
}

/// Up to three coaches side by side.
async fn compare(
    who: Visitor,
    query: Query<CompareQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let mut slugs: Vec<String> = query.coach.iter().filter(|slug| is_slug(slug)).cloned().collect();
    slugs.sort();
    slugs.dedup();
    let is_cut = slugs.len() > COMPARED;
    slugs.truncate(COMPARED);
    let viewer = who.member().map(Member::id);
    let rows = db.read(move |conn| coach_search::by_slugs(conn, viewer, &slugs)).await?;
    let page = pages::Compare { layout, cards: Card::all(rows), is_cut };
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}
