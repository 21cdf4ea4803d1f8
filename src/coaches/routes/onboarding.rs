//! Becoming a coach: the beginning and the end of the guided way.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::{Coach, Member};
use crate::base::Moment;
use crate::coaches::forms::RateBounds;
use crate::coaches::model::{CoachError, CoachProfile, Need};
use crate::coaches::pages::{self, Guide};
use crate::coaches::{commands, queries};
use crate::db::{Db, DbError};
use crate::settings;
use crate::web::{AppError, AppResult, Flash, Layout, Wants, page};

pub async fn start(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let (next, fee, bounds) = db
        .read(move |conn| -> Result<_, DbError> {
            let next = match me.as_coach() {
                Some(coach) => match queries::own_profile(conn, &coach)? {
                    Some(profile) if profile.status.is_onboarding() => {
                        Some(Guide::next_path(&queries::needs_of(conn, &profile)?))
                    }
                    Some(_) => Some("/coach"),
                    None => None,
                },
                None => None,
            };
            Ok((next, settings::fee(conn)?, RateBounds::load(conn)?))
        })
        .await?;
    match next {
        Some(path) => Ok(wants.redirect(path)),
        None => {
            let page = pages::Start { layout, fee: fee.percent(), bounds };
            page::ok(&page.layout, &page)
        }
    }
}

pub async fn create(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    db.write(move |conn| commands::start_profile(conn, &me, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, "coaches-started");
    Ok(flash.on(wants.redirect("/coach/profile")))
}

async fn checklist(db: &Db, me: &Coach) -> Result<(CoachProfile, Vec<Need>), AppError> {
    let me = me.clone();
    let found = db
        .read(move |conn| -> Result<_, DbError> {
            let Some(profile) = queries::own_profile(conn, &me)? else { return Ok(None) };
            let needs = queries::needs_of(conn, &profile)?;
            Ok(Some((profile, needs)))
        })
        .await?;
    found.ok_or(AppError::NotFound)
}

async fn show_checklist(
    me: &Coach,
    db: &Db,
    layout: Layout,
    status: StatusCode,
    is_refused: bool,
) -> AppResult {
    let (profile, needs) = checklist(db, me).await?;
    let page = pages::Submission {
        guide: Guide::at(Guide::SUBMISSION, profile.status, &needs),
        layout,
        profile,
        needs,
        has_photo: me.member().user().photo.is_some(),
        is_refused,
    };
    page::with_status(&page.layout, status, &page)
}

pub async fn submission(me: Coach, db: Data<Db>, layout: Layout) -> AppResult {
    show_checklist(&me, &db, layout, StatusCode::OK, false).await
}

pub async fn submit(me: Coach, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let coach = me.clone();
    let sent = db.write(move |conn| commands::submit(conn, &coach, Moment::now())).await;
    match sent {
        Ok(()) => {
            let flash = Flash::notice(layout.reader.locale, "coaches-submitted");
            Ok(flash.on(wants.redirect("/coach/submission")))
        }
        Err(CoachError::Incomplete(_)) => {
            show_checklist(&me, &db, layout, StatusCode::UNPROCESSABLE_ENTITY, true).await
        }
        Err(error) => Err(error.into()),
    }
}
