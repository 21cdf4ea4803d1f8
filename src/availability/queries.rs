//! Reads what a coach has said about their time, and what is stored in it.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta, Weekday};
use diesel::prelude::*;

use super::calendar::{Calendar, Imported};
use super::engine::Window;
use super::holidays::{Holiday, HolidaySet};
use super::interval::{Interval, Span};
use super::model::LONGEST_SLOT_DAYS;
use super::rows::{
    AvailabilitySettings, BreakRow, DayOffRow, ExceptionRow, HoursRow, ScheduleKind, ScheduleRow,
    Slot, SlotStatus, TravelRow,
};
use super::rules::{DateRange, DayTime, Hours, MonthDay, Pattern, Rules, Schedule, ZoneChange};
use crate::accounts::Coach;
use crate::base::ids::{CalendarSourceId, DayOffId, ScheduleId, UserId};
use crate::base::{Moment, Zone};
use crate::db::schema::{
    availability_settings, busy_times, date_exceptions, days_off, holiday_sets, schedule_breaks,
    schedule_hours, schedules, slots, travels, users, worked_holidays,
};
use crate::db::{Conn, DbError};

/// Rows are read this much wider than asked for: sessions next door have buffers, and the daily limit
/// counts whole days of the coach's clock.
const MARGIN: TimeDelta = TimeDelta::days(2);

/// Everything a coach has said about their time, as stored.
#[derive(Debug, Clone)]
pub struct StoredRules {
    pub settings: AvailabilitySettings,
    pub schedules: Vec<(ScheduleRow, Vec<HoursRow>)>,
    pub breaks: Vec<BreakRow>,
    pub exceptions: Vec<ExceptionRow>,
    pub days_off: Vec<DayOffRow>,
    pub holiday_set: Option<HolidaySet>,
    /// The public holidays that are kept.
    pub holidays: BTreeMap<NaiveDate, Holiday>,
    pub travels: Vec<TravelRow>,
}

/// A coach's calendar between two instants, in nine queries however much it holds.
pub fn calendar_of(
    conn: &mut Conn,
    coach: UserId,
    from: Moment,
    to: Moment,
) -> Result<Calendar, DbError> {
    let window = Window { from, to };
    let stored = stored_rules(conn, coach, window)?;
    let slots = slots_of(conn, coach, window)?;
    let imported = imported_of(conn, coach, window)?;
    Ok(stored.calendar(slots, imported, window))
}

/// A coach's calendar some days around an instant: to check it and to find openings near it.
pub fn calendar_near(conn: &mut Conn, coach: UserId, at: Moment) -> Result<Calendar, DbError> {
    calendar_of(conn, coach, at.plus_days(-7), at.plus_days(21))
}

/// The settings of a coach, if they have any yet.
pub fn settings_of(
    conn: &mut Conn,
    coach: UserId,
) -> Result<Option<AvailabilitySettings>, DbError> {
    Ok(availability_settings::table
        .find(coach)
        .select(AvailabilitySettings::as_select())
        .first(conn)
        .optional()?)
}

/// The settings of a coach; until there are any, the usual ones in the zone the coach chose as a person.
fn settings_or_usual(
    conn: &mut Conn,
    coach: UserId,
    now: Moment,
) -> Result<AvailabilitySettings, DbError> {
    let found: Option<(Zone, Option<AvailabilitySettings>)> = users::table
        .left_join(availability_settings::table.on(availability_settings::coach_id.eq(users::id)))
        .filter(users::id.eq(coach))
        .select((users::zone, Option::<AvailabilitySettings>::as_select()))
        .first(conn)
        .optional()?;
    let (zone, settings) = found.unwrap_or((Zone::UTC, None));
    Ok(settings.unwrap_or_else(|| AvailabilitySettings::default_in(coach, zone, now)))
}

