//! Who asks for a booking: a member, or a browser in which a visitor booked without signing in.
//!
//! Knowing somebody's address gives access to nothing of theirs. A visitor's browser keeps the ids of
//! the bookings made in it, in its session, and may see and change those alone; the account they belong
//! to is opened by the link in its owner's mail.

use std::future::{Ready, ready};

use actix_session::{Session, SessionExt};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::model::{Booking, Side};
use crate::accounts::{Member, Visitor};
use crate::base::ids::{BookingId, UserId};
use crate::web::AppError;

/// The key under which a session keeps the bookings made in its browser.
const MADE_HERE: &str = "bookings";

/// How many bookings a browser remembers.
const REMEMBERED: usize = 10;

/// Whoever asks for bookings.
#[derive(Debug, Clone, Default)]
pub struct Asker {
    member: Option<UserId>,
    made_here: Vec<BookingId>,
}

impl Asker {
    /// A member who asks, without a browser: for jobs and tests.
    pub fn member(member: &Member) -> Self {
        Self { member: Some(member.id()), made_here: Vec::new() }
    }

    pub fn member_id(&self) -> Option<UserId> {
        self.member
    }

    /// Whether only the browser speaks for the asker.
    pub fn is_guest(&self) -> bool {
        self.member.is_none()
    }

    /// Which side of a booking the asker is, if any.
    pub fn side_of(&self, booking: &Booking) -> Option<Side> {
        let own = self.member.and_then(|me| booking.side_of(me));
        own.or_else(|| self.made_here.contains(&booking.id).then_some(Side::Student))
    }
}

/// Lets the browser of a session see and change a booking that was just made in it.
pub fn remember(session: &Session, booking: BookingId) -> Result<(), AppError> {
    let mut made_here = made_here(session);
    made_here.retain(|known| *known != booking);
    made_here.insert(0, booking);
    made_here.truncate(REMEMBERED);
    session.insert(MADE_HERE, made_here).map_err(AppError::internal)
}

fn made_here(session: &Session) -> Vec<BookingId> {
    session.get(MADE_HERE).ok().flatten().unwrap_or_default()
}

impl FromRequest for Asker {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    /// A visitor whose browser has booked nothing is asked to sign in.
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visitor = Visitor::from_request(request, payload).into_inner();
        let member = visitor.ok().and_then(|visitor| visitor.member().map(Member::id));
        let made_here = made_here(&request.get_session());
        ready(if member.is_none() && made_here.is_empty() {
            Err(AppError::SignIn)
        } else {
            Ok(Self { member, made_here })
        })
    }
}
