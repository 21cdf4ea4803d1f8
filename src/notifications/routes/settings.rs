//! What comes, on which ways, and when not.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web::Data};

use super::super::forms::{BrowserForm, PhoneForm, PreferencesForm};
use super::super::pages::{Settings, offered};
use super::super::{commands, phone, queries};
use crate::accounts::{Member, user_agent};
use crate::base::Msg;
use crate::base::ids::PushSubscriptionId;
use crate::db::{Db, DbError};
use crate::push::Identity;
use crate::sms::SmsSender;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// The page as it stands, for a form of its own to be put into.
pub async fn load(
    me: &Member,
    db: &Db,
    identity: &Identity,
    sms: &SmsSender,
    layout: Layout,
) -> Result<Settings, AppError> {
    let member = me.clone();
    let (own, browsers, phone) = db
        .read(move |conn| {
            let own = queries::preferences_of(conn, member.id())?;
            let browsers = queries::browsers_of(conn, member.id())?;
            Ok::<_, DbError>((own, browsers, phone::of(conn, &member)?))
        })
        .await?;
    Ok(Settings {
        layout,
        form: PreferencesForm::of(&own),
        errors: FieldErrors::default(),
        browsers,
        push_key: identity.public_key(),
        phone,
        phone_form: PhoneForm::default(),
        phone_errors: FieldErrors::default(),
        has_sms: sms.is_offered(),
    })
}

pub async fn show(
    me: Member,
    db: Data<Db>,
    identity: Data<Identity>,
    sms: Data<SmsSender>,
    layout: Layout,
) -> AppResult {
    let page = load(&me, &db, &identity, &sms, layout).await?;
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Member,
    form: Form<PreferencesForm>,
    db: Data<Db>,
    identity: Data<Identity>,
    sms: Data<SmsSender>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let id = me.id();
    let before = db.read(move |conn| queries::preferences_of(conn, id)).await?;
    match form.parse(&offered(sms.is_offered()), &before) {
        Ok(own) => {
            let locale = layout.reader.locale;
            db.write(move |conn| commands::save_preferences(conn, &me, &own)).await?;
            let flash = Flash::notice(locale, "notifications-saved");
            Ok(flash.on(wants.redirect("/settings/notifications")))
        }
        Err(errors) => {
            let page = load(&me, &db, &identity, &sms, layout).await?;
            let page = Settings { form: form.into_inner(), errors, ..page };
            page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// A browser's script says that it may take messages.
pub async fn add_browser(
    me: Member,
    request: HttpRequest,
    form: Form<BrowserForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let keys = form.parse().ok_or_else(|| AppError::Invalid(Msg::new("notifications-no-push")))?;
    let agent = user_agent(&request);
    let now = layout.now();
    db.write(move |conn| commands::subscribe_browser(conn, &me, &keys, &agent, now)).await?;
    let flash = Flash::notice(layout.reader.locale, "notifications-browser-added");
    Ok(flash.on(wants.redirect("/settings/notifications")))
}

pub async fn remove_browser(
    me: Member,
    Path(id): Path<PushSubscriptionId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let is_own = db.write(move |conn| commands::unsubscribe_browser(conn, &me, id)).await?;
    if !is_own {
        return Err(AppError::NotFound);
    }
    let flash = Flash::notice(layout.reader.locale, "notifications-browser-removed");
    Ok(flash.on(wants.redirect("/settings/notifications")))
}
