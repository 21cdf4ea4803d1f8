//! The stored form of the availability rules, and slots.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::base::ids::{
    BreakId, DateExceptionId, DayOffId, ScheduleHoursId, ScheduleId, SlotId, TravelId, UserId,
};
use crate::base::{Moment, Zone};
use crate::db::schema::{
    availability_settings, date_exceptions, days_off, schedule_breaks, schedule_hours, schedules,
    slots, travels,
};

crate::text_enum!(
    /// How a schedule recurs.
    ScheduleKind {
        Weekly = "weekly",
        Monthly = "monthly",
        Custom = "custom",
    }
);

crate::text_enum!(
    /// What a stored block of a coach's calendar is.
    SlotStatus {
        /// A one-off opening the coach added.
        Open = "open",
        /// A checkout in progress, or a request that waits.
        Held = "held",
        /// A confirmed session.
        Booked = "booked",
        /// Kept free by the coach.
        Blocked = "blocked",
        /// Was held or booked and is free again.
        Expired = "expired",
    }
);

/// A coach's zone, notice, horizon, buffer and daily limit.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = availability_settings)]
pub struct AvailabilitySettings {
    pub coach_id: UserId,
    pub zone: Zone,
    pub notice_minutes: i32,
    pub advance_days: i32,
    pub buffer_minutes: i32,
    pub daily_limit: Option<i32>,
    pub step_minutes: i32,
    pub updated_at: Moment,
}

/// A recurring schedule.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = schedules)]
pub struct ScheduleRow {
    pub id: ScheduleId,
    pub coach_id: UserId,
    pub kind: ScheduleKind,
    pub name: String,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
    pub is_active: bool,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// Hours of a schedule: weekday (1 Monday … 7), nth weekday or day of the month, or a date; minutes of the local day.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = schedule_hours)]
pub struct HoursRow {
    pub id: ScheduleHoursId,
    pub schedule_id: ScheduleId,
    pub weekday: Option<i32>,
    pub nth: Option<i32>,
    pub month_day: Option<i32>,
    pub on_date: Option<NaiveDate>,
    pub from_minute: i32,
    pub to_minute: i32,
}

/// A weekly break in all schedules.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = schedule_breaks)]
pub struct BreakRow {
    pub id: BreakId,
    pub coach_id: UserId,
    pub weekday: i32,
    pub from_minute: i32,
    pub to_minute: i32,
}

/// Hours that replace the schedules' on a date.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = date_exceptions)]
pub struct ExceptionRow {
    pub id: DateExceptionId,
    pub coach_id: UserId,
    pub on_date: NaiveDate,
    pub from_minute: i32,
    pub to_minute: i32,
}

/// A range of days off, both ends included.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = days_off)]
pub struct DayOffRow {
    pub id: DayOffId,
    pub coach_id: UserId,
    pub from_on: NaiveDate,
    pub to_on: NaiveDate,
    pub reason: String,
}

/// Dates on which a coach lives by another zone's clock, both ends included.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = travels)]
pub struct TravelRow {
    pub id: TravelId,
    pub coach_id: UserId,
    pub from_on: NaiveDate,
    pub to_on: NaiveDate,
    pub zone: Zone,
}

/// A stored block of a coach's calendar. A live one occupies it until `occupied_until`: its end and the buffer.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = slots)]
pub struct Slot {
    pub id: SlotId,
    pub coach_id: UserId,
    pub status: SlotStatus,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub occupied_until: Moment,
    pub held_until: Option<Moment>,
    pub reason: String,
    pub created_at: Moment,
    pub updated_at: Moment,
}
