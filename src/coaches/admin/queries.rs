//! What staff see of coaches.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::accounts::{Admin, User};
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches::forms::ProfileLists;
use crate::coaches::model::{CoachProfile, CoachStatus, Offer, Topic};
use crate::coaches::queries;
use crate::db::schema::{
    coach_profiles, coach_topics, offers, schedule_hours, schedules, topics, users,
};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

/// A coach in the list.
#[derive(Debug, Clone, Queryable)]
pub struct Line {
    pub id: UserId,
    pub name: String,
    pub photo: Option<String>,
    pub headline: String,
    pub location: String,
    pub country: String,
    pub submitted_at: Option<Moment>,
    pub created_at: Moment,
}

/// Coaches of a standing: those who wait longest first, others newest first.
pub fn lines(
    conn: &mut Conn,
    _: &Admin,
    status: CoachStatus,
    paging: Paging,
) -> Result<Vec<Line>, DbError> {
    let mut query = coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::status.eq(status))
        .select((
            coach_profiles::user_id,
            users::name,
            users::photo,
            coach_profiles::headline,
            coach_profiles::location,
            coach_profiles::country,
            coach_profiles::submitted_at,
            coach_profiles::created_at,
        ))
        .limit(paging.limit())
        .offset(paging.offset())
        .into_boxed();
    query = if status == CoachStatus::Submitted {
        query.order((coach_profiles::submitted_at.asc(), coach_profiles::user_id.asc()))
    } else {
        query.order((coach_profiles::submitted_at.desc(), coach_profiles::user_id.desc()))
    };
    Ok(query.load(conn)?)
}

/// How many coaches stand where.
pub fn counts(conn: &mut Conn, _: &Admin) -> Result<HashMap<CoachStatus, i64>, DbError> {
    let rows: Vec<(CoachStatus, i64)> = coach_profiles::table
        .group_by(coach_profiles::status)
        .select((coach_profiles::status, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What a glance at an application tells: offers and weekly hours.
#[derive(Debug, Clone, Copy, Default)]
pub struct Glance {
    pub offers: i64,
    pub weekly_minutes: i64,
}

/// Offers and weekly hours of some coaches, in two queries.
pub fn glances(
    conn: &mut Conn,
    _: &Admin,
    coaches: &[UserId],
) -> Result<HashMap<UserId, Glance>, DbError> {
    let mut glances: HashMap<UserId, Glance> = HashMap::new();
    let counted: Vec<(UserId, i64)> = offers::table
        .filter(offers::coach_id.eq_any(coaches))
        .filter(offers::is_active.eq(true))
        .group_by(offers::coach_id)
        .select((offers::coach_id, count_star()))
        .load(conn)?;
    for (coach, count) in counted {
        glances.entry(coach).or_default().offers = count;
    }
    let hours: Vec<(UserId, i32, i32)> = schedule_hours::table
        .inner_join(schedules::table)
        .filter(schedules::coach_id.eq_any(coaches))
        .filter(schedules::is_active.eq(true))
        .filter(schedules::kind.eq("weekly"))
        .select((schedules::coach_id, schedule_hours::from_minute, schedule_hours::to_minute))
        .load(conn)?;
    for (coach, from, to) in hours {
        glances.entry(coach).or_default().weekly_minutes += i64::from(to - from);
    }
    Ok(glances)
}

/// Everything a coach entered.
pub struct Application {
    pub profile: CoachProfile,
    pub user: User,
    pub lists: ProfileLists,
    pub offers: Vec<Offer>,
    pub glance: Glance,
}

/// One coach with everything they entered.
pub fn application(
    conn: &mut Conn,
    admin: &Admin,
    coach: UserId,
) -> Result<Option<Application>, DbError> {
    let found: Option<(CoachProfile, User)> = coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::user_id.eq(coach))
        .select((CoachProfile::as_select(), User::as_select()))
        .first(conn)
        .optional()?;
    let Some((profile, user)) = found else { return Ok(None) };
    let offers = offers::table
        .filter(offers::coach_id.eq(coach))
        .order((offers::position, offers::id))
        .select(Offer::as_select())
        .load(conn)?;
    let lists = ProfileLists {
        languages: queries::languages_of(conn, coach)?,
        countries: queries::countries_of(conn, coach)?,
        topics: queries::topics_of(conn, coach)?,
    };
    let glance = glances(conn, admin, &[coach])?.remove(&coach).unwrap_or_default();
    Ok(Some(Application { profile, user, lists, offers, glance }))
}

/// Every field, those that can be chosen first, with how many profiles have it.
pub fn all_topics(conn: &mut Conn, _: &Admin) -> Result<Vec<(Topic, i64)>, DbError> {
    let rows = topics::table
        .order((topics::is_retired, topics::position, topics::slug))
        .select(Topic::as_select())
        .load(conn)?;
    let counted: Vec<(String, i64)> = coach_topics::table
        .group_by(coach_topics::topic)
        .select((coach_topics::topic, count_star()))
        .load(conn)?;
    let counts: HashMap<String, i64> = counted.into_iter().collect();
    let with_count = |topic: Topic| {
        let count = counts.get(&topic.slug).copied().unwrap_or_default();
        (topic, count)
    };
    Ok(rows.into_iter().map(with_count).collect())
}

/// One field, with how many profiles have it.
pub fn topic(conn: &mut Conn, _: &Admin, slug: &str) -> Result<Option<(Topic, i64)>, DbError> {
    let found = topics::table.find(slug).select(Topic::as_select()).first(conn).optional()?;
    let Some(topic) = found else { return Ok(None) };
    let chosen = coach_topics::table.filter(coach_topics::topic.eq(slug));
    Ok(Some((topic, chosen.count().get_result(conn)?)))
}
