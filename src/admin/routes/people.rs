//! People: found, looked at, suspended, let in again, given roles.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{PAGE_SIZE, nonsense};
use crate::accounts::{self, Admin, Role};
use crate::admin::forms::{PeopleQuery, ReasonForm, RoleForm, choice};
use crate::admin::pages::{PeoplePage, ShowPage, StandingPage};
use crate::admin::queries::{self, PeopleFilter};
use crate::base::ids::UserId;
use crate::base::{Moment, Msg};
use crate::bookings::ahead::ahead_of;
use crate::db::{Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn index(
    me: Admin,
    query: Query<PeopleQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let filter = PeopleFilter {
        q: query.q.chars().take(100).collect(),
        role: choice(&query.role).ok_or_else(nonsense)?,
        status: choice(&query.status).ok_or_else(nonsense)?,
    };
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let (rows, paging) = db
        .read(move |conn| {
            let rows = queries::list_people(conn, &me, &filter, &mut paging)?;
            Ok::<_, DbError>((rows, paging))
        })
        .await?;
    let page = PeoplePage { layout, query, rows, paging };
    page::ok(&page.layout, &page)
}

pub async fn show(me: Admin, Path(id): Path<UserId>, db: Data<Db>, layout: Layout) -> AppResult {
    let my_id = me.id();
    let seen = db.read(move |conn| queries::person(conn, &me, id)).await?;
    let page = ShowPage { layout, seen: seen.ok_or(AppError::NotFound)?, me: my_id };
    page::ok(&page.layout, &page)
}

/// The page that asks, with what a suspension would call off.
async fn ask(
    (db, me, id): (&Db, Admin, UserId),
    is_suspension: bool,
    layout: Layout,
    (form, errors): (ReasonForm, FieldErrors),
) -> Result<StandingPage, AppError> {
    let now = layout.now();
    let found = db
        .read(move |conn| {
            let Some(person) = queries::person(conn, &me, id)? else { return Ok(None) };
            Ok::<_, DbError>(Some((person.user.name, ahead_of(conn, id, now)?)))
        })
        .await?;
    let (name, ahead) = found.ok_or(AppError::NotFound)?;
    Ok(StandingPage { layout, id, name, is_suspension, ahead, form, errors })
}

pub async fn ask_suspension(
    me: Admin,
    Path(id): Path<UserId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = ask((&db, me, id), true, layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

pub async fn suspend(
    me: Admin,
    Path(id): Path<UserId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    decide((&db, me, id), true, form, layout, wants).await
}

pub async fn ask_restoration(
    me: Admin,
    Path(id): Path<UserId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = ask((&db, me, id), false, layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

pub async fn restore(
    me: Admin,
    Path(id): Path<UserId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    decide((&db, me, id), false, form, layout, wants).await
}

/// Suspends somebody, or lets them in again, for a reason.
async fn decide(
    (db, me, id): (&Db, Admin, UserId),
    is_suspension: bool,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let said = (form.into_inner(), errors);
            let page = ask((db, me, id), is_suspension, layout, said).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (word, now) =
        (if is_suspension { "admin-suspended" } else { "admin-restored" }, Moment::now());
    db.write(move |conn| {
        if is_suspension {
            accounts::suspend(conn, &me, id, &reason, now)
        } else {
            accounts::restore(conn, &me, id, &reason, now)
        }
    })
    .await?;
    let response = wants.redirect(&format!("/admin/people/{id}"));
    Ok(Flash::notice(layout.reader.locale, word).on(response))
}

/// A role that staff give and take away; the others follow from what people do.
fn staff_role(form: &RoleForm) -> Result<Role, AppError> {
    match form.role.parse() {
        Ok(role @ (Role::Moderator | Role::Admin)) => Ok(role),
        _ => Err(AppError::Invalid(Msg::new("admin-refuse-role"))),
    }
}

pub async fn grant(
    me: Admin,
    Path(id): Path<UserId>,
    form: Form<RoleForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let role = staff_role(&form)?;
    let now = Moment::now();
    db.write(move |conn| accounts::grant_staff_role(conn, &me, id, role, now)).await?;
    let response = wants.redirect(&format!("/admin/people/{id}"));
    Ok(Flash::notice(layout.reader.locale, "admin-role-granted").on(response))
}

pub async fn take_away(
    me: Admin,
    Path(id): Path<UserId>,
    form: Form<RoleForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let role = staff_role(&form)?;
    let now = Moment::now();
    let is_me = me.id() == id;
    db.write(move |conn| accounts::take_staff_role(conn, &me, id, role, now)).await?;
    let to = if is_me { "/home".to_owned() } else { format!("/admin/people/{id}") };
    Ok(Flash::notice(layout.reader.locale, "admin-role-taken").on(wants.redirect(&to)))
}