/// The rules of a coach, with the exceptions and days off that touch a window.
pub(super) fn stored_rules(
    conn: &mut Conn,
    coach: UserId,
    window: Window,
) -> Result<StoredRules, DbError> {
    let first = window.from.minus(MARGIN).utc_date();
    let last = window.to.plus(MARGIN).utc_date();
    let settings = settings_or_usual(conn, coach, window.from)?;
    let rows: Vec<(ScheduleRow, Option<HoursRow>)> = schedules::table
        .left_join(schedule_hours::table)
        .filter(schedules::coach_id.eq(coach))
        .order((schedules::created_at, schedules::id, schedule_hours::from_minute))
        .select((ScheduleRow::as_select(), Option::<HoursRow>::as_select()))
        .load(conn)?;
    let breaks = schedule_breaks::table
        .filter(schedule_breaks::coach_id.eq(coach))
        .order((schedule_breaks::weekday, schedule_breaks::from_minute))
        .select(BreakRow::as_select())
        .load(conn)?;
    let exceptions = date_exceptions::table
        .filter(date_exceptions::coach_id.eq(coach))
        .filter(date_exceptions::on_date.between(first, last))
        .order((date_exceptions::on_date, date_exceptions::from_minute))
        .select(ExceptionRow::as_select())
        .load(conn)?;
    let days_off = days_off::table
        .filter(days_off::coach_id.eq(coach))
        .filter(days_off::to_on.ge(first).and(days_off::from_on.le(last)))
        .order((days_off::from_on, days_off::id))
        .select(DayOffRow::as_select())
        .load(conn)?;
    let (holiday_set, worked) = holidays_of(conn, coach)?;
    let mut holidays = holiday_set.map(|set| set.days(first, last)).unwrap_or_default();
    holidays.retain(|date, _| !worked.contains(date));
    let travels = travels::table
        .filter(travels::coach_id.eq(coach))
        .filter(travels::to_on.ge(first).and(travels::from_on.le(last)))
        .order((travels::from_on, travels::id))
        .select(TravelRow::as_select())
        .load(conn)?;
    let schedules = with_their_hours(rows);
    Ok(StoredRules {
        settings,
        schedules,
        breaks,
        exceptions,
        days_off,
        holiday_set,
        holidays,
        travels,
    })
}

/// Whose public holidays a coach keeps, and the dates on which they work all the same.
pub(super) fn holidays_of(
    conn: &mut Conn,
    coach: UserId,
) -> Result<(Option<HolidaySet>, Vec<NaiveDate>), DbError> {
    let rows: Vec<(String, String, Option<NaiveDate>)> = holiday_sets::table
        .left_join(worked_holidays::table)
        .filter(holiday_sets::coach_id.eq(coach))
        .select((holiday_sets::country, holiday_sets::region, worked_holidays::on_date.nullable()))
        .load(conn)?;
    let set = rows.first().and_then(|(country, region, _)| HolidaySet::find(country, region));
    Ok((set, rows.into_iter().filter_map(|(_, _, worked)| worked).collect()))
}

/// The slots that touch a window, by start, without those that expired.
pub(super) fn slots_of(
    conn: &mut Conn,
    coach: UserId,
    window: Window,
) -> Result<Vec<Slot>, DbError> {
    let from = window.from.minus(MARGIN);
    Ok(slots::table
        .filter(slots::coach_id.eq(coach))
        .filter(slots::starts_at.ge(from.plus_days(-LONGEST_SLOT_DAYS)))
        .filter(slots::starts_at.lt(window.to.plus(MARGIN)))
        .filter(slots::occupied_until.gt(from))
        .filter(slots::status.ne(SlotStatus::Expired))
        .order((slots::starts_at, slots::id))
        .select(Slot::as_select())
        .load(conn)?)
}

/// The time that touches a window in which a coach is busy in calendars elsewhere, by start. Stored in pieces no
/// longer than slots, so the index on starts serves.
pub(super) fn imported_of(
    conn: &mut Conn,
    coach: UserId,
    window: Window,
) -> Result<Vec<Imported>, DbError> {
    let from = window.from.minus(MARGIN);
    let rows: Vec<(CalendarSourceId, Moment, Moment, String)> = busy_times::table
        .filter(busy_times::coach_id.eq(coach))
        .filter(busy_times::starts_at.ge(from.plus_days(-LONGEST_SLOT_DAYS)))
        .filter(busy_times::starts_at.lt(window.to.plus(MARGIN)))
        .filter(busy_times::ends_at.gt(from))
        .order((busy_times::starts_at, busy_times::id))
        .select((
            busy_times::source_id,
            busy_times::starts_at,
            busy_times::ends_at,
            busy_times::title,
        ))
        .load(conn)?;
    let imported = rows.into_iter().filter_map(|(source, from, to, title)| {
        Some(Imported { source, span: Interval::new(from, to)?, title })
    });
    Ok(imported.collect())
}

