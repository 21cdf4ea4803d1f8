//! Staff read reviews, hide and show them.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::PAGE_SIZE;
use crate::accounts::{Moderator, Role};
use crate::base::Moment;
use crate::base::ids::ReviewId;
use crate::db::{Db, DbError};
use crate::reviews::forms::{ReasonForm, StaffQuery};
use crate::reviews::model::ReviewStatus;
use crate::reviews::pages::{StaffPage, StaffTab};
use crate::reviews::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

async fn list(
    db: &Db,
    me: &Moderator,
    tab: StaffTab,
    mut paging: Paging,
    layout: Layout,
    refused: Option<(ReviewId, String, FieldErrors)>,
) -> Result<StaffPage, AppError> {
    let asker = me.clone();
    let (reviews, private) = db
        .read(move |conn| {
            let status = match tab {
                StaffTab::Private => {
                    return Ok((Vec::new(), queries::private_for_staff(conn, &asker, paging)?));
                }
                StaffTab::Visible => ReviewStatus::Visible,
                StaffTab::Hidden => ReviewStatus::Hidden,
            };
            Ok::<_, DbError>((queries::for_staff(conn, &asker, status, paging)?, Vec::new()))
        })
        .await?;
    let is_admin = me.member().has(Role::Admin);
    let (reviews, private) = if tab == StaffTab::Private {
        (reviews, paging.cut(private))
    } else {
        (paging.cut(reviews), private)
    };
    Ok(StaffPage { layout, is_admin, tab, reviews, private, paging, refused })
}

pub async fn index(
    me: Moderator,
    query: Query<StaffQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let tab = match query.show.as_str() {
        "" | "visible" => StaffTab::Visible,
        "hidden" => StaffTab::Hidden,
        "private" => StaffTab::Private,
        _ => return Err(AppError::Invalid("error-title-invalid".into())),
    };
    let paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid("error-title-invalid".into()))?;
    let page = list(&db, &me, tab, paging, layout, None).await?;
    page::ok(&page.layout, &page)
}

/// The reason, or the list again with what is wrong with it.
async fn reason_or_list(
    form: Form<ReasonForm>,
    (db, me, id, tab): (&Db, &Moderator, ReviewId, StaffTab),
    layout: &Layout,
) -> Result<String, AppResult> {
    match form.parse() {
        Ok(reason) => Ok(reason),
        Err(errors) => {
            let first = Paging { page: 1, size: PAGE_SIZE, has_next: false };
            let refused = Some((id, form.into_inner().reason, errors));
            let page = match list(db, me, tab, first, layout.clone(), refused).await {
                Ok(page) => page,
                Err(error) => return Err(Err(error)),
            };
            Err(page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

pub async fn hide(
    me: Moderator,
    Path(id): Path<ReviewId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reason = match reason_or_list(form, (&db, &me, id, StaffTab::Visible), &layout).await {
        Ok(reason) => reason,
        Err(response) => return response,
    };
    let now = Moment::now();
    db.write(move |conn| commands::hide(conn, &me, id, &reason, now)).await?;
    let response = wants.redirect("/admin/reviews");
    Ok(Flash::notice(layout.reader.locale, "reviews-hidden").on(response))
}

pub async fn show(
    me: Moderator,
    Path(id): Path<ReviewId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reason = match reason_or_list(form, (&db, &me, id, StaffTab::Hidden), &layout).await {
        Ok(reason) => reason,
        Err(response) => return response,
    };
    let now = Moment::now();
    db.write(move |conn| commands::show(conn, &me, id, &reason, now)).await?;
    let response = wants.redirect("/admin/reviews?show=hidden");
    Ok(Flash::notice(layout.reader.locale, "reviews-shown").on(response))
}
