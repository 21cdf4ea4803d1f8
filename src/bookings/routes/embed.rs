//! The frame for a coach's own site. Only these addresses may stand in a frame, and only on the sites a coach lists.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use actix_web::web::Data;
use actix_web::{HttpResponse, http::header::ContentType};
use diesel::prelude::*;
use serde::Deserialize;

use super::super::commands;
use super::super::embed::{self, DAYS, Shown, SitesForm, TIMES};
use super::super::pages::{Embed, Website};
use super::super::queries;
use crate::accounts::{Coach, Visitor};
use crate::availability::calendar_of;
use crate::base::messages::Locale;
use crate::coaches::CoachStatus;
use crate::config::Config;
use crate::db::schema::coach_profiles;
use crate::db::{Conn, Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::{
    AppError, AppResult, FieldErrors, Flash, Form, HourCycle, Layout, Reader, Wants, page,
};

/// What the frame's address says.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EmbedQuery {
    /// A language; otherwise the browser's.
    #[serde(default)]
    lang: String,
    /// Whether the site's script asks how high the frame is.
    #[serde(default)]
    fit: String,
}

/// The script that a coach's site loads: it makes the frame.
const SCRIPT: &str = include_str!("../../../static/js/embed.js");

/// The frame. Who looks is nobody to us, whatever cookie their browser sends.
pub async fn frame(
    _: Visitor,
    Path(slug): Path<String>,
    query: Query<EmbedQuery>,
    layout: Layout,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let (wanted, now) = (slug.clone(), layout.now());
    let (offers, zone, sites) = db
        .read(move |conn| {
            let sales = queries::sales_of(conn, &wanted)?;
            let coach = sales.first().ok_or(AppError::NotFound)?.coach.id;
            let calendar = calendar_of(conn, coach, now, now.plus_days(DAYS))?;
            let shown = |sale: queries::Sale| {
                let all = calendar.all_openings(i64::from(sale.offer.minutes), now);
                let times = all.iter().take(TIMES).map(|opening| opening.start).collect();
                Shown { sale, times }
            };
            let offers: Vec<Shown> = sales.into_iter().map(shown).collect();
            Ok::<_, AppError>((offers, calendar.zone(), embed::sites_of(conn, coach)?))
        })
        .await?;
    let first = offers.first().ok_or(AppError::NotFound)?;
    let locale = Locale::find(&query.lang).unwrap_or(layout.reader.locale);
    let is_fitted = query.fit == "1";
    let page = Embed {
        reader: Reader::new(locale, zone, HourCycle::Auto, locale.as_str(), now),
        name: first.sale.face.name.clone(),
        title: first.sale.coach.title.clone(),
        slug,
        is_fitted,
        base: config.absolute("/").trim_end_matches('/').to_owned(),
        offers,
    };
    let body = page::render(&page.reader, &page).map_err(AppError::internal)?;
    Ok(HttpResponse::Ok()
        .content_type(ContentType::html())
        .insert_header((CONTENT_SECURITY_POLICY, embed::policy(&sites, is_fitted)))
        .body(body))
}

/// The script. It may be kept for an hour, so that a change reaches every site in that time.
pub async fn script(_: Visitor) -> AppResult {
    Ok(HttpResponse::Ok()
        .content_type("text/javascript; charset=utf-8")
        .insert_header((CACHE_CONTROL, "public, max-age=3600"))
        .insert_header(("Cross-Origin-Resource-Policy", "cross-origin"))
        .body(SCRIPT))
}

type Own = (String, bool, Vec<String>);

fn own(conn: &mut Conn, me: &Coach) -> Result<Own, DbError> {
    let (slug, status): (String, CoachStatus) = coach_profiles::table
        .find(me.id())
        .select((coach_profiles::slug, coach_profiles::status))
        .first(conn)?;
    let is_listed = status == CoachStatus::Approved && !queries::sales_of(conn, &slug)?.is_empty();
    Ok((slug, is_listed, embed::sites_of(conn, me.id())?))
}

fn draw(
    layout: Layout,
    (slug, is_listed): (String, bool),
    (sites, errors): (String, FieldErrors),
    config: &Config,
) -> AppResult {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let base = config.absolute("/").trim_end_matches('/').to_owned();
    let page = Website { layout, sites, errors, slug, is_listed, base };
    page::with_status(&page.layout, status, &page)
}

/// The coach's page.
pub async fn edit(me: Coach, layout: Layout, db: Data<Db>, config: Data<Config>) -> AppResult {
    let (slug, is_listed, sites) = db.read(move |conn| own(conn, &me)).await?;
    draw(layout, (slug, is_listed), (sites.join("\n"), FieldErrors::default()), &config)
}

/// The sites on which the frame may stand.
pub async fn update(
    me: Coach,
    form: Form<SitesForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let sites = match form.parse() {
        Ok(sites) => sites,
        Err(errors) => {
            let (slug, is_listed, _) = db.read(move |conn| own(conn, &me)).await?;
            return draw(layout, (slug, is_listed), (form.sites.clone(), errors), &config);
        }
    };
    let id = me.id();
    db.write(move |conn| commands::allow_sites(conn, id, &sites)).await?;
    let redirect = wants.redirect("/coach/website");
    Ok(Flash::notice(layout.reader.locale, "embed-saved").on(redirect))
}
