//! Public holidays a coach keeps, and journeys.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{announce, found, room_for_more};
use crate::availability::holidays::HolidaySet;
use crate::availability::model::{AvailabilityError, MOST_TRAVELS};
use crate::availability::queries;
use crate::availability::rows::TravelRow;
use crate::availability::rules::DateRange;
use crate::base::ids::{TravelId, UserId};
use crate::base::{Moment, Zone};
use crate::db::schema::{holiday_sets, travels, worked_holidays};
use crate::db::{Conn, DbError};

/// Keeps the public holidays of a country or region, or none. Days on which the coach works all the same
/// are days of one set: with another they are forgotten.
pub fn choose_holidays(
    conn: &mut Conn,
    coach: UserId,
    set: Option<HolidaySet>,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let (before, _) = queries::holidays_of(conn, coach)?;
    if before == set {
        return Ok(());
    }
    diesel::delete(worked_holidays::table.filter(worked_holidays::coach_id.eq(coach)))
        .execute(conn)?;
    let Some(set) = set else {
        diesel::delete(holiday_sets::table.find(coach)).execute(conn)?;
        return announce(conn, coach, now);
    };
    let chosen = (
        holiday_sets::country.eq(set.country()),
        holiday_sets::region.eq(set.region()),
        holiday_sets::chosen_at.eq(now),
    );
    let changed = diesel::update(holiday_sets::table.find(coach)).set(chosen).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(holiday_sets::table)
            .values((holiday_sets::coach_id.eq(coach), chosen))
            .execute(conn)?;
    }
    announce(conn, coach, now)
}

/// Says of one public holiday of the coach's set whether they keep it.
pub fn keep_holiday(
    conn: &mut Conn,
    coach: UserId,
    date: NaiveDate,
    keeps: bool,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let (set, _) = queries::holidays_of(conn, coach)?;
    if set.is_none_or(|set| set.days(date, date).is_empty()) {
        return Err(AvailabilityError::NotFound);
    }
    diesel::delete(worked_holidays::table.find((coach, date))).execute(conn)?;
    if !keeps {
        diesel::insert_into(worked_holidays::table)
            .values((worked_holidays::coach_id.eq(coach), worked_holidays::on_date.eq(date)))
            .execute(conn)?;
    }
    announce(conn, coach, now)
}

/// On these dates the coach's hours are read by the clock of another zone. The database refuses a date on
/// which they are somewhere else already.
pub fn add_travel(
    conn: &mut Conn,
    coach: UserId,
    dates: DateRange,
    zone: Zone,
    now: Moment,
) -> Result<TravelId, AvailabilityError> {
    let own = travels::table.filter(travels::coach_id.eq(coach));
    room_for_more(own.count().get_result(conn)?, MOST_TRAVELS)?;
    let row = TravelRow {
        id: TravelId::generate(),
        coach_id: coach,
        from_on: dates.from,
        to_on: dates.to,
        zone,
    };
    let inserted = diesel::insert_into(travels::table).values(&row).execute(conn);
    match inserted.map_err(DbError::from) {
        Err(error) if error.is_unique() => return Err(AvailabilityError::TravelsOverlap),
        other => other?,
    };
    announce(conn, coach, now)?;
    Ok(row.id)
}

/// The coach stays at home after all.
pub fn remove_travel(
    conn: &mut Conn,
    coach: UserId,
    id: TravelId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = travels::table.find(id).filter(travels::coach_id.eq(coach));
    found(diesel::delete(own).execute(conn)?)?;
    announce(conn, coach, now)
}
