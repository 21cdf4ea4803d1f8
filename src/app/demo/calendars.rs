//! Calendars elsewhere in the demo world: one that a coach keeps free for, and feeds that people read. The
//! other server does not exist, so nothing is read anew.

use chrono::{Datelike, NaiveDate, Weekday};

use super::DemoError;
use crate::accounts::Member;
use crate::availability::Span;
use crate::base::ids::UserId;
use crate::base::zone::Local;
use crate::base::{Moment, Zone};
use crate::calendars::commands::{self, NewSource};
use crate::calendars::{Access, Busy, FeedOptions, Read, queries};
use crate::config::Config;
use crate::db::Conn;

/// What keeps a coach busy every week: weekday, hour, minutes, what it is.
const WEEKLY: &[(Weekday, u32, i64, &str)] = &[
    (Weekday::Mon, 12, 45, "Swimming"),
    (Weekday::Wed, 15, 60, "School run"),
    (Weekday::Fri, 8, 90, "Choir board"),
];

/// For how many weeks it is written down.
const WEEKS: u64 = 9;

/// Gives a coach a family calendar and a feed.
pub fn of_coach(
    conn: &mut Conn,
    config: &Config,
    coach: UserId,
    now: Moment,
) -> Result<(), DemoError> {
    let member = Member::load(conn, coach)?;
    let Some(coach) = member.as_ref().and_then(Member::as_coach) else { return Ok(()) };
    let reach = queries::reach_of(conn, coach.id())?;
    let new = NewSource {
        access: Access::Ics { address: "https://calendar.example/family.ics".to_owned() },
        name: "Family".to_owned(),
        shows_titles: true,
        calendars: Vec::new(),
    };
    let read = Read { busy: busy(reach.zone, now), skipped: 0 };
    let add = commands::add_source(conn, config, &coach, &new, (&read, "", reach), now);
    add.map_err(DemoError::failed)?;
    commands::rest_until(conn, coach.id(), now.plus_days(400))?;
    feed(conn, config, coach.member(), now)
}

/// Gives somebody a feed with names.
pub fn feed(conn: &mut Conn, config: &Config, me: &Member, now: Moment) -> Result<(), DemoError> {
    let options = FeedOptions { with_names: true, with_links: false };
    let id = commands::make_feed(conn, config, me, options, now.plus_days(-30));
    Ok(commands::note_fetch(conn, id.map_err(DemoError::failed)?, now.plus_minutes(-50))?)
}

fn busy(zone: Zone, now: Moment) -> Vec<Busy> {
    let today = zone.date_at(now);
    let days = today.iter_days().take_while(|day| {
        u64::try_from(day.signed_duration_since(today).num_days()).unwrap_or(0) < WEEKS * 7
    });
    let mut busy: Vec<Busy> = days.flat_map(|day| on(zone, day)).collect();
    busy.sort_unstable();
    busy
}

fn on(zone: Zone, day: NaiveDate) -> Vec<Busy> {
    let own = WEEKLY.iter().filter(|(weekday, ..)| *weekday == day.weekday());
    let times = own.filter_map(|(_, hour, minutes, title)| {
        let Local::Once(at) = zone.instants(day.and_hms_opt(*hour, 0, 0)?) else { return None };
        let span = Span::new(at, at.plus_minutes(*minutes))?;
        Some(Busy { span, title: (*title).to_owned() })
    });
    times.collect()
}
