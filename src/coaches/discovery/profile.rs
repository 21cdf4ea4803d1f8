//! What a public profile shows, read for the person who looks at it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use diesel::dsl::{count_star, sum};
use diesel::prelude::*;

use super::filters::Part;
use crate::accounts::{self, Member, Role, UserStatus};
use crate::base::ids::{ReviewId, UserId};
use crate::base::{Moment, Zone};
use crate::coaches::{CoachProfile, CoachStats, CoachStatus, Offer, Topic};
use crate::db::schema::{
    availability_settings, coach_countries, coach_languages, coach_profiles, coach_slugs,
    coach_stats, coach_topics, free_days, offers, reviews, saved_coaches, topics, users,
};
use crate::db::{Conn, DbError};

/// How many reviews a page shows.
pub const REVIEWS: i64 = 8;

/// How many days the profile looks ahead.
const DAYS: u64 = 14;

/// A coach's public side, complete.
pub struct Profile {
    pub coach: CoachProfile,
    pub name: String,
    pub photo: Option<String>,
    pub user_status: UserStatus,
    pub stats: Option<CoachStats>,
    pub zone: Option<Zone>,
    pub languages: Vec<String>,
    pub countries: Vec<String>,
    pub topics: Vec<Topic>,
    pub offers: Vec<Offer>,
    pub is_saved: bool,
}

impl Profile {
    /// Whether anybody may see it.
    pub fn is_public(&self) -> bool {
        self.user_status == UserStatus::Active
            && matches!(self.coach.status, CoachStatus::Approved | CoachStatus::Paused)
    }

    /// Whether this person may: anybody a public one, the coach and staff every one.
    pub fn may_be_seen_by(&self, viewer: Option<&Member>) -> bool {
        self.is_public()
            || viewer.is_some_and(|member| {
                member.id() == self.coach.user_id
                    || member.has(Role::Admin)
                    || member.has(Role::Moderator)
            })
    }
}

/// The profile at an address, if this person may see it. Seven small queries, whatever it holds.
pub fn find(
    conn: &mut Conn,
    viewer: Option<&Member>,
    slug: &str,
) -> Result<Option<Profile>, DbError> {
    type Row =
        (CoachProfile, String, Option<String>, UserStatus, bool, Option<CoachStats>, Option<Zone>);
    let row: Option<Row> = coach_profiles::table
        .inner_join(users::table)
        .left_join(coach_stats::table)
        .left_join(availability_settings::table)
        .filter(coach_profiles::slug.eq(slug))
        .select((
            CoachProfile::as_select(),
            users::name,
            users::photo,
            users::status,
            accounts::stays(),
            Option::<CoachStats>::as_select(),
            availability_settings::zone.nullable(),
        ))
        .first(conn)
        .optional()?;
    let Some((mut coach, name, photo, user_status, stays, stats, zone)) = row else {
        return Ok(None);
    };
    // Who is about to leave takes no bookings, and may come back.
    if !stays && coach.status == CoachStatus::Approved {
        coach.status = CoachStatus::Paused;
    }
    let id = coach.user_id;
    let mut profile = Profile {
        coach,
        name,
        photo,
        user_status,
        stats,
        zone,
        languages: Vec::new(),
        countries: Vec::new(),
        topics: Vec::new(),
        offers: Vec::new(),
        is_saved: false,
    };
    if !profile.may_be_seen_by(viewer) {
        return Ok(None);
    }
    profile.languages = coach_languages::table
        .filter(coach_languages::coach_id.eq(id))
        .order(coach_languages::position)
        .select(coach_languages::language)
        .load(conn)?;
    profile.countries = coach_countries::table
        .filter(coach_countries::coach_id.eq(id))
        .order(coach_countries::country)
        .select(coach_countries::country)
        .load(conn)?;
    profile.topics = coach_topics::table
        .inner_join(topics::table)
        .filter(coach_topics::coach_id.eq(id))
        .order(topics::position)
        .select(Topic::as_select())
        .load(conn)?;
    profile.offers = offers::table
        .filter(offers::coach_id.eq(id))
        .filter(offers::is_active.eq(true))
        .order((offers::position, offers::id))
        .select(Offer::as_select())
        .load(conn)?;
    if let Some(member) = viewer {
        profile.is_saved =
            diesel::select(diesel::dsl::exists(saved_coaches::table.find((member.id(), id))))
                .get_result(conn)?;
    }
    Ok(Some(profile))
}

/// The address a coach has now, for one they had before.
pub fn moved_to(conn: &mut Conn, old: &str) -> Result<Option<String>, DbError> {
    Ok(coach_slugs::table
        .inner_join(coach_profiles::table)
        .filter(coach_slugs::slug.eq(old))
        .filter(coach_profiles::slug.ne(old))
        .select(coach_profiles::slug)
        .first(conn)
        .optional()?)
}

/// A day of the near future and the parts of it in which the coach is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlanceDay {
    pub date: NaiveDate,
    pub is_today: bool,
    pub parts: Vec<Part>,
}

/// The next fourteen days on the reader's calendar. Exact times are the picker's to say: the summary
/// knows half hours.
pub fn glance(
    conn: &mut Conn,
    coach: UserId,
    zone: Zone,
    now: Moment,
) -> Result<Vec<GlanceDay>, DbError> {
    let today = zone.date_at(now);
    let last = now.plus_days(i64::try_from(DAYS).unwrap_or_default() + 1).utc_date();
    let rows: Vec<(NaiveDate, i64)> = free_days::table
        .filter(free_days::coach_id.eq(coach))
        .filter(free_days::day.ge(now.utc_date()))
        .filter(free_days::day.le(last))
        .select((free_days::day, free_days::half_hours))
        .load(conn)?;
    Ok(days_of(&rows, zone, today, now))
}

