//! The number that text messages go to.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web::Data};

use super::super::forms::PhoneForm;
use super::super::pages::Settings;
use super::super::phone;
use super::settings;
use crate::accounts::Member;
use crate::base::Msg;
use crate::config::Config;
use crate::db::Db;
use crate::push::Identity;
use crate::sms::{Sms, SmsSender};
use crate::web::address::ClientAddress;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Limits, Wants, page};

const PAGE: &str = "/settings/notifications#phone";

/// Writes the number down and sends it a code. The person waits for the message, so it is sent at once and not by a
/// job; a gateway that does not take it is said.
pub async fn create(
    me: Member,
    request: HttpRequest,
    form: Form<PhoneForm>,
    db: Data<Db>,
    config: Data<Config>,
    identity: Data<Identity>,
    sms: Data<SmsSender>,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if !sms.is_offered() {
        return Err(AppError::NotFound);
    }
    let number = match form.number() {
        Ok(number) => number,
        Err(errors) => {
            return again(&me, &db, &identity, &sms, layout, form.into_inner(), errors).await;
        }
    };
    // A message costs money, and may reach somebody who did not ask for it.
    limits.mail(&number, ClientAddress::of(&request).0)?;
    limits.mail(&format!("sms:{}", me.id()), ClientAddress::of(&request).0)?;
    let code = phone::new_code();
    let text = Msg::new("notifications-phone-message").with("code", code.as_str());
    let message = Sms { to: number.clone(), text: layout.reader.locale.say(&text) };
    let (own, settings, now) = (me.clone(), config.clone(), layout.now());
    db.write(move |conn| phone::begin(conn, &settings, &own, &number, &code, now)).await?;
    if let Err(error) = sms.send(&message).await {
        tracing::warn!(%error, "a code could not be sent");
        let errors = FieldErrors::one("number", "notifications-phone-unsent");
        return again(&me, &db, &identity, &sms, layout, form.into_inner(), errors).await;
    }
    Ok(wants.redirect(PAGE))
}

pub async fn confirm(
    me: Member,
    form: Form<PhoneForm>,
    db: Data<Db>,
    config: Data<Config>,
    identity: Data<Identity>,
    sms: Data<SmsSender>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (own, settings, code, now) = (me.clone(), config.clone(), form.code.clone(), layout.now());
    let is_right = db.write(move |conn| phone::confirm(conn, &settings, &own, &code, now)).await?;
    if !is_right {
        let errors = FieldErrors::one("code", "notifications-phone-code-wrong");
        return again(&me, &db, &identity, &sms, layout, form.into_inner(), errors).await;
    }
    let flash = Flash::notice(layout.reader.locale, "notifications-phone-confirmed");
    Ok(flash.on(wants.redirect(PAGE)))
}

pub async fn destroy(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    db.write(move |conn| phone::forget(conn, &me)).await?;
    let flash = Flash::notice(layout.reader.locale, "notifications-phone-removed");
    Ok(flash.on(wants.redirect(PAGE)))
}

/// The page with what was typed and what is wrong with it.
async fn again(
    me: &Member,
    db: &Db,
    identity: &Identity,
    sms: &SmsSender,
    layout: Layout,
    phone_form: PhoneForm,
    phone_errors: FieldErrors,
) -> AppResult {
    let page = settings::load(me, db, identity, sms, layout).await?;
    let page = Settings { phone_form, phone_errors, ..page };
    page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
