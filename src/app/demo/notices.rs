//! What the people of the world were told lately: their lists of notifications, as if the worker had filled them.

use diesel::prelude::*;

use super::DemoError;
use crate::announcements::mails::announced;
use crate::announcements::{Audience, Status as Sending};
use crate::base::Moment;
use crate::base::ids::{AnnouncementId, BookingId, UserId};
use crate::bookings::{Status, mails};
use crate::config::Config;
use crate::db::Conn;
use crate::db::schema::{announcements, bookings, notifications, users};
use crate::mail::Email;
use crate::notifications::commands;

/// How far back lists reach.
const DAYS: i64 = 20;

/// What is older than this was read.
const FRESH_DAYS: i64 = 3;

/// Puts what was announced in the last weeks into the lists of those concerned.
pub fn announce(conn: &mut Conn, config: &Config, now: Moment) -> Result<(), DemoError> {
    let since = now.plus_days(-DAYS);
    let rows: Vec<(BookingId, Status, Option<Moment>, Moment)> = bookings::table
        .filter(bookings::status.eq_any([Status::Confirmed, Status::Completed]))
        .filter(bookings::ends_at.gt(since))
        .order((bookings::starts_at, bookings::id))
        .select((bookings::id, bookings::status, bookings::confirmed_at, bookings::ends_at))
        .load(conn)?;
    for (id, status, confirmed_at, ends_at) in rows {
        if status == Status::Confirmed {
            let at = confirmed_at.unwrap_or(now).max(since);
            let letters = mails::confirmed(conn, config, id, at)?;
            tell(conn, &letters, at)?;
        } else {
            let letters = mails::completed(conn, config, id, ends_at)?;
            tell(conn, &letters, ends_at)?;
        }
    }
    read_old(conn, now)
}

/// The same with what staff announced to everybody.
pub fn announcements(conn: &mut Conn, config: &Config, now: Moment) -> Result<(), DemoError> {
    let since = now.plus_days(-DAYS);
    let told = announcements::table
        .filter(announcements::status.eq(Sending::Sent))
        .filter(announcements::audience.eq(Audience::Everybody))
        .filter(announcements::send_at.gt(since))
        .select((announcements::id, announcements::send_at));
    let told: Vec<(AnnouncementId, Moment)> = told.load(conn)?;
    let readers: Vec<UserId> =
        users::table.filter(users::created_at.lt(since)).select(users::id).load(conn)?;
    for (id, at) in told {
        for reader in &readers {
            let letters = announced(conn, config, id, *reader, at)?;
            tell(conn, &letters, at)?;
        }
    }
    read_old(conn, now)
}

fn read_old(conn: &mut Conn, now: Moment) -> Result<(), DemoError> {
    let old = notifications::table.filter(notifications::created_at.lt(now.plus_days(-FRESH_DAYS)));
    diesel::update(old)
        .set(notifications::read_at.eq(notifications::created_at.nullable()))
        .execute(conn)?;
    Ok(())
}

fn tell(conn: &mut Conn, letters: &[Email], at: Moment) -> Result<(), DemoError> {
    for letter in letters {
        if let (Some(user), Some(notice)) = (letter.to_user, &letter.notice) {
            commands::tell_in_app(conn, letter, user, notice, at)?;
        }
    }
    Ok(())
}
