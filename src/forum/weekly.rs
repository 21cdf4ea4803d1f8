//! The week in the forum: a letter on Monday morning, by the reader's own clock, with the best of what everybody may
//! read.
//!
//! It comes to whoever takes part, unless they turned it off. Its key names the person and the week, so that however
//! often it is planned or written, it leaves once.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use super::access::{self, Viewer};
use crate::accounts::{User, UserStatus};
use crate::base::ids::UserId;
use crate::base::messages::Arg;
use crate::base::{Moment, Msg, NoticeType, Zone};
use crate::config::Config;
use crate::db::schema::users;
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::{Item, Letter};

/// The hour at which it leaves.
const HOUR: u32 = 8;

/// For how many hours it is made up for if nobody was there to send it.
const HOURS_OF_GRACE: i64 = 12;

/// The days it tells of.
const DAYS: i64 = 7;

/// The most topics it names.
const MOST: i64 = 10;

/// A topic of the week.
#[derive(Debug, Clone, QueryableByName)]
struct Best {
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Text)]
    category: String,
    #[diesel(sql_type = Integer)]
    position: i32,
    #[diesel(sql_type = Integer)]
    vote_count: i32,
    #[diesel(sql_type = Integer)]
    comment_count: i32,
}

/// The Monday on which it leaves now for people of a zone, if it does.
fn monday(zone: Zone, now: Moment) -> Option<NaiveDate> {
    let date = zone.date_at(now);
    let hour = NaiveTime::from_hms_opt(HOUR, 0, 0)?;
    let begin = zone.first_at(date.and_time(hour));
    let is_time = begin <= now && now < begin.plus_hours(HOURS_OF_GRACE);
    (date.weekday() == Weekday::Mon && is_time).then_some(date)
}

/// What names the letter of a person and a week.
pub fn key(user: UserId, monday: NaiveDate) -> String {
    format!("forum-week:{user}:{}", week(monday))
}

fn week(monday: NaiveDate) -> String {
    monday.format("%G-W%V").to_string()
}

/// The best topics that everybody may read and that were begun between two instants: those with the most votes and
/// comments. Without those that the reader muted.
fn best(conn: &mut Conn, reader: &str, from: Moment, to: Moment) -> Result<Vec<Best>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, &Viewer::STRANGER);
    let (from, to) = (st.bind(Bind::Moment(from)), st.bind(Bind::Moment(to)));
    let reader = st.text(reader);
    st.sql = format!(
        "SELECT t.slug, t.title, c.name AS category, c.position, t.vote_count, t.comment_count \
         FROM forum_topics t JOIN forum_categories c ON c.slug = t.category \
         WHERE {holds} AND t.created_at >= {from} AND t.created_at < {to} \
         AND NOT EXISTS (SELECT 1 FROM forum_follows f \
           WHERE f.topic_id = t.id AND f.user_id = {reader} AND f.level = 'mute') \
         ORDER BY t.vote_count + t.comment_count DESC, t.created_at DESC, t.id DESC LIMIT {MOST}"
    );
    st.kept(true).load(conn)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = Text)]
    id: UserId,
}

/// Who gets the letter now and for whom it is not planned yet, some at a time, each with their Monday. Nobody in a week
/// without topics.
pub fn due(conn: &mut Conn, now: Moment, limit: i64) -> Result<Vec<(UserId, NaiveDate)>, DbError> {
    let zones: Vec<(Zone, NaiveDate)> =
        Zone::all().filter_map(|zone| Some((zone, monday(zone, now)?))).collect();
    // Wherever it is Monday at these hours, it is the same one.
    let Some((_, monday)) = zones.first().copied() else { return Ok(Vec::new()) };
    if best(conn, "", now.plus_days(-DAYS - 2), now)?.is_empty() {
        return Ok(Vec::new());
    }
    let mut st = Statement::default();
    let places: Vec<String> = zones.iter().map(|(zone, _)| st.text(zone.as_str())).collect();
    let (places, week) = (places.join(", "), st.text(&week(monday)));
    st.sql = format!(
        "SELECT u.id FROM forum_members m JOIN users u ON u.id = m.user_id \
         WHERE u.zone IN ({places}) AND u.status = 'active' AND u.email_verified_at IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM account_deletions d WHERE d.user_id = u.id) \
         AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.unique_key = 'forum-week:' || u.id || ':' || {week}) \
         ORDER BY u.id LIMIT {limit}"
    );
    let ids: Vec<Id> = st.load(conn)?;
    Ok(ids.into_iter().map(|row| (row.id, monday)).collect())
}

/// The letter of the week that ended with a Monday. None if nothing was begun in it, or if that is long ago.
pub fn letter(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    monday: NaiveDate,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<User> = users::table
        .find(user)
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .first(conn)
        .optional()?;
    let Some(user) = found else { return Ok(Vec::new()) };
    let to = user.zone.start_of_day(monday);
    if now > to.plus_days(DAYS) {
        return Ok(Vec::new());
    }
    let mut topics = best(conn, user.id.as_str(), to.plus_days(-DAYS), to)?;
    let Some(first) = topics.first() else { return Ok(Vec::new()) };
    let subject = Msg::new("forum-week-subject").with("title", &first.title);
    // The best first within its category, the categories in the order of the forum.
    topics.sort_by_key(|topic| topic.position);
    let recipient = user.recipient(now);
    let brief = |topic: &Best| {
        let values = [
            ("category", Arg::Text(topic.category.clone())),
            ("votes", Arg::Number(i64::from(topic.vote_count))),
            ("comments", Arg::Number(i64::from(topic.comment_count))),
        ];
        recipient.reader.locale.text_with("forum-week-item", &values)
    };
    let item = |topic: &Best| Item {
        title: topic.title.clone(),
        brief: brief(topic),
        address: config.absolute(&format!("/forum/t/{}", topic.slug)),
    };
    let letter = Letter::new(subject)
        .tells(NoticeType::ForumWeekly)
        .line("forum-week-line")
        .items(topics.iter().map(item).collect())
        .action("forum-week-action", config.absolute("/forum"));
    letter.to(&recipient, "forum_week", key(user.id, monday), config).map(|email| vec![email])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leaves_on_monday_from_eight_on_by_the_clock_on_the_readers_wall() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        let leaves = |now: &str| monday(berlin, now.parse().unwrap()).map(|date| date.to_string());
        assert_eq!(leaves("2026-03-30T05:59:00Z"), None);
        // Summer time has begun the day before.
        assert_eq!(leaves("2026-03-30T06:00:00Z").as_deref(), Some("2026-03-30"));
        assert_eq!(leaves("2026-03-30T17:59:00Z").as_deref(), Some("2026-03-30"));
        assert_eq!(leaves("2026-03-30T18:00:00Z"), None);
        assert_eq!(leaves("2026-03-31T08:00:00Z"), None);
        let auckland: Zone = "Pacific/Auckland".parse().unwrap();
        let there = monday(auckland, "2026-01-04T19:00:00Z".parse().unwrap());
        assert_eq!(there.map(week).as_deref(), Some("2026-W02"));
    }

    #[test]
    fn wherever_it_leaves_it_is_the_same_monday() {
        let begin: Moment = "2026-03-01T00:00:00Z".parse().unwrap();
        for hour in 0..24 * 14 {
            let now = begin.plus_hours(hour);
            let mut days: Vec<NaiveDate> =
                Zone::all().filter_map(|zone| monday(zone, now)).collect();
            days.dedup();
            assert!(days.len() <= 1, "{now:?}: {days:?}");
        }
    }
}
