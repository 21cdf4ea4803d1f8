//! Breaks of every week, dates with hours of their own, and days off.

use chrono::{NaiveDate, Weekday};
use diesel::prelude::*;

use super::{announce, found, room_for_more};
use crate::availability::model::{AvailabilityError, MOST_BREAKS, MOST_DAYS_OFF, MOST_EXCEPTIONS};
use crate::availability::queries::weekday_number;
use crate::availability::rows::{BreakRow, DayOffRow, ExceptionRow};
use crate::availability::rules::{DateRange, Hours};
use crate::base::Moment;
use crate::base::ids::{BreakId, DateExceptionId, DayOffId, UserId};
use crate::db::Conn;
use crate::db::schema::{date_exceptions, days_off, schedule_breaks};

/// Adds a break that cuts into the hours of every such weekday.
pub fn add_break(
    conn: &mut Conn,
    coach: UserId,
    day: Weekday,
    hours: Hours,
    now: Moment,
) -> Result<BreakId, AvailabilityError> {
    let own = schedule_breaks::table.filter(schedule_breaks::coach_id.eq(coach));
    room_for_more(own.count().get_result(conn)?, MOST_BREAKS)?;
    let (from_minute, to_minute) = hours.stored();
    let row = BreakRow {
        id: BreakId::generate(),
        coach_id: coach,
        weekday: weekday_number(day),
        from_minute,
        to_minute,
    };
    diesel::insert_into(schedule_breaks::table).values(&row).execute(conn)?;
    announce(conn, coach, now)?;
    Ok(row.id)
}

pub fn remove_break(
    conn: &mut Conn,
    coach: UserId,
    id: BreakId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = schedule_breaks::table.find(id).filter(schedule_breaks::coach_id.eq(coach));
    found(diesel::delete(own).execute(conn)?)?;
    announce(conn, coach, now)
}

/// Gives a date hours of its own instead of the schedules'. A date without any hours is a day off.
pub fn set_exception(
    conn: &mut Conn,
    coach: UserId,
    date: NaiveDate,
    hours: &[Hours],
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = date_exceptions::table.filter(date_exceptions::coach_id.eq(coach));
    room_for_more(own.count().get_result(conn)?, MOST_EXCEPTIONS)?;
    delete_exception(conn, coach, date)?;
    for hours in hours {
        let (from_minute, to_minute) = hours.stored();
        let row = ExceptionRow {
            id: DateExceptionId::generate(),
            coach_id: coach,
            on_date: date,
            from_minute,
            to_minute,
        };
        diesel::insert_into(date_exceptions::table).values(&row).execute(conn)?;
    }
    announce(conn, coach, now)
}

fn delete_exception(
    conn: &mut Conn,
    coach: UserId,
    date: NaiveDate,
) -> Result<(), AvailabilityError> {
    let own = date_exceptions::table
        .filter(date_exceptions::coach_id.eq(coach))
        .filter(date_exceptions::on_date.eq(date));
    diesel::delete(own).execute(conn)?;
    Ok(())
}

/// Removes all the hours a date has of its own; `id` names any of them.
pub fn remove_exception(
    conn: &mut Conn,
    coach: UserId,
    id: DateExceptionId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let date: Option<NaiveDate> = date_exceptions::table
        .find(id)
        .filter(date_exceptions::coach_id.eq(coach))
        .select(date_exceptions::on_date)
        .first(conn)
        .optional()?;
    delete_exception(conn, coach, date.ok_or(AvailabilityError::NotFound)?)?;
    announce(conn, coach, now)
}

/// Takes days off. Nothing new can be booked on them; sessions already booked stay until they are
/// cancelled or moved.
pub fn add_day_off(
    conn: &mut Conn,
    coach: UserId,
    dates: DateRange,
    reason: &str,
    now: Moment,
) -> Result<DayOffId, AvailabilityError> {
    let own = days_off::table.filter(days_off::coach_id.eq(coach));
    room_for_more(own.count().get_result(conn)?, MOST_DAYS_OFF)?;
    let row = DayOffRow {
        id: DayOffId::generate(),
        coach_id: coach,
        from_on: dates.from,
        to_on: dates.to,
        reason: reason.to_owned(),
    };
    diesel::insert_into(days_off::table).values(&row).execute(conn)?;
    announce(conn, coach, now)?;
    Ok(row.id)
}

pub fn remove_day_off(
    conn: &mut Conn,
    coach: UserId,
    id: DayOffId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = days_off::table.find(id).filter(days_off::coach_id.eq(coach));
    found(diesel::delete(own).execute(conn)?)?;
    announce(conn, coach, now)
}