/// Days off: their dates, and when they begin and end by the coach's clock.
#[derive(Debug, Clone)]
pub struct DayOff {
    pub dates: DateRange,
    pub reason: String,
    pub zone: Zone,
    pub from: Moment,
    pub until: Moment,
}

/// Days off of a coach's; another's are `None`.
pub fn day_off_of(conn: &mut Conn, coach: UserId, id: DayOffId) -> Result<Option<DayOff>, DbError> {
    let row: Option<DayOffRow> = days_off::table
        .find(id)
        .filter(days_off::coach_id.eq(coach))
        .select(DayOffRow::as_select())
        .first(conn)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let rules = stored_rules(conn, coach, Window::of_days(Zone::UTC, row.from_on, row.to_on))?;
    let window = rules.days(row.dates());
    Ok(Some(DayOff {
        dates: row.dates(),
        reason: row.reason,
        zone: rules.zone_on(row.from_on),
        from: window.from,
        until: window.to,
    }))
}

/// The zone of the coach's clock on a date, or at home.
pub(super) fn zone_on(
    conn: &mut Conn,
    coach: &Coach,
    date: Option<NaiveDate>,
) -> Result<Zone, DbError> {
    let away: Option<Zone> = match date {
        Some(date) => travels::table
            .filter(travels::coach_id.eq(coach.id()))
            .filter(travels::from_on.le(date).and(travels::to_on.ge(date)))
            .select(travels::zone)
            .first(conn)
            .optional()?,
        None => None,
    };
    if let Some(zone) = away {
        return Ok(zone);
    }
    Ok(settings_of(conn, coach.id())?.map_or(coach.zone(), |settings| settings.zone))
}

/// The name of one of the coach's schedules.
pub(super) fn schedule_name(
    conn: &mut Conn,
    coach: UserId,
    id: ScheduleId,
) -> Result<Option<String>, DbError> {
    Ok(schedules::table
        .find(id)
        .filter(schedules::coach_id.eq(coach))
        .select(schedules::name)
        .first(conn)
        .optional()?)
}

fn with_their_hours(
    rows: Vec<(ScheduleRow, Option<HoursRow>)>,
) -> Vec<(ScheduleRow, Vec<HoursRow>)> {
    let mut schedules: Vec<(ScheduleRow, Vec<HoursRow>)> = Vec::new();
    for (schedule, hours) in rows {
        match schedules.last_mut() {
            Some((last, all)) if last.id == schedule.id => all.extend(hours),
            _ => schedules.push((schedule, hours.into_iter().collect())),
        }
    }
    schedules
}

impl StoredRules {
    /// The zone of the coach's clock on a date.
    pub fn zone_on(&self, date: NaiveDate) -> Zone {
        let away = self.travels.iter().find(|row| row.from_on <= date && date <= row.to_on);
        away.map_or(self.settings.zone, |row| row.zone)
    }

    /// When some dates begin and end by the coach's clock.
    pub fn days(&self, dates: DateRange) -> Window {
        let after = dates.to.succ_opt().unwrap_or(dates.to);
        Window {
            from: self.zone_on(dates.from).start_of_day(dates.from),
            to: self.zone_on(after).start_of_day(after),
        }
    }

    /// The calendar these rules and slots make.
    pub(super) fn calendar(
        &self,
        slots: Vec<Slot>,
        imported: Vec<Imported>,
        window: Window,
    ) -> Calendar {
        let open = slots.iter().filter(|slot| slot.status == SlotStatus::Open);
        let open = open.filter_map(|slot| Interval::new(slot.starts_at, slot.ends_at)).collect();
        Calendar::new(self.settings.clone(), self.rules(open), slots, imported, window)
    }

