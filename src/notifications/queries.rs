//! What is read about notifications.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{Choice, Notification, Preferences, PushSubscription, Times};
use crate::accounts::{self, Member};
use crate::base::ids::{NotificationId, SessionId, UserId};
use crate::base::{Channel, Moment, NoticeType};
use crate::db::schema::{
    digest_items, notification_choices, notification_times, notifications, push_subscriptions,
    sessions, users,
};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

crate::text_enum!(
    /// Which of a person's notifications to show.
    Tab {
        Inbox = "inbox",
        Archive = "archive",
    }
);

/// A page of the member's notifications, newest first.
pub fn lines_of(
    conn: &mut Conn,
    me: &Member,
    tab: Tab,
    paging: &mut Paging,
) -> Result<Vec<Notification>, DbError> {
    let own = notifications::table.filter(notifications::user_id.eq(me.id())).into_boxed();
    let own = match tab {
        Tab::Inbox => own.filter(notifications::archived_at.is_null()),
        Tab::Archive => own.filter(notifications::archived_at.is_not_null()),
    };
    let rows = own
        .order((notifications::created_at.desc(), notifications::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .select(Notification::as_select())
        .load(conn)?;
    Ok(paging.cut(rows))
}

/// What an open page has to know: how many notifications are unread, and which is the newest of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulse {
    pub unread: i64,
    pub newest: Option<(NotificationId, String)>,
}

/// The same, as long as the browser is signed in and the account active; then nothing.
pub fn pulse(
    conn: &mut Conn,
    session: SessionId,
    user: UserId,
    now: Moment,
) -> Result<Option<Pulse>, DbError> {
    let unread = notifications::table
        .filter(notifications::user_id.eq(users::id))
        .filter(accounts::unread());
    let count: Option<Option<i64>> = sessions::table
        .inner_join(users::table)
        .filter(sessions::id.eq(session))
        .filter(sessions::user_id.eq(user))
        .filter(sessions::expires_at.gt(now))
        .filter(users::status.eq("active"))
        .select(unread.select(diesel::dsl::count_star()).single_value())
        .first(conn)
        .optional()?;
    let Some(unread) = count else { return Ok(None) };
    let unread = unread.unwrap_or_default();
    let newest = if unread == 0 {
        None
    } else {
        notifications::table
            .filter(notifications::user_id.eq(user))
            .filter(accounts::unread())
            .order((notifications::created_at.desc(), notifications::id.desc()))
            .select((notifications::id, notifications::title))
            .first(conn)
            .optional()?
    };
    Ok(Some(Pulse { unread, newest }))
}

/// What a person chose. Two queries.
pub fn preferences_of(conn: &mut Conn, user: UserId) -> Result<Preferences, DbError> {
    let rows: Vec<(NoticeType, Channel, Choice)> = notification_choices::table
        .filter(notification_choices::user_id.eq(user))
        .select((
            notification_choices::notice_type,
            notification_choices::channel,
            notification_choices::choice,
        ))
        .load(conn)?;
    let chosen: HashMap<_, _> =
        rows.into_iter().map(|(sort, channel, choice)| ((sort, channel), choice)).collect();
    let times: Option<Times> =
        notification_times::table.find(user).select(Times::as_select()).first(conn).optional()?;
    Ok(Preferences { chosen, times: times.unwrap_or_default() })
}

/// The person's browsers that take messages, oldest first.
pub fn browsers_of(conn: &mut Conn, user: UserId) -> Result<Vec<PushSubscription>, DbError> {
    Ok(push_subscriptions::table
        .filter(push_subscriptions::user_id.eq(user))
        .order((push_subscriptions::created_at, push_subscriptions::id))
        .select(PushSubscription::as_select())
        .limit(20)
        .load(conn)?)
}

/// Whose digest is due, and since when, some at a time.
pub fn digests_due(
    conn: &mut Conn,
    now: Moment,
    limit: i64,
) -> Result<Vec<(UserId, Option<Moment>)>, DbError> {
    Ok(digest_items::table
        .filter(digest_items::due_at.le(now))
        .group_by(digest_items::user_id)
        .order(digest_items::user_id)
        .select((digest_items::user_id, diesel::dsl::min(digest_items::due_at)))
        .limit(limit)
        .load(conn)?)
}
