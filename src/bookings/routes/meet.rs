//! Joining and leaving the call, and conducting it.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Data;
use url::Url;

use super::super::access::Asker;
use super::super::commands::{self, Steer};
use super::super::forms::ReasonForm;
use super::super::pages::Join;
use super::acts::{Question, change, details, done, draw};
use crate::accounts::{Member, Visitor};
use crate::base::ids::BookingId;
use crate::base::{Msg, Side};
use crate::config::Config;
use crate::db::Db;
use crate::fetch::Fetcher;
use crate::meetings::conferences;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Form, Layout, Wants, page};

/// The header that leads a browser on.
const REFRESH: HeaderName = HeaderName::from_static("refresh");

/// Whoever comes back to the address of the door goes to the booking.
pub async fn to_booking(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    details(&db, &asker, id).await?;
    Ok(wants.redirect(&format!("/bookings/{id}")))
}

/// Notes that somebody came, and leads them to the call. A form may not lead to another site, so a page of
/// ours stands between, with the link for those whose browser stays.
pub async fn join(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    (db, config, fetcher): (Data<Db>, Data<Config>, Data<Fetcher>),
) -> AppResult {
    let now = layout.now();
    let seen = details(&db, &asker, id).await?;
    let address = seen.meeting.as_ref().and_then(|seen| seen.meeting.address(&config.jitsi_url));
    let address = address.ok_or_else(|| AppError::refused("meetings-refuse-preparing"))?;
    change(&db, &asker, id, move |conn, by, _| commands::join(conn, id, by, now)).await?;
    // The coach goes in as host, where there is such a thing.
    let host = if seen.side == Side::Coach {
        conferences::host_url((&db, &config, &fetcher), id).await?
    } else {
        None
    };
    let url = Url::parse(&host.unwrap_or(address)).map_err(AppError::internal)?;
    let join = Join { layout, url: url.to_string(), back: format!("/bookings/{id}") };
    let mut response: HttpResponse = page::ok(&join.layout, &join)?;
    if let Ok(value) = HeaderValue::from_str(&format!("0; url={url}")) {
        response.headers_mut().insert(REFRESH, value);
    }
    Ok(response)
}

/// Notes that somebody left.
pub async fn leave(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    change(&db, &asker, id, move |conn, by, _| commands::leave(conn, id, by, now).map(|_| ()))
        .await?;
    done(wants, &layout, id, "meetings-left")
}

async fn steer(
    db: &Db,
    me: &Member,
    id: BookingId,
    what: Steer,
    layout: &Layout,
) -> Result<(), AppError> {
    let now = layout.now();
    let deed = move |conn: &mut _, by, _| commands::steer(conn, id, by, what, now);
    change(db, &Asker::member(me), id, deed).await
}

pub async fn start(
    me: Member,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    steer(&db, &me, id, Steer::Start, &layout).await?;
    done(wants, &layout, id, "meetings-started")
}

pub async fn pause(
    me: Member,
    Path(id): Path<BookingId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    steer(&db, &me, id, Steer::Pause, &layout).await?;
    done(wants, &layout, id, "meetings-paused")
}

/// Asks first: nobody can join a call that has ended.
pub async fn end(
    me: Member,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    if !form.is_confirmed() {
        let seen = details(&db, &Asker::member(&me), id).await?;
        let question = Question {
            title: "meetings-end-title",
            lines: vec![Msg::new("meetings-end-text").with("other", seen.other().name.as_str())],
            path: "meeting/end",
            button: "meetings-end-yes",
            reason_label: "",
            is_danger: true,
        };
        return draw(layout, id, question, Default::default());
    }
    steer(&db, &me, id, Steer::End, &layout).await?;
    done(wants, &layout, id, "meetings-ended")
}