    fn rules(&self, open_slots: Vec<Span>) -> Rules {
        let settings = &self.settings;
        let mut exceptions: BTreeMap<NaiveDate, Vec<Hours>> = BTreeMap::new();
        for row in &self.exceptions {
            exceptions.entry(row.on_date).or_default().extend(row.hours());
        }
        Rules {
            zone: settings.zone,
            schedules: self.schedules.iter().map(|(row, hours)| schedule(row, hours)).collect(),
            breaks: self
                .breaks
                .iter()
                .filter_map(|row| Some((weekday(row.weekday)?, row.hours()?)))
                .collect(),
            exceptions,
            days_off: self.days_off.iter().map(DayOffRow::dates).collect(),
            holidays: self.holidays.clone(),
            open_slots,
            zone_changes: self.travels.iter().map(TravelRow::zone_change).collect(),
            notice_minutes: i64::from(settings.notice_minutes),
            advance_days: i64::from(settings.advance_days),
            buffer_minutes: i64::from(settings.buffer_minutes),
            daily_limit: settings.daily_limit.and_then(|limit| u32::try_from(limit).ok()),
            step_minutes: i64::from(settings.step_minutes),
        }
    }
}

fn schedule(row: &ScheduleRow, hours: &[HoursRow]) -> Schedule {
    let pattern = match row.kind {
        ScheduleKind::Weekly => Pattern::Weekly(
            hours.iter().filter_map(|row| Some((weekday(row.weekday?)?, row.hours()?))).collect(),
        ),
        ScheduleKind::Monthly => Pattern::Monthly(
            hours.iter().filter_map(|row| Some((row.month_day()?, row.hours()?))).collect(),
        ),
        ScheduleKind::Custom => Pattern::Custom(
            hours.iter().filter_map(|row| Some((row.on_date?, row.hours()?))).collect(),
        ),
    };
    Schedule {
        pattern,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        is_active: row.is_active,
    }
}

/// The weekday of a stored number: 1 is Monday, 7 is Sunday.
pub(super) fn weekday(number: i32) -> Option<Weekday> {
    let from_monday = number.checked_sub(1)?;
    u8::try_from(from_monday).ok().and_then(|number| Weekday::try_from(number).ok())
}

/// The stored number of a weekday.
pub(super) fn weekday_number(day: Weekday) -> i32 {
    i32::try_from(day.number_from_monday()).unwrap_or(1)
}

fn hours(from_minute: i32, to_minute: i32) -> Option<Hours> {
    Hours::new(
        DayTime::from_minutes(i64::from(from_minute))?,
        DayTime::from_minutes(i64::from(to_minute))?,
    )
}

impl HoursRow {
    pub fn hours(&self) -> Option<Hours> {
        hours(self.from_minute, self.to_minute)
    }

    /// The day of the month: a weekday with its number (−1 for the last), or a date (−1 for the last).
    pub fn month_day(&self) -> Option<MonthDay> {
        match (self.weekday, self.nth, self.month_day) {
            (Some(day), Some(-1), _) => Some(MonthDay::Last(weekday(day)?)),
            (Some(day), Some(nth), _) => {
                Some(MonthDay::Nth(u32::try_from(nth).ok()?, weekday(day)?))
            }
            (_, _, Some(-1)) => Some(MonthDay::LastDate),
            (_, _, Some(date)) => Some(MonthDay::Date(u32::try_from(date).ok()?)),
            _ => None,
        }
    }
}

impl BreakRow {
    pub fn hours(&self) -> Option<Hours> {
        hours(self.from_minute, self.to_minute)
    }
}

impl ExceptionRow {
    pub fn hours(&self) -> Option<Hours> {
        hours(self.from_minute, self.to_minute)
    }
}

impl TravelRow {
    pub fn zone_change(&self) -> ZoneChange {
        ZoneChange { dates: DateRange { from: self.from_on, to: self.to_on }, zone: self.zone }
    }
}

impl DayOffRow {
    pub fn dates(&self) -> DateRange {
        DateRange { from: self.from_on, to: self.to_on }
    }
}
