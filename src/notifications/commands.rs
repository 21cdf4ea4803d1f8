//! What is written about notifications.

use diesel::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Timestamp};

use super::ledger::{self, Delivery, Outcome};
use super::model::{BrowserKeys, Choice, KEPT_DAYS, Preferences, PushSubscription, Times};
use crate::accounts::Member;
use crate::base::ids::{NotificationId, PushSubscriptionId, UserId};
use crate::base::{Channel, Moment, Notice, NoticeType};
use crate::db::schema::{digest_items, notification_choices, notifications, push_subscriptions};
use crate::db::{self, Conn, DbError, dialect};
use crate::mail::Email;
use crate::web::unsubscribe::Subscription;

/// The name under which processes tell each other whose list changed.
pub const CHANNEL: &str = "guidepost_notifications";

/// Puts a letter into its reader's list, with its row in the ledger. A second time changes nothing.
pub fn tell_in_app(
    conn: &mut Conn,
    email: &Email,
    user: UserId,
    notice: &Notice,
    now: Moment,
) -> Result<(), DbError> {
    let rows = diesel::sql_query(
        "INSERT INTO notifications (id, user_id, key, notice_type, title, brief, path, created_at, \
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key) DO NOTHING",
    )
    .bind::<Text, _>(NotificationId::generate())
    .bind::<Text, _>(user)
    .bind::<Text, _>(&email.key)
    .bind::<Text, _>(notice.notice_type)
    .bind::<Text, _>(&notice.title)
    .bind::<Text, _>(&notice.brief)
    .bind::<Text, _>(&notice.path)
    .bind::<Timestamp, _>(now)
    .bind::<Timestamp, _>(now.plus_days(KEPT_DAYS))
    .execute(conn)?;
    if rows == 1 {
        ledger::note(conn, &delivery_of(email, Channel::InApp, "", "", Outcome::Sent, now))?;
        dialect::announce(conn, CHANNEL, user.as_str())?;
    }
    Ok(())
}

/// Keeps a letter for its reader's next digest. A second time changes nothing.
pub fn keep_for_digest(
    conn: &mut Conn,
    email: &Email,
    user: UserId,
    notice: &Notice,
    due_at: Moment,
    now: Moment,
) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO digest_items (key, user_id, title, brief, path, created_at, due_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key) DO NOTHING",
    )
    .bind::<Text, _>(&email.key)
    .bind::<Text, _>(user)
    .bind::<Text, _>(&notice.title)
    .bind::<Text, _>(&notice.brief)
    .bind::<Text, _>(&notice.path)
    .bind::<Timestamp, _>(now)
    .bind::<Timestamp, _>(due_at)
    .execute(conn)?;
    ledger::note(conn, &delivery_of(email, Channel::Email, "", "", Outcome::Digest, now))
}

/// A letter's row in the ledger.
pub fn delivery_of(
    email: &Email,
    channel: Channel,
    address: &str,
    reference: &str,
    outcome: Outcome,
    now: Moment,
) -> Delivery {
    Delivery {
        key: email.key.clone(),
        channel,
        user_id: email.to_user,
        booking_id: email.booking,
        kind: email.kind.to_owned(),
        address: address.to_owned(),
        reference: reference.to_owned(),
        outcome,
        sent_at: now,
    }
}

/// Marks one of the member's notifications as read. Returns false where there is none.
pub fn read(
    conn: &mut Conn,
    me: &Member,
    id: NotificationId,
    now: Moment,
) -> Result<bool, DbError> {
    let own = notifications::table.find(id).filter(notifications::user_id.eq(me.id()));
    let exists: i64 = own.count().get_result(conn)?;
    diesel::update(own.filter(notifications::read_at.is_null()))
        .set(notifications::read_at.eq(now))
        .execute(conn)?;
    dialect::announce(conn, CHANNEL, me.id().as_str())?;
    Ok(exists == 1)
}

/// Marks all of the member's notifications as read. Returns how many were not.
pub fn read_all(conn: &mut Conn, me: &Member, now: Moment) -> Result<usize, DbError> {
    let unread = notifications::table
        .filter(notifications::user_id.eq(me.id()))
        .filter(notifications::read_at.is_null());
    let rows = diesel::update(unread).set(notifications::read_at.eq(now)).execute(conn)?;
    dialect::announce(conn, CHANNEL, me.id().as_str())?;
    Ok(rows)
}

/// Puts one of the member's notifications away; it then counts as read. Returns false where there is none.
pub fn archive(
    conn: &mut Conn,
    me: &Member,
    id: NotificationId,
    now: Moment,
) -> Result<bool, DbError> {
    let is_own = read(conn, me, id, now)?;
    let own = notifications::table.find(id).filter(notifications::user_id.eq(me.id()));
    diesel::update(own).set(notifications::archived_at.eq(now)).execute(conn)?;
    Ok(is_own)
}

/// Puts one of the member's notifications back into the list. Returns false where there is none.
pub fn put_back(conn: &mut Conn, me: &Member, id: NotificationId) -> Result<bool, DbError> {
    let own = notifications::table.find(id).filter(notifications::user_id.eq(me.id()));
    let rows =
        diesel::update(own).set(notifications::archived_at.eq(None::<Moment>)).execute(conn)?;
    Ok(rows == 1)
}

/// Puts away everything the member has read. Returns how many.
pub fn archive_read(conn: &mut Conn, me: &Member, now: Moment) -> Result<usize, DbError> {
    let own = notifications::table
        .filter(notifications::user_id.eq(me.id()))
        .filter(notifications::read_at.is_not_null())
        .filter(notifications::archived_at.is_null());
    Ok(diesel::update(own).set(notifications::archived_at.eq(now)).execute(conn)?)
}

