//! Another time that one side proposes, and what the other says.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::access::Asker;
use super::super::commands::{self, BookingError};
use super::super::forms::ReasonForm;
use super::super::model::By;
use super::super::pages::MovePage;
use super::super::proposals;
use super::acts::done;
use super::choose::at_another_time;
use crate::accounts::Visitor;
use crate::base::Msg;
use crate::base::ids::{BookingId, MoveProposalId};
use crate::db::{Conn, Db};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Form, Layout, Wants, page};

/// Asks the other side, or shows what is free now if somebody was first.
pub async fn propose(
    _: Visitor,
    asker: Asker,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let deed = |conn: &mut Conn, id, by, at, reason: &str, now| {
        commands::propose_move(conn, id, by, at, reason, now).map(|_| ())
    };
    at_another_time((asker, id), &form, layout, wants, &db, (deed, "moves-proposed")).await
}

type Address = (BookingId, MoveProposalId);

async fn load(
    db: &Db,
    asker: &Asker,
    (booking, id): Address,
    layout: Layout,
) -> Result<MovePage, AppError> {
    let asker = asker.clone();
    let (proposal, seen) = db
        .read(move |conn| proposals::find(conn, &asker, booking, id))
        .await?
        .ok_or(AppError::NotFound)?;
    if !proposal.is_open(layout.now()) {
        return Err(AppError::Gone(Msg::new("moves-refuse-over")));
    }
    Ok(MovePage { layout, seen, proposal, problem: None })
}

/// The question, for the side that was asked; what waits, for the other.
pub async fn show(
    _: Visitor,
    asker: Asker,
    Path(address): Path<Address>,
    layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let page = load(&db, &asker, address, layout).await?;
    page::ok(&page.layout, &page)
}

/// Finds the asker's proposal and does something to it, in one transaction.
async fn change<F>(
    db: &Db,
    asker: &Asker,
    (booking, id): Address,
    deed: F,
) -> Result<(), BookingError>
where
    F: Fn(&mut Conn, By) -> Result<(), BookingError> + Send + 'static,
{
    let asker = asker.clone();
    db.write(move |conn| {
        let found = proposals::find(conn, &asker, booking, id)?;
        let (_, seen) = found.ok_or(BookingError::NotFound)?;
        deed(conn, By { side: seen.side, user: asker.member_id() })
    })
    .await
}

/// The other side says yes. If the time is gone by now, the page says so and the session stays where it is.
pub async fn accept(
    _: Visitor,
    asker: Asker,
    Path(address): Path<Address>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let deed = move |conn: &mut Conn, by| commands::accept_move(conn, address.1, by, now);
    match change(&db, &asker, address, deed).await {
        Ok(()) => done(wants, &layout, address.0, "bookings-moved"),
        Err(BookingError::Taken | BookingError::NotOffered(..)) => {
            let mut page = load(&db, &asker, address, layout).await?;
            page.problem = Some(Msg::new("moves-refuse-taken"));
            page::with_status(&page.layout, StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

/// The other side says no.
pub async fn decline(
    _: Visitor,
    asker: Asker,
    Path(address): Path<Address>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let deed = move |conn: &mut Conn, by| commands::decline_move(conn, address.1, by, now);
    change(&db, &asker, address, deed).await?;
    done(wants, &layout, address.0, "moves-declined")
}

/// Who asked takes it back.
pub async fn withdraw(
    _: Visitor,
    asker: Asker,
    Path(address): Path<Address>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let deed = move |conn: &mut Conn, by| commands::withdraw_move(conn, address.1, by, now);
    change(&db, &asker, address, deed).await?;
    done(wants, &layout, address.0, "moves-withdrawn")
}
