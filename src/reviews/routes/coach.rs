//! A coach reads and answers.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::PAGE_SIZE;
use crate::accounts::{Coach, Voice};
use crate::base::Moment;
use crate::base::ids::ReviewId;
use crate::db::{Db, DbError};
use crate::reviews::forms::AnswerForm;
use crate::reviews::pages::CoachPage;
use crate::reviews::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

async fn list(
    db: &Db,
    me: &Coach,
    mut paging: Paging,
    layout: Layout,
    refused: Option<(ReviewId, String, FieldErrors)>,
) -> Result<CoachPage, AppError> {
    let me = me.clone();
    let (rating, rows) = db
        .read(move |conn| {
            let rating = queries::rating_of(conn, me.id())?;
            Ok::<_, DbError>((rating, queries::of_me(conn, &me, paging)?))
        })
        .await?;
    let reviews = paging.cut(rows);
    Ok(CoachPage { layout, rating, reviews, paging, refused })
}

pub async fn index(me: Coach, query: Query<PageQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid("error-title-invalid".into()))?;
    let page = list(&db, &me, paging, layout, None).await?;
    page::ok(&page.layout, &page)
}

pub async fn answer(
    me: Coach,
    _: Voice,
    Path(id): Path<ReviewId>,
    form: Form<AnswerForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let words = match form.parse() {
        Ok(words) => words,
        Err(errors) => {
            let first = Paging { page: 1, size: PAGE_SIZE, has_next: false };
            let refused = Some((id, form.into_inner().answer, errors));
            let page = list(&db, &me, first, layout, refused).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| commands::answer(conn, &me, id, &words, now)).await?;
    let response = wants.redirect("/coach/reviews");
    Ok(Flash::notice(layout.reader.locale, "reviews-answered").on(response))
}
