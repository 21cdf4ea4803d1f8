//! What a person says about themselves.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::forms::ProfileForm;
use crate::accounts::pages::Settings;
use crate::accounts::{Member, commands};
use crate::db::Db;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn show(me: Member, layout: Layout) -> AppResult {
    let user = me.user();
    let form = ProfileForm {
        name: user.name.clone(),
        phone: user.phone.clone().unwrap_or_default(),
        zone: user.zone.as_str().to_owned(),
        hour_cycle: user.hour_cycle.as_str().to_owned(),
        locale: user.locale.clone(),
    };
    let page = Settings::new(layout, &me, form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Member,
    form: Form<ProfileForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let profile = match form.parse(&me.user().locale) {
        Ok(profile) => profile,
        Err(errors) => {
            let page = Settings::new(layout, &me, form.into_inner(), errors);
            return page::either(
                wants,
                &page.layout,
                StatusCode::UNPROCESSABLE_ENTITY,
                &page,
                &page.as_form(),
            );
        }
    };
    let now = layout.now();
    db.write(move |conn| commands::update_profile(conn, &me, &profile, now)).await?;
    Ok(Flash::notice(layout.reader.locale, "accounts-saved").on(wants.redirect("/settings")))
}
