//! Either side tells the platform alone how it was.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::{Face, Member};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::bookings::Booking;
use crate::db::{Db, DbError};
use crate::reviews::forms::FeedbackForm;
use crate::reviews::pages::FeedbackPage;
use crate::reviews::{commands, queries};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

async fn find(db: &Db, me: &Member, id: BookingId) -> Result<(Booking, Face, bool), AppError> {
    let asker = me.clone();
    let found = db
        .read(move |conn| {
            let Some(booking) = queries::own_booking(conn, &asker, id)? else { return Ok(None) };
            let other = queries::other_side(conn, &asker, &booking)?;
            let is_given = queries::has_given_feedback(conn, &asker, id)?;
            Ok::<_, DbError>(Some((booking, other, is_given)))
        })
        .await?;
    let (booking, other, is_given) = found.ok_or(AppError::NotFound)?;
    commands::may_be_rated_privately(&booking, me)?;
    Ok((booking, other, is_given))
}

pub async fn new(me: Member, Path(id): Path<BookingId>, db: Data<Db>, layout: Layout) -> AppResult {
    let (booking, other, is_given) = find(&db, &me, id).await?;
    let (form, errors) = (FeedbackForm::default(), FieldErrors::default());
    let page = FeedbackPage { layout, booking, other, is_given, form, errors };
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    Path(id): Path<BookingId>,
    form: Form<FeedbackForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (rating, body) = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let (booking, other, is_given) = find(&db, &me, id).await?;
            let form = form.into_inner();
            let page = FeedbackPage { layout, booking, other, is_given, form, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| commands::give_private_feedback(conn, &me, id, (rating, &body), now))
        .await?;
    let response = wants.redirect(&format!("/bookings/{id}"));
    Ok(Flash::notice(layout.reader.locale, "reviews-feedback-thanks").on(response))
}
