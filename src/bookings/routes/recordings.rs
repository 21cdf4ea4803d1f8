//! The recordings of a booking's call.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::access::Asker;
use super::super::commands::BookingError;
use super::super::forms::RecordingForm;
use super::super::model::Side;
use super::{acts, show};
use crate::accounts::Member;
use crate::base::Msg;
use crate::base::ids::{BookingId, RecordingId};
use crate::config::Config;
use crate::db::Db;
use crate::meetings::recordings;
use crate::web::forms::Path;
use crate::web::{AppResult, Form, Layout, Wants, page};

fn is_coach(side: Side) -> Result<(), BookingError> {
    if side == Side::Coach { Ok(()) } else { Err(Msg::new("bookings-refuse-only-coach").into()) }
}

/// The coach says where a recording is.
pub async fn add(
    me: Member,
    Path(id): Path<BookingId>,
    form: Form<RecordingForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let (asker, now) = (Asker::member(&me), layout.now());
    let address = match form.parse() {
        Ok(address) => address,
        Err(errors) => {
            let mut page = show::load(&db, &config, &asker, id, layout).await?;
            page.recording = (form.into_inner().address, errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    acts::change(&db, &asker, id, move |conn, _, side| {
        is_coach(side)?;
        Ok(recordings::add(conn, id, &address, now)?)
    })
    .await?;
    acts::done(wants, &layout, id, "recordings-added")
}

/// The coach takes a recording away.
pub async fn remove(
    me: Member,
    Path((id, recording)): Path<(BookingId, RecordingId)>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let asker = Asker::member(&me);
    acts::change(&db, &asker, id, move |conn, _, side| {
        is_coach(side)?;
        let was_there = recordings::end(conn, id, recording, now)?;
        if was_there { Ok(()) } else { Err(BookingError::NotFound) }
    })
    .await?;
    acts::done(wants, &layout, id, "recordings-removed")
}
