//! Makes, changes, renews and revokes private feeds.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::base::ids::CalendarFeedId;
use crate::base::{Moment, secret};
use crate::calendars::feed;
use crate::calendars::model::{CalendarError, Feed, FeedOptions};
use crate::config::Config;
use crate::db::schema::calendar_feeds;
use crate::db::{Conn, DbError};

/// How often a fetch is noted.
const NOTED_MINUTES: i64 = 5;

/// Makes a person's feed.
pub fn make_feed(
    conn: &mut Conn,
    config: &Config,
    me: &Member,
    options: FeedOptions,
    now: Moment,
) -> Result<CalendarFeedId, CalendarError> {
    let id = CalendarFeedId::generate();
    let row = Feed {
        id,
        user_id: me.id(),
        token_hash: secret::hash(&feed::token(config, id)),
        with_names: options.with_names,
        with_links: options.with_links,
        last_fetched_at: None,
        created_at: now,
    };
    match diesel::insert_into(calendar_feeds::table)
        .values(&row)
        .execute(conn)
        .map_err(DbError::from)
    {
        Err(error) if error.is_unique() => Err(CalendarError::AlreadyThere),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(id),
    }
}

/// Changes what a person's feed shows.
pub fn change_feed(
    conn: &mut Conn,
    me: &Member,
    options: FeedOptions,
) -> Result<(), CalendarError> {
    let rows = diesel::update(calendar_feeds::table.filter(calendar_feeds::user_id.eq(me.id())))
        .set((
            calendar_feeds::with_names.eq(options.with_names),
            calendar_feeds::with_links.eq(options.with_links),
        ))
        .execute(conn)?;
    if rows == 0 { Err(CalendarError::NotFound) } else { Ok(()) }
}

/// Gives a person's feed another address. The old one leads nowhere at once.
pub fn renew_feed(
    conn: &mut Conn,
    config: &Config,
    me: &Member,
    now: Moment,
) -> Result<CalendarFeedId, CalendarError> {
    let own = calendar_feeds::table.filter(calendar_feeds::user_id.eq(me.id()));
    let old: Option<(CalendarFeedId, bool, bool)> = own
        .select((calendar_feeds::id, calendar_feeds::with_names, calendar_feeds::with_links))
        .first(conn)
        .optional()?;
    let (old, with_names, with_links) = old.ok_or(CalendarError::NotFound)?;
    let rows = diesel::delete(calendar_feeds::table.find(old)).execute(conn)?;
    if rows == 0 {
        return Err(CalendarError::NotFound);
    }
    make_feed(conn, config, me, FeedOptions { with_names, with_links }, now)
}

/// Takes a person's feed away.
pub fn revoke_feed(conn: &mut Conn, me: &Member) -> Result<(), CalendarError> {
    let own = calendar_feeds::table.filter(calendar_feeds::user_id.eq(me.id()));
    if diesel::delete(own).execute(conn)? == 0 { Err(CalendarError::NotFound) } else { Ok(()) }
}

/// Notes that a feed was fetched, so that its owner sees whether something still does.
pub fn note_fetch(conn: &mut Conn, id: CalendarFeedId, now: Moment) -> Result<(), DbError> {
    let before = now.plus_minutes(-NOTED_MINUTES);
    let stale = calendar_feeds::table.find(id).filter(
        calendar_feeds::last_fetched_at.is_null().or(calendar_feeds::last_fetched_at.lt(before)),
    );
    diesel::update(stale).set(calendar_feeds::last_fetched_at.eq(now)).execute(conn)?;
    Ok(())
}
