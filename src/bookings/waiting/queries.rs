//! Who waits for what.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Wait, WaitStatus};
use crate::accounts::{Coach, Face, Member, User, UserStatus};
use crate::base::Moment;
use crate::base::ids::{UserId, WaitId};
use crate::coaches::Offer;
use crate::db::schema::{coach_profiles, offers, users, waits};
use crate::db::{Conn, DbError};

/// A wait with what it is for.
#[derive(Debug, Clone)]
pub struct Waiting {
    pub wait: Wait,
    pub offer: Offer,
    pub coach: Face,
    pub coach_slug: String,
}

type Row = (Wait, Offer, Face, String);

fn waiting((wait, offer, coach, coach_slug): Row) -> Waiting {
    Waiting { wait, offer, coach, coach_slug }
}

macro_rules! rows {
    () => {
        waits::table
            .inner_join(offers::table.on(offers::id.eq(waits::offer_id)))
            .inner_join(coach_profiles::table.on(coach_profiles::user_id.eq(waits::coach_id)))
            .inner_join(users::table.on(users::id.eq(waits::coach_id)))
            .select((
                Wait::as_select(),
                Offer::as_select(),
                Face::as_select(),
                coach_profiles::slug,
            ))
    };
}

/// What a member waits for, and waited for lately: the open ones first, by day.
pub fn mine(conn: &mut Conn, me: &Member) -> Result<Vec<Waiting>, DbError> {
    let rows: Vec<Row> = rows!()
        .filter(waits::student_id.eq(me.id()))
        .order((waits::created_at.desc(), waits::id))
        .limit(30)
        .load(conn)?;
    let mut rows: Vec<Waiting> = rows.into_iter().map(waiting).collect();
    rows.sort_by_key(|row| (!row.wait.is_open(), row.wait.day));
    Ok(rows)
}

/// One wait of a member's. Anybody else's is `None`.
pub fn find(conn: &mut Conn, me: &Member, id: WaitId) -> Result<Option<Waiting>, DbError> {
    let row: Option<Row> = rows!()
        .filter(waits::id.eq(id))
        .filter(waits::student_id.eq(me.id()))
        .first(conn)
        .optional()?;
    Ok(row.map(waiting))
}

/// How many people wait for each offer and day of a coach.
pub fn demand_for(
    conn: &mut Conn,
    me: &Coach,
    now: Moment,
) -> Result<Vec<(NaiveDate, String, i64)>, DbError> {
    let rows: Vec<(NaiveDate, String)> = waits::table
        .inner_join(offers::table.on(offers::id.eq(waits::offer_id)))
        .filter(waits::coach_id.eq(me.id()))
        .filter(waits::status.eq_any(WaitStatus::OPEN))
        .filter(waits::ends_at.gt(now))
        .select((waits::day, offers::title))
        .load(conn)?;
    let mut counts = BTreeMap::new();
    for row in rows {
        *counts.entry(row).or_insert(0) += 1;
    }
    Ok(counts.into_iter().map(|((day, title), count)| (day, title, count)).collect())
}

/// A wait by its id, for commands and jobs.
pub fn by_id(conn: &mut Conn, id: WaitId) -> Result<Option<Wait>, DbError> {
    Ok(waits::table.find(id).select(Wait::as_select()).first(conn).optional()?)
}

/// Until when a time is held for somebody.
pub fn held_until(conn: &mut Conn, id: WaitId) -> Result<Option<Moment>, DbError> {
    let found = by_id(conn, id)?.filter(|wait| wait.status == WaitStatus::Offered);
    Ok(found.and_then(|wait| wait.offered_until))
}

/// Everybody who waits for a coach, or was offered a time, who came first first. Who is shut out does not.
pub fn open_of_coach(conn: &mut Conn, coach: UserId) -> Result<Vec<Wait>, DbError> {
    Ok(waits::table
        .inner_join(users::table.on(users::id.eq(waits::student_id)))
        .filter(waits::coach_id.eq(coach))
        .filter(waits::status.eq_any(WaitStatus::OPEN))
        .filter(users::status.eq(UserStatus::Active))
        .order((waits::created_at, waits::id))
        .select(Wait::as_select())
        .load(conn)?)
}

/// What a mail about a wait needs: the wait, its offer, its student and its coach's name.
pub fn subject_of(
    conn: &mut Conn,
    id: WaitId,
) -> Result<Option<(Wait, Offer, User, String)>, DbError> {
    let Some(wait) = by_id(conn, id)? else { return Ok(None) };
    let offer = offers::table.find(wait.offer_id).select(Offer::as_select()).first(conn)?;
    let student = users::table.find(wait.student_id).select(User::as_select()).first(conn)?;
    let coach = users::table.find(wait.coach_id).select(users::name).first(conn)?;
    Ok(Some((wait, offer, student, coach)))
}
