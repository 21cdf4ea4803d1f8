//! The language of pages, and the zone and clock of their times: this person's, or this browser's.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::commands::Reading;
use crate::accounts::forms::{ReadingForm, ZoneQuery};
use crate::accounts::pages::ChooseZone;
use crate::accounts::{Visitor, commands};
use crate::base::Msg;
use crate::base::messages::Locale;
use crate::config::Config;
use crate::db::Db;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, Flash, Form, HourCycle, Layout, Wants, next, page};

const COOKIE_DAYS: i64 = 365;

pub async fn show(
    visitor: Visitor,
    request: actix_web::HttpRequest,
    query: Query<ZoneQuery>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let hours = match visitor.member() {
        Some(member) => member.user().hour_cycle,
        None => request
            .cookie("hours")
            .and_then(|cookie| cookie.value().parse().ok())
            .unwrap_or(HourCycle::Auto),
    };
    let page = ChooseZone { layout, q: query.q.clone(), next: query.next.clone(), hours };
    page::either(wants, &page.layout, StatusCode::OK, &page, &page.as_zones())
}

pub async fn update(
    visitor: Visitor,
    form: Form<ReadingForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let chosen = Reading {
        zone: form.zone.parse().ok(),
        hours: form.hours.parse().ok(),
        language: Locale::find(&form.language),
    };
    if chosen == Reading::default() {
        return Err(AppError::Invalid(Msg::new("accounts-zone-unknown")));
    }
    let now = layout.now();
    let is_member = visitor.member().is_some();
    if let Some(me) = visitor.member().cloned() {
        db.write(move |conn| commands::choose_reading(conn, &me, chosen, now)).await?;
    }
    let flash = match chosen.language {
        Some(language) => Flash::notice(language, "accounts-language-saved"),
        None => Flash::notice(layout.reader.locale, "accounts-zone-saved"),
    };
    let mut response = flash.on(wants.redirect(next::destination(&form.next, "/")));
    if !is_member {
        let choices = [
            ("zone", chosen.zone.map(|zone| zone.as_str().to_owned())),
            ("hours", chosen.hours.map(|hours| hours.as_str().to_owned())),
            ("language", chosen.language.map(|language| language.as_str().to_owned())),
        ];
        for (name, value) in choices {
            let Some(value) = value else { continue };
            // Not HttpOnly: the page's script compares the zone with the device's.
            let cookie = Cookie::build(name, value)
                .path("/")
                .secure(config.is_https())
                .same_site(SameSite::Lax)
                .max_age(Duration::days(COOKIE_DAYS))
                .finish();
            response.add_cookie(&cookie).map_err(AppError::internal)?;
        }
    }
    Ok(response)
}