fn days_of(rows: &[(NaiveDate, i64)], zone: Zone, today: NaiveDate, now: Moment) -> Vec<GlanceDay> {
    let mut days: BTreeMap<NaiveDate, Vec<Part>> = (0..DAYS)
        .filter_map(|days| today.checked_add_days(Days::new(days)))
        .map(|date| (date, Vec::new()))
        .collect();
    for (day, half_hours) in rows {
        let midnight = Moment::from_naive_utc(day.and_time(NaiveTime::MIN));
        for bit in (0..48).filter(|bit| half_hours >> bit & 1 == 1) {
            let at = midnight.plus_minutes(i64::from(bit) * 30);
            if at.plus_minutes(30) <= now {
                continue;
            }
            let local = zone.at(at);
            let part = Part::of_hour(local.hour());
            if let Some(parts) = days.get_mut(&local.date_naive())
                && !parts.contains(&part)
            {
                parts.push(part);
            }
        }
    }
    days.into_iter()
        .map(|(date, mut parts)| {
            parts.sort();
            GlanceDay { date, is_today: date == today, parts }
        })
        .collect()
}

/// A review as the profile shows it.
#[derive(Debug, Clone, Queryable)]
pub struct ReviewLine {
    pub id: ReviewId,
    pub rating: i32,
    pub body: String,
    pub answer: Option<String>,
    pub created_at: Moment,
    pub author: String,
    pub photo: Option<String>,
    pub student_id: UserId,
}

impl ReviewLine {
    pub fn photo_url(&self) -> Option<String> {
        crate::accounts::photo_in_list(self.photo.as_deref())
    }

    pub fn hue(&self) -> u32 {
        crate::web::layout::hue(&self.author)
    }

    pub fn initials(&self) -> String {
        crate::web::layout::initials(&self.author)
    }
}

/// Visible reviews of a coach, newest first; one more than a page, to know whether there are more.
pub fn reviews_of(
    conn: &mut Conn,
    coach: UserId,
    limit: i64,
    offset: i64,
) -> Result<Vec<ReviewLine>, DbError> {
    Ok(reviews::table
        .inner_join(users::table)
        .filter(reviews::coach_id.eq(coach))
        .filter(reviews::status.eq("visible"))
        .order((reviews::created_at.desc(), reviews::id.desc()))
        .select((
            reviews::id,
            reviews::rating,
            reviews::body,
            reviews::answer,
            reviews::created_at,
            users::name,
            users::photo,
            reviews::student_id,
        ))
        .limit(limit)
        .offset(offset)
        .load(conn)?)
}

/// The reviews of a coach in numbers.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    pub count: i64,
    /// Reviews with five stars, four, … one.
    pub by_stars: [i64; 5],
    /// Averages in hundredths; nothing before the first review.
    pub average: i32,
    pub professionalism: i32,
    pub expertise: i32,
    pub communication: i32,
    pub value_for_money: i32,
}

/// Counts and averages a coach's visible reviews.
pub fn summary(conn: &mut Conn, coach: UserId) -> Result<Summary, DbError> {
    type Row = (i32, i64, Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    let rows: Vec<Row> = reviews::table
        .filter(reviews::coach_id.eq(coach))
        .filter(reviews::status.eq("visible"))
        .group_by(reviews::rating)
        .select((
            reviews::rating,
            count_star(),
            sum(reviews::professionalism),
            sum(reviews::expertise),
            sum(reviews::communication),
            sum(reviews::value_for_money),
        ))
        .load(conn)?;
    let mut summary = Summary::default();
    let mut sums = [0_i64; 5];
    for (rating, count, professionalism, expertise, communication, value) in rows {
        let place = usize::try_from(5 - rating).unwrap_or(5);
        if let Some(stars) = summary.by_stars.get_mut(place) {
            *stars += count;
        }
        summary.count += count;
        let parts =
            [Some(i64::from(rating) * count), professionalism, expertise, communication, value];
        for (sum, part) in sums.iter_mut().zip(parts) {
            *sum += part.unwrap_or_default();
        }
    }
    let average = |sum: i64| -> i32 {
        let count = summary.count.max(1);
        i32::try_from((sum * 100 + count / 2) / count).unwrap_or_default()
    };
    let [all, professionalism, expertise, communication, value] = sums.map(average);
    Ok(Summary {
        average: all,
        professionalism,
        expertise,
        communication,
        value_for_money: value,
        ..summary
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_hour_late_in_utc_is_a_morning_of_the_next_day_in_kathmandu() {
        let zone: Zone = "Asia/Kathmandu".parse().unwrap();
        let now: Moment = "2026-03-02T09:00:00Z".parse().unwrap();
        let monday = now.utc_date();
        // 20:00 UTC is 01:45 of Tuesday; 05:00 UTC has passed.
        let days = days_of(&[(monday, 1 << 40 | 1 << 10)], zone, zone.date_at(now), now);
        assert_eq!(days.len(), 14);
        assert!(days[0].is_today && days[0].parts.is_empty());
        assert_eq!(days[1].parts, [Part::Morning]);
    }
}
