//! The coach's zone, notice, horizon, buffer, daily limit and step.

use diesel::prelude::*;

use super::announce;
use crate::availability::model::{AvailabilityError, SettingsInput};
use crate::availability::queries;
use crate::availability::rows::AvailabilitySettings;
use crate::base::ids::UserId;
use crate::base::{Moment, Zone};
use crate::db::Conn;
use crate::db::schema::availability_settings;

/// Gives a new coach settings in their zone, and no hours: nobody is bookable before they chose to be.
/// A coach who has settings keeps them.
pub fn make_default_settings(
    conn: &mut Conn,
    coach: UserId,
    zone: Zone,
    now: Moment,
) -> Result<(), AvailabilityError> {
    if queries::settings_of(conn, coach)?.is_none() {
        let settings = AvailabilitySettings::default_in(coach, zone, now);
        diesel::insert_into(availability_settings::table).values(&settings).execute(conn)?;
    }
    Ok(())
}

/// Saves the settings. Hours keep their times of day: in another zone they are other instants.
/// Sessions already booked stay where they are.
pub fn save_settings(
    conn: &mut Conn,
    coach: UserId,
    input: &SettingsInput,
    now: Moment,
) -> Result<(), AvailabilityError> {
    make_default_settings(conn, coach, input.zone, now)?;
    diesel::update(availability_settings::table.find(coach))
        .set((
            availability_settings::zone.eq(input.zone),
            availability_settings::notice_minutes.eq(input.notice_minutes),
            availability_settings::advance_days.eq(input.advance_days),
            availability_settings::buffer_minutes.eq(input.buffer_minutes),
            availability_settings::daily_limit.eq(input.daily_limit),
            availability_settings::step_minutes.eq(input.step_minutes),
            availability_settings::updated_at.eq(now),
        ))
        .execute(conn)?;
    announce(conn, coach, now)
}
