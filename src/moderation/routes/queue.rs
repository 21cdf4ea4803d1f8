//! Staff look at cases and decide.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::{PAGE_SIZE, said_there};
use crate::accounts::{Moderator, Role};
use crate::base::Moment;
use crate::base::ids::{ActId, CaseId};
use crate::db::Db;
use crate::moderation::commands::{self, Decision};
use crate::moderation::forms::ActForm;
use crate::moderation::model::{Act, CaseStatus, ModerationError};
use crate::moderation::pages::{CaseView, QueuePage};
use crate::moderation::queries::{self, Tab};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// `?show=` and `?page=` of the queue, and `?done=`: the act that led here.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    pub show: String,
    pub page: String,
    pub done: String,
}

pub async fn index(
    me: Moderator,
    query: Query<QueueQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let nonsense = || AppError::Invalid("error-title-invalid".into());
    let tab = match query.show.as_str() {
        "" | "open" => Tab::Open,
        "appeals" => Tab::Appeals,
        "decided" => Tab::Decided,
        _ => return Err(nonsense()),
    };
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let is_admin = me.member().has(Role::Admin);
    let (rows, appeals, counts, paging) = db
        .read(move |conn| {
            let counts = queries::counts(conn)?;
            let (mut rows, mut appeals) = (Vec::new(), Vec::new());
            match tab {
                Tab::Open => rows = queries::list(conn, &me, CaseStatus::Open, &mut paging)?,
                Tab::Decided => rows = queries::list(conn, &me, CaseStatus::Decided, &mut paging)?,
                Tab::Appeals => appeals = queries::appeals(conn, &me, &mut paging)?,
            }
            Ok::<_, ModerationError>((rows, appeals, counts, paging))
        })
        .await?;
    let done = query.done.parse().ok();
    let page = QueuePage { layout, is_admin, tab, rows, appeals, counts, paging, done };
    page::ok(&page.layout, &page)
}

/// A case with the form. A look at what is private writes a row of the log, so this writes.
async fn view(
    (db, me, id): (&Db, &Moderator, CaseId),
    layout: Layout,
    form: ActForm,
) -> Result<CaseView, AppError> {
    let (who, now) = (me.clone(), layout.now());
    let seen = db.write(move |conn| queries::case(conn, &who, id, now)).await?;
    let seen = seen.ok_or(AppError::NotFound)?;
    Ok(CaseView {
        is_admin: me.member().has(Role::Admin),
        is_own: seen.case.author_id == me.id(),
        seen,
        layout,
        form,
        errors: FieldErrors::default(),
        refusal: None,
        done: None,
    })
}

pub async fn show(
    me: Moderator,
    Path(id): Path<CaseId>,
    query: Query<QueueQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = view((&db, &me, id), layout, ActForm::default()).await?;
    let page = CaseView { done: query.done.parse().ok(), ..page };
    page::ok(&page.layout, &page)
}

/// Does it, and goes on with the next case. What cannot be done is said on the case as it is now.
pub async fn act(
    me: Moderator,
    Path(id): Path<CaseId>,
    form: Form<ActForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (form, who, now) = (form.into_inner(), me.clone(), Moment::now());
    let stakes = db.read(move |conn| queries::stakes(conn, &who, id, now)).await?;
    let (kind, ahead) = stakes.ok_or(AppError::NotFound)?;
    // Money goes back and cannot be fetched again, so two keys are not enough.
    let asks = |decision: &Decision| {
        decision.act == Act::Suspend && ahead > 0 && form.confirmed.is_empty()
    };
    let decision = match form.parse(kind) {
        Ok(decision) if asks(&decision) => {
            let errors = FieldErrors::one("confirmed", "moderation-error-confirm");
            let page = CaseView { errors, ..view((&db, &me, id), layout, form).await? };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
        Ok(decision) => decision,
        Err(errors) => {
            let page = CaseView { errors, ..view((&db, &me, id), layout, form).await? };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let who = me.clone();
    let done = db
        .write(move |conn| {
            let act = commands::act(conn, &who, id, &decision, now)?;
            Ok::<_, ModerationError>((act, queries::next_open(conn, &who)?))
        })
        .await;
    let (act, next) = match done {
        Ok(done) => done,
        Err(error) => {
            let (status, refusal) = said_there(error)?;
            let page = view((&db, &me, id), layout, form).await?;
            let page = CaseView { refusal: Some(refusal), ..page };
            return page::with_status(&page.layout, status, &page);
        }
    };
    let next = next.map(|next| format!("/{next}")).unwrap_or_default();
    Ok(wants.redirect(&format!("/admin/moderation{next}?done={act}")))
}

pub async fn undo(
    me: Moderator,
    Path(id): Path<ActId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let made = db.write(move |conn| commands::undo(conn, &me, id, now)).await?;
    let response = wants.redirect(&format!("/admin/moderation/{}", made.case_id));
    let word = match made.act {
        Act::Suspend => "moderation-undone-suspension",
        _ => "moderation-undone",
    };
    Ok(Flash::notice(layout.reader.locale, word).on(response))
}
