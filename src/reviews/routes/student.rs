//! A student writes, changes and removes a review.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::{Face, Member, Voice};
use crate::base::Moment;
use crate::base::ids::{BookingId, ReviewId};
use crate::bookings::{Booking, Status};
use crate::db::{Db, DbError};
use crate::reviews::forms::ReviewForm;
use crate::reviews::model::Review;
use crate::reviews::pages::{RemovalPage, ReviewPage, ShowPage};
use crate::reviews::{commands, queries};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// A booking that the person takes part in, the other side, and the review there is.
async fn find(
    db: &Db,
    me: &Member,
    id: BookingId,
) -> Result<(Booking, Face, Option<Review>), AppError> {
    let me = me.clone();
    let found = db
        .read(move |conn| {
            let Some(booking) = queries::own_booking(conn, &me, id)? else { return Ok(None) };
            let other = queries::other_side(conn, &me, &booking)?;
            let review = queries::of_booking(conn, &booking)?;
            Ok::<_, DbError>(Some((booking, other, review)))
        })
        .await?;
    found.ok_or(AppError::NotFound)
}

pub async fn new(
    me: Member,
    Path(id): Path<BookingId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (booking, other, review) = find(&db, &me, id).await?;
    if let Some(review) = review {
        let is_student = booking.student_id == me.id();
        let page = ShowPage { layout, booking, other, review, is_student };
        return page::ok(&page.layout, &page);
    }
    if matches!(booking.status, Status::Cancelled | Status::NoShow) {
        return Ok(wants.redirect(&format!("/bookings/{id}/feedback")));
    }
    commands::may_be_reviewed(&booking, &me)?;
    let (form, errors) = (ReviewForm::default(), FieldErrors::default());
    let page = ReviewPage { layout, booking, coach: other, review: None, form, errors };
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    _: Voice,
    Path(id): Path<BookingId>,
    form: Form<ReviewForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let input = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let (booking, coach, _) = find(&db, &me, id).await?;
            commands::may_be_reviewed(&booking, &me)?;
            let form = form.into_inner();
            let page = ReviewPage { layout, booking, coach, review: None, form, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| commands::write(conn, &me, id, &input, now)).await?;
    let response = wants.redirect(&format!("/bookings/{id}/review"));
    Ok(Flash::notice(layout.reader.locale, "reviews-written").on(response))
}

/// One's own review with its booking and coach.
async fn find_own(db: &Db, me: &Member, id: ReviewId) -> Result<(Booking, Face, Review), AppError> {
    let me = me.clone();
    let found = db
        .read(move |conn| {
            let Some(review) = queries::own_review(conn, &me, id)? else { return Ok(None) };
            let Some(booking) = queries::own_booking(conn, &me, review.booking_id)? else {
                return Ok(None);
            };
            let coach = queries::other_side(conn, &me, &booking)?;
            Ok::<_, DbError>(Some((booking, coach, review)))
        })
        .await?;
    found.ok_or(AppError::NotFound)
}

pub async fn edit(me: Member, Path(id): Path<ReviewId>, db: Data<Db>, layout: Layout) -> AppResult {
    let (booking, coach, review) = find_own(&db, &me, id).await?;
    review.may_be_changed(layout.now())?;
    let (form, errors) = (ReviewForm::of(&review), FieldErrors::default());
    let page = ReviewPage { layout, booking, coach, review: Some(id), form, errors };
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Member,
    _: Voice,
    Path(id): Path<ReviewId>,
    form: Form<ReviewForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (booking, coach, _) = find_own(&db, &me, id).await?;
    let input = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let form = form.into_inner();
            let page = ReviewPage { layout, booking, coach, review: Some(id), form, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| commands::change(conn, &me, id, &input, now)).await?;
    let response = wants.redirect(&format!("/bookings/{}/review", booking.id));
    Ok(Flash::notice(layout.reader.locale, "reviews-changed").on(response))
}

pub async fn ask_removal(
    me: Member,
    Path(id): Path<ReviewId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (_, coach, review) = find_own(&db, &me, id).await?;
    let page = RemovalPage { layout, review, coach };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Member,
    Path(id): Path<ReviewId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    db.write(move |conn| commands::remove(conn, &me, id, now)).await?;
    Ok(Flash::notice(layout.reader.locale, "reviews-removed").on(wants.redirect("/home")))
}
