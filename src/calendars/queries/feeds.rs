//! Reads private feeds.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::accounts::{Member, UserStatus};
use crate::base::ids::{BookingId, UserId};
use crate::base::{Moment, secret};
use crate::bookings::{Booking, Status};
use crate::calendars::feed::Item;
use crate::calendars::model::Feed;
use crate::db::schema::{bookings, calendar_feeds, meetings, users};
use crate::db::{Conn, DbError};
use crate::meetings::Meeting;

/// How far back a feed goes, and how many sessions it has on either side at most.
const PAST_DAYS: i64 = 90;
const MOST: i64 = 1000;

/// A person's own feed.
pub fn feed_of(conn: &mut Conn, me: &Member) -> Result<Option<Feed>, DbError> {
    Ok(calendar_feeds::table
        .filter(calendar_feeds::user_id.eq(me.id()))
        .select(Feed::as_select())
        .first(conn)
        .optional()?)
}

/// A feed that somebody has the address of, and the language of its owner.
pub type Found = (Feed, String);

/// The feed of a token. None of a person who is shut out.
pub fn find_feed(conn: &mut Conn, token: &str) -> Result<Option<Found>, DbError> {
    Ok(calendar_feeds::table
        .inner_join(users::table)
        .filter(calendar_feeds::token_hash.eq(secret::hash(token)))
        .filter(users::status.eq(UserStatus::Active))
        .select((Feed::as_select(), users::locale))
        .first(conn)
        .optional()?)
}

/// The sessions of a feed on both sides, by start. What was called off is not among them, and so leaves the
/// calendars that read it.
pub fn items_of(conn: &mut Conn, feed: &Feed, now: Moment) -> Result<Vec<Item>, DbError> {
    let mut found = Vec::new();
    for is_coach in [false, true] {
        let mut query = bookings::table
            .filter(bookings::status.eq_any([
                Status::Confirmed,
                Status::InProgress,
                Status::Completed,
            ]))
            .filter(bookings::starts_at.ge(now.plus_days(-PAST_DAYS)))
            .order((bookings::starts_at, bookings::id))
            .limit(MOST)
            .select(Booking::as_select())
            .into_boxed();
        query = if is_coach {
            query.filter(bookings::coach_id.eq(feed.user_id))
        } else {
            query.filter(bookings::student_id.eq(feed.user_id))
        };
        found.extend(query.load(conn)?);
    }
    found.sort_by_key(|booking| (booking.starts_at, booking.id));
    let names =
        if feed.with_names { names_of(conn, feed.user_id, &found)? } else { BTreeMap::new() };
    let mut links = if feed.with_links { meetings_of(conn, &found)? } else { BTreeMap::new() };
    let item = |booking: Booking| Item {
        other: names.get(&other(&booking, feed.user_id)).cloned(),
        meeting: links.remove(&booking.id),
        booking,
    };
    Ok(found.into_iter().map(item).collect())
}

fn other(booking: &Booking, me: UserId) -> UserId {
    if booking.coach_id == me { booking.student_id } else { booking.coach_id }
}

fn names_of(
    conn: &mut Conn,
    me: UserId,
    found: &[Booking],
) -> Result<BTreeMap<UserId, String>, DbError> {
    let mut ids: Vec<UserId> = found.iter().map(|booking| other(booking, me)).collect();
    ids.sort_unstable();
    ids.dedup();
    let names: Vec<(UserId, String)> =
        users::table.filter(users::id.eq_any(ids)).select((users::id, users::name)).load(conn)?;
    Ok(names.into_iter().collect())
}

fn meetings_of(
    conn: &mut Conn,
    found: &[Booking],
) -> Result<BTreeMap<BookingId, Meeting>, DbError> {
    let ids: Vec<BookingId> = found.iter().map(|booking| booking.id).collect();
    let rows: Vec<Meeting> = meetings::table
        .filter(meetings::booking_id.eq_any(ids))
        .select(Meeting::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|meeting| (meeting.booking_id, meeting)).collect())
}
