//! Recurring hours: every week, every month, or on dates.

use chrono::{NaiveDate, Weekday};
use diesel::prelude::*;

use super::{announce, found, room_for_more};
use crate::availability::model::{AvailabilityError, MOST_SCHEDULES};
use crate::availability::queries::weekday_number;
use crate::availability::rows::{HoursRow, ScheduleKind, ScheduleRow};
use crate::availability::rules::{Hours, MonthDay, Pattern};
use crate::base::Moment;
use crate::base::ids::{ScheduleHoursId, ScheduleId, UserId};
use crate::db::Conn;
use crate::db::schema::{schedule_hours, schedules};

/// A schedule as a coach wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSchedule {
    pub name: String,
    pub pattern: Pattern,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
}

/// Sets the hours of every week: of the coach's first weekly schedule, which is made if there is none.
pub fn set_weekly_hours(
    conn: &mut Conn,
    coach: UserId,
    week: &[(Weekday, Hours)],
    now: Moment,
) -> Result<ScheduleId, AvailabilityError> {
    let first: Option<ScheduleRow> = schedules::table
        .filter(schedules::coach_id.eq(coach))
        .filter(schedules::kind.eq(ScheduleKind::Weekly))
        .order((schedules::created_at, schedules::id))
        .select(ScheduleRow::as_select())
        .first(conn)
        .optional()?;
    let wanted = NewSchedule {
        name: first.as_ref().map(|row| row.name.clone()).unwrap_or_default(),
        pattern: Pattern::Weekly(week.to_vec()),
        valid_from: first.as_ref().and_then(|row| row.valid_from),
        valid_to: first.as_ref().and_then(|row| row.valid_to),
    };
    save_schedule(conn, coach, first.map(|row| row.id), &wanted, now)
}

/// Makes a schedule, or replaces one of the coach's whole, hours and all.
pub fn save_schedule(
    conn: &mut Conn,
    coach: UserId,
    id: Option<ScheduleId>,
    wanted: &NewSchedule,
    now: Moment,
) -> Result<ScheduleId, AvailabilityError> {
    let id = match id {
        Some(id) => replace(conn, coach, id, wanted, now)?,
        None => insert(conn, coach, wanted, now)?,
    };
    for row in rows(id, &wanted.pattern) {
        diesel::insert_into(schedule_hours::table).values(&row).execute(conn)?;
    }
    announce(conn, coach, now)?;
    Ok(id)
}

fn insert(
    conn: &mut Conn,
    coach: UserId,
    wanted: &NewSchedule,
    now: Moment,
) -> Result<ScheduleId, AvailabilityError> {
    let count = schedules::table.filter(schedules::coach_id.eq(coach)).count().get_result(conn)?;
    room_for_more(count, MOST_SCHEDULES)?;
    let row = ScheduleRow {
        id: ScheduleId::generate(),
        coach_id: coach,
        kind: kind(&wanted.pattern),
        name: wanted.name.clone(),
        valid_from: wanted.valid_from,
        valid_to: wanted.valid_to,
        is_active: true,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(schedules::table).values(&row).execute(conn)?;
    Ok(row.id)
}

fn replace(
    conn: &mut Conn,
    coach: UserId,
    id: ScheduleId,
    wanted: &NewSchedule,
    now: Moment,
) -> Result<ScheduleId, AvailabilityError> {
    let rows = diesel::update(schedules::table.find(id).filter(schedules::coach_id.eq(coach)))
        .set((
            schedules::kind.eq(kind(&wanted.pattern)),
            schedules::name.eq(&wanted.name),
            schedules::valid_from.eq(wanted.valid_from),
            schedules::valid_to.eq(wanted.valid_to),
            schedules::updated_at.eq(now),
        ))
        .execute(conn)?;
    found(rows)?;
    diesel::delete(schedule_hours::table.filter(schedule_hours::schedule_id.eq(id)))
        .execute(conn)?;
    Ok(id)
}

/// Lets a schedule rest, or takes it up again.
pub fn set_schedule_active(
    conn: &mut Conn,
    coach: UserId,
    id: ScheduleId,
    is_active: bool,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let rows = diesel::update(schedules::table.find(id).filter(schedules::coach_id.eq(coach)))
        .set((schedules::is_active.eq(is_active), schedules::updated_at.eq(now)))
        .execute(conn)?;
    found(rows)?;
    announce(conn, coach, now)
}

/// Removes a schedule and its hours. Sessions booked in them stay.
pub fn remove_schedule(
    conn: &mut Conn,
    coach: UserId,
    id: ScheduleId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let rows = diesel::delete(schedules::table.find(id).filter(schedules::coach_id.eq(coach)))
        .execute(conn)?;
    found(rows)?;
    announce(conn, coach, now)
}

fn kind(pattern: &Pattern) -> ScheduleKind {
    match pattern {
        Pattern::Weekly(_) => ScheduleKind::Weekly,
        Pattern::Monthly(_) => ScheduleKind::Monthly,
        Pattern::Custom(_) => ScheduleKind::Custom,
    }
}

fn rows(id: ScheduleId, pattern: &Pattern) -> Vec<HoursRow> {
    match pattern {
        Pattern::Weekly(week) => week
            .iter()
            .map(|(day, hours)| HoursRow { weekday: Some(weekday_number(*day)), ..row(id, *hours) })
            .collect(),
        Pattern::Monthly(month) => {
            month.iter().map(|(day, hours)| on_month_day(*day, row(id, *hours))).collect()
        }
        Pattern::Custom(dates) => dates
            .iter()
            .map(|(date, hours)| HoursRow { on_date: Some(*date), ..row(id, *hours) })
            .collect(),
    }
}

fn row(schedule_id: ScheduleId, hours: Hours) -> HoursRow {
    let (from_minute, to_minute) = hours.stored();
    HoursRow {
        id: ScheduleHoursId::generate(),
        schedule_id,
        weekday: None,
        nth: None,
        month_day: None,
        on_date: None,
        from_minute,
        to_minute,
    }
}

fn on_month_day(day: MonthDay, row: HoursRow) -> HoursRow {
    let number = |number: u32| i32::try_from(number).ok();
    match day {
        MonthDay::Date(date) => HoursRow { month_day: number(date), ..row },
        MonthDay::LastDate => HoursRow { month_day: Some(-1), ..row },
        MonthDay::Nth(nth, day) => {
            HoursRow { nth: number(nth), weekday: Some(weekday_number(day)), ..row }
        }
        MonthDay::Last(day) => {
            HoursRow { nth: Some(-1), weekday: Some(weekday_number(day)), ..row }
        }
    }
}