/// Writes what a person chose; of the sorts and ways only what differs from the default is kept.
pub fn save_preferences(
    conn: &mut Conn,
    me: &Member,
    preferences: &Preferences,
) -> Result<(), DbError> {
    let own = notification_choices::table.filter(notification_choices::user_id.eq(me.id()));
    diesel::delete(own).execute(conn)?;
    for ((sort, channel), choice) in &preferences.chosen {
        if *choice != sort.default_choice(*channel) {
            choose(conn, me.id(), *sort, *channel, *choice)?;
        }
    }
    save_times(conn, me.id(), &preferences.times)
}

fn choose(
    conn: &mut Conn,
    user: UserId,
    sort: NoticeType,
    channel: Channel,
    choice: Choice,
) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO notification_choices (user_id, notice_type, channel, choice) \
         VALUES ($1, $2, $3, $4) ON CONFLICT (user_id, notice_type, channel) \
         DO UPDATE SET choice = excluded.choice",
    )
    .bind::<Text, _>(user)
    .bind::<Text, _>(sort)
    .bind::<Text, _>(channel)
    .bind::<Text, _>(choice)
    .execute(conn)?;
    Ok(())
}

fn save_times(conn: &mut Conn, user: UserId, times: &Times) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO notification_times (user_id, quiet_from, quiet_to, digest_at, digest_days) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (user_id) DO UPDATE SET \
         quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, \
         digest_at = excluded.digest_at, digest_days = excluded.digest_days",
    )
    .bind::<Text, _>(user)
    .bind::<Nullable<Integer>, _>(times.quiet_from)
    .bind::<Nullable<Integer>, _>(times.quiet_to)
    .bind::<Integer, _>(times.digest_at)
    .bind::<Text, _>(times.digest_days)
    .execute(conn)?;
    Ok(())
}

/// Turns mails of a sort off, for whoever holds the signed address of such a mail. Mails that must come stay.
pub fn unsubscribe(
    conn: &mut Conn,
    user: UserId,
    subscription: Subscription,
) -> Result<(), DbError> {
    match subscription {
        Subscription::Sort(sort) if sort.is_essential() => Ok(()),
        Subscription::Sort(sort) => choose(conn, user, sort, Channel::Email, Choice::Off),
        Subscription::Digest => {
            diesel::update(notification_choices::table)
                .filter(notification_choices::user_id.eq(user))
                .filter(notification_choices::choice.eq(Choice::Digest))
                .set(notification_choices::choice.eq(Choice::Off))
                .execute(conn)?;
            let waiting = digest_items::table.filter(digest_items::user_id.eq(user));
            diesel::delete(waiting).execute(conn)?;
            Ok(())
        }
    }
}

/// Lets a browser take messages for the member. A browser that took them for somebody else before, such as on a
/// shared computer, now takes them for this member only.
pub fn subscribe_browser(
    conn: &mut Conn,
    me: &Member,
    keys: &BrowserKeys,
    user_agent: &str,
    now: Moment,
) -> Result<(), DbError> {
    let known = push_subscriptions::table.filter(push_subscriptions::endpoint.eq(&keys.endpoint));
    diesel::delete(known).execute(conn)?;
    let subscription = PushSubscription {
        id: PushSubscriptionId::generate(),
        user_id: me.id(),
        endpoint: keys.endpoint.clone(),
        p256dh: keys.p256dh.clone(),
        auth: keys.auth.clone(),
        user_agent: user_agent.to_owned(),
        created_at: now,
    };
    diesel::insert_into(push_subscriptions::table).values(&subscription).execute(conn)?;
    Ok(())
}

/// Sends one of the member's browsers no more messages. Returns false where there is none.
pub fn unsubscribe_browser(
    conn: &mut Conn,
    me: &Member,
    id: PushSubscriptionId,
) -> Result<bool, DbError> {
    let own = push_subscriptions::table.find(id).filter(push_subscriptions::user_id.eq(me.id()));
    Ok(diesel::delete(own).execute(conn)? == 1)
}

/// Forgets a browser that its maker's server does not know any more.
pub fn forget_browser(conn: &mut Conn, id: PushSubscriptionId) -> Result<(), DbError> {
    diesel::delete(push_subscriptions::table.find(id)).execute(conn)?;
    Ok(())
}

/// Erases what a person was told and chose, what others were told of their sessions, and whom messages went to.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "DELETE FROM notifications WHERE user_id = $1 OR path IN (SELECT '/bookings/' || id \
         FROM bookings WHERE student_id = $1 OR coach_id = $1)",
        "DELETE FROM digest_items WHERE user_id = $1 OR path IN (SELECT '/bookings/' || id \
         FROM bookings WHERE student_id = $1 OR coach_id = $1)",
        "DELETE FROM notification_choices WHERE user_id = $1",
        "DELETE FROM notification_times WHERE user_id = $1",
        "DELETE FROM push_subscriptions WHERE user_id = $1",
        "DELETE FROM phones WHERE user_id = $1",
    ];
    db::run_each(conn, &statements, user.as_str())?;
    ledger::erase(conn, user)
}

/// Deletes notifications whose time is over.
pub fn prune(conn: &mut Conn, now: Moment) -> Result<usize, DbError> {
    let over = notifications::table.filter(notifications::expires_at.le(now));
    Ok(diesel::delete(over).execute(conn)?)
}
