//! A person's feed: its settings, and the feed itself.

use actix_web::http::header::{CACHE_CONTROL, ETAG, HeaderValue, IF_NONE_MATCH};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::{Member, Visitor};
use crate::base::messages::Locale;
use crate::base::secret;
use crate::calendars::forms::FeedForm;
use crate::calendars::model::CalendarError;
use crate::calendars::pages::FeedPage;
use crate::calendars::{commands, feed, queries};
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Wants, page};

const PAGE: &str = "/settings/calendar";

pub async fn show(me: Member, db: Data<Db>, config: Data<Config>, layout: Layout) -> AppResult {
    let found = db.read(move |conn| queries::feed_of(conn, &me)).await?;
    let page = FeedPage::new(layout, found, &config);
    page::ok(&page.layout, &page)
}

/// Makes the feed, or changes what it shows.
pub async fn save(
    me: Member,
    form: Form<FeedForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (options, now) = (form.options(), layout.now());
    let is_new = db
        .write(move |conn| match commands::change_feed(conn, &me, options) {
            Err(CalendarError::NotFound) => {
                commands::make_feed(conn, &config, &me, options, now).map(|_| true)
            }
            other => other.map(|()| false),
        })
        .await?;
    let word = if is_new { "calendars-feed-made" } else { "calendars-saved" };
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(PAGE)))
}

/// Another address; the old one leads nowhere.
pub async fn renew(
    me: Member,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::renew_feed(conn, &config, &me, now)).await?;
    Ok(Flash::notice(layout.reader.locale, "calendars-feed-renewed").on(wants.redirect(PAGE)))
}

pub async fn revoke(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    db.write(move |conn| commands::revoke_feed(conn, &me)).await?;
    Ok(Flash::notice(layout.reader.locale, "calendars-feed-revoked").on(wants.redirect(PAGE)))
}

/// The feed. Its token is all that is asked for; calendar programs cannot sign in.
pub async fn read(
    _: Visitor,
    request: HttpRequest,
    Path(token): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let now = layout.now();
    let found = db
        .read(move |conn| {
            let Some((feed, locale)) = queries::find_feed(conn, &token)? else { return Ok(None) };
            let items = queries::items_of(conn, &feed, now)?;
            Ok::<_, DbError>(Some((feed, locale, items)))
        })
        .await?;
    let (feed, locale, items) = found.ok_or(AppError::NotFound)?;
    let locale = Locale::find(&locale).unwrap_or(Locale::ENGLISH);
    let body = feed::write(&items, locale, &config);
    let id = feed.id;
    if feed.last_fetched_at.is_none_or(|at| now.minutes_since(at) >= 5) {
        db.write(move |conn| commands::note_fetch(conn, id, now)).await?;
    }
    let tag: String = secret::hash(&body).chars().take(32).collect();
    let tag = format!("\"{tag}\"");
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| {
        known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag || one.trim() == "*")
    });
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((ETAG, tag));
    response.insert_header((CACHE_CONTROL, HeaderValue::from_static(page::ASK_AGAIN)));
    if is_known {
        return Ok(response.finish());
    }
    Ok(response.content_type("text/calendar; charset=utf-8").body(body))
}
