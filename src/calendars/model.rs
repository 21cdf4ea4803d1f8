//! Feeds, sources of busy time, and busy time: their rows and their rules.

use diesel::prelude::*;

use crate::availability::{LONGEST_SLOT_DAYS, Span};
use crate::base::ids::{BusyTimeId, CalendarFeedId, CalendarSourceId, SourceCalendarId, UserId};
use crate::base::{Moment, Zone};
use crate::db::DbError;
use crate::db::schema::{busy_times, calendar_feeds, calendar_sources, source_calendars};

/// A person's private feed. Who has its address may read it; the address is made of the id and the secret key.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = calendar_feeds)]
pub struct Feed {
    pub id: CalendarFeedId,
    pub user_id: UserId,
    pub token_hash: String,
    /// Whether it says with whom each session is.
    pub with_names: bool,
    /// Whether it has the links to the calls.
    pub with_links: bool,
    pub last_fetched_at: Option<Moment>,
    pub created_at: Moment,
}

/// What a feed shows beside the times.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FeedOptions {
    pub with_names: bool,
    pub with_links: bool,
}

crate::text_enum!(
    /// What kind of place busy time comes from.
    Kind {
        /// A calendar file at an address.
        Ics = "ics",
        /// An account on a server.
        Caldav = "caldav",
        Google = "google",
        Microsoft = "microsoft",
    }
);

crate::text_enum!(
    /// Why a calendar could not be read the last time.
    Problem {
        /// The address is not one of a public server.
        Refused = "refused",
        TooLarge = "too_large",
        TooSlow = "too_slow",
        Unreachable = "unreachable",
        NotFound = "not_found",
        /// The name or the password is wrong, or the permission is gone.
        SignIn = "sign_in",
        NotACalendar = "not_a_calendar",
        TooMany = "too_many",
        /// The server says that something is wrong with it.
        Failed = "failed",
    }
);

/// A calendar elsewhere. `secret` says how it is reached, and only this program can read it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = calendar_sources)]
pub struct Source {
    pub id: CalendarSourceId,
    pub coach_id: UserId,
    pub kind: Kind,
    pub name: String,
    pub host: String,
    pub secret: String,
    pub shows_titles: bool,
    /// Whether the coach's calls on Google Meet are made in it.
    pub makes_calls: bool,
    pub version: String,
    /// Until when the copy we have is complete, and by which zone it was read.
    pub covers_until: Option<Moment>,
    pub covers_zone: String,
    /// Entries that made no sense.
    pub skipped: i32,
    pub read_at: Option<Moment>,
    pub tried_at: Option<Moment>,
    pub problem: Option<Problem>,
    pub failures: i32,
    pub next_read_at: Moment,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// A calendar of an account.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = source_calendars)]
pub struct SourceCalendar {
    pub id: SourceCalendarId,
    pub source_id: CalendarSourceId,
    pub remote_id: String,
    pub name: String,
    pub is_busy: bool,
}

/// Time in which a coach is busy elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = busy_times)]
pub struct BusyTime {
    pub id: BusyTimeId,
    pub source_id: CalendarSourceId,
    pub coach_id: UserId,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub title: String,
}

/// How many calendars elsewhere one coach may have.
pub const MOST_SOURCES: i64 = 10;

/// How often a calendar is read, in minutes, and how long at most between tries that fail.
pub const READ_MINUTES: i64 = 15;
const LONGEST_WAIT_MINUTES: i64 = 6 * 60;

/// How much more than can be booked a copy covers, so that it need not be read whole every day.
const SPARE_DAYS: i64 = 31;

/// How far back a copy goes: the weeks that calendars show.
const PAST_DAYS: i64 = 14;

/// Minutes until a calendar is tried again after so many failures in a row.
pub fn wait_minutes(failures: i32) -> i64 {
    let doublings = u32::try_from(failures).unwrap_or_default().min(10);
    (READ_MINUTES << doublings).min(LONGEST_WAIT_MINUTES)
}

/// For which time and by which clock a coach's calendars are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    pub zone: Zone,
    pub advance_days: i64,
}

impl Reach {
    pub fn from(self, now: Moment) -> Moment {
        now.plus_days(-PAST_DAYS)
    }

    pub fn to(self, now: Moment) -> Moment {
        now.plus_days(self.advance_days + SPARE_DAYS)
    }

    /// Whether a copy still serves for everything that can be booked.
    pub fn is_served_by(self, source: &Source, now: Moment) -> bool {
        source.covers_zone == self.zone.as_str()
            && source.covers_until.is_some_and(|until| until > now.plus_days(self.advance_days + 2))
    }
}

/// A stretch in pieces no longer than stored time may be.
pub fn pieces(span: Span) -> Vec<Span> {
    let mut pieces = Vec::new();
    let mut from = span.start();
    while let Some(piece) = Span::new(from, span.end().min(from.plus_days(LONGEST_SLOT_DAYS))) {
        pieces.push(piece);
        from = piece.end();
    }
    pieces
}

/// Why something with calendars was not done.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    #[error("not found")]
    NotFound,
    /// Another window was first.
    #[error("already there")]
    AlreadyThere,
    #[error("too many")]
    TooMany,
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::db_failure!(CalendarError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_that_fails_is_asked_less_and_less_often() {
        let waits: Vec<i64> = (0..8).map(wait_minutes).collect();
        assert_eq!(waits, [15, 30, 60, 120, 240, 360, 360, 360]);
    }

    #[test]
    fn long_times_are_stored_in_pieces_without_gaps() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let span = Span::new(at("2026-03-01T00:00:00Z"), at("2026-04-01T12:00:00Z")).unwrap();
        let pieces = pieces(span);
        assert_eq!(pieces.len(), 3);
        assert!(pieces.windows(2).all(|pair| pair[0].end() == pair[1].start()));
        assert_eq!((pieces[0].start(), pieces[2].end()), (span.start(), span.end()));
    }
}
