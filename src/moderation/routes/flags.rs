//! Somebody reports what they see.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::Member;
use crate::base::Moment;
use crate::db::Db;
use crate::moderation::commands;
use crate::moderation::forms::FlagForm;
use crate::moderation::model::ModerationError;
use crate::moderation::pages::FlagPage;
use crate::moderation::queries;
use crate::moderation::things::Thing;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// The form, with what is reported. What the member cannot see is missing.
async fn form(
    (db, me): (&Db, &Member),
    thing: Thing,
    layout: Layout,
    (form, errors): (FlagForm, FieldErrors),
) -> Result<FlagPage, AppError> {
    let (who, what) = (me.clone(), thing.clone());
    let (shown, is_flagged) = db
        .read(move |conn| {
            let shown = queries::seen_by(conn, &who, &what)?;
            Ok::<_, ModerationError>((shown, queries::has_flagged(conn, &who, &what)?))
        })
        .await?;
    let shown = shown.ok_or(AppError::NotFound)?;
    let refusal = if shown.author == me.id() {
        Some("moderation-refuse-own")
    } else {
        is_flagged.then_some("moderation-refuse-flagged")
    };
    Ok(FlagPage { layout, thing, shown, refusal, form, errors })
}

pub async fn new(
    me: Member,
    Path((kind, id)): Path<(String, String)>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let thing = Thing::parse(&kind, &id).ok_or(AppError::NotFound)?;
    let page = form((&db, &me), thing, layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    Path((kind, id)): Path<(String, String)>,
    sent: Form<FlagForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let thing = Thing::parse(&kind, &id).ok_or(AppError::NotFound)?;
    let (reason, words) = match sent.parse() {
        Ok(said) => said,
        Err(errors) => {
            let page = form((&db, &me), thing, layout, (sent.into_inner(), errors)).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    let back = db
        .write(move |conn| {
            // Where to go back to: once it is held, the reporter does not see it any more.
            let shown = queries::seen_by(conn, &me, &thing)?;
            commands::flag(conn, &me, &thing, (reason, &words), now)?;
            let is_there = thing.find(conn)?.is_some_and(|shown| shown.is_visible);
            let path = shown.filter(|_| is_there).map(|shown| shown.path);
            Ok::<_, ModerationError>(path)
        })
        .await?;
    let back = back.unwrap_or_else(|| "/home".to_owned());
    let response = wants.redirect(&back);
    Ok(Flash::notice(layout.reader.locale, "moderation-flagged").on(response))
}
