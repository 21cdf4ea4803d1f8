//! Platform settings: a typed default for each, and the admin's choice where there is one.
//!
//! Owns `settings`, `setting_changes`.

pub mod history;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamp};

use history::What;

use crate::audit;
use crate::base::ids::UserId;
use crate::base::{BasisPoints, Moment};
use crate::db::schema::settings;
use crate::db::{Conn, DbError, dialect};

/// A whole-number setting: its key, its default and its bounds.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub key: &'static str,
    pub default: i64,
    pub min: i64,
    pub max: i64,
    /// Whether everybody may read it, unless an admin chose otherwise.
    pub is_public: bool,
    pub unit: Unit,
}

/// What a setting counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Nothing but itself, or whole units of a currency.
    Number,
    /// Hundredths of a percent.
    BasisPoints,
    Minutes,
    Hours,
    Days,
    /// 1 is yes.
    Answer,
}

const fn setting(key: &'static str, unit: Unit, default: i64, min: i64, max: i64) -> Setting {
    Setting { key, default, min, max, is_public: false, unit }
}

/// A setting that people go by.
const fn rule(key: &'static str, unit: Unit, default: i64, min: i64, max: i64) -> Setting {
    Setting { key, default, min, max, is_public: true, unit }
}

impl Setting {
    /// A value as forms show it: shares in percent, everything else as it is kept.
    pub fn shown(self, value: i64) -> String {
        let share = i32::try_from(value).ok().and_then(BasisPoints::new);
        match share.filter(|_| self.unit == Unit::BasisPoints) {
            Some(share) => share.percent().plain(),
            None => value.to_string(),
        }
    }

    /// Reads what `shown` shows; nothing if it is no number or out of bounds.
    pub fn read(self, typed: &str) -> Option<i64> {
        let typed = typed.trim();
        let value = match self.unit {
            Unit::BasisPoints => BasisPoints::parse_percent(typed).map(|share| share.get().into()),
            _ if typed.starts_with('+') => None,
            _ => typed.parse().ok(),
        };
        value.filter(|value| (self.min..=self.max).contains(value))
    }
}

/// The key of a setting's name in words.
pub fn label_key(key: &str) -> String {
    format!("admin-setting-{}", key.replace(['.', '_'], "-"))
}

/// The key of what a setting means.
pub fn hint_key(key: &str) -> String {
    format!("admin-setting-hint-{}", key.replace(['.', '_'], "-"))
}

/// Lowest and highest hourly rate, in major units.
pub const RATE_MIN: Setting = rule("rate.min", Unit::Number, 25, 0, 10_000);
pub const RATE_MAX: Setting = rule("rate.max", Unit::Number, 500, 1, 100_000);
/// The platform's share of each payment, in basis points.
pub const FEE_BASIS_POINTS: Setting = rule("fee.basis_points", Unit::BasisPoints, 2000, 0, 10_000);
/// How long a checkout holds its time, in minutes.
pub const HOLD_MINUTES: Setting = rule("hold.minutes", Unit::Minutes, 15, 1, 120);
/// How many live holds one person may have.
pub const HOLDS_PER_PERSON: Setting = setting("hold.per_person", Unit::Number, 3, 1, 50);
/// How long a coach has to answer a request, in hours.
pub const APPROVAL_HOURS: Setting = rule("approval.hours", Unit::Hours, 24, 1, 720);
/// How long a student has to pay once the coach approved the request, in hours.
pub const PAYMENT_HOURS: Setting = rule("payment.hours", Unit::Hours, 24, 1, 720);
/// How many days before its start each later session of a series must be paid.
pub const SERIES_PAY_DAYS: Setting = rule("series.pay_days", Unit::Days, 3, 0, 60);
/// For how long a time that became free is held for somebody who waits, in hours.
pub const WAITING_HOURS: Setting = rule("waiting.hours", Unit::Hours, 4, 1, 72);
/// How long a client has to pay for a time that the coach took for them, in hours.
pub const INVITATION_HOURS: Setting = rule("payment.invitation_hours", Unit::Hours, 24, 1, 720);
/// How long after the end a session completes by itself, in minutes.
pub const COMPLETION_GRACE_MINUTES: Setting =
    setting("completion.grace_minutes", Unit::Minutes, 30, 0, 1440);
/// How long after the start a side may say that the other is missing, in minutes.
pub const NO_SHOW_GRACE_MINUTES: Setting = rule("no_show.grace_minutes", Unit::Minutes, 10, 0, 120);
/// How long the other side has to say that they did come, in hours.
pub const NO_SHOW_APPEAL_HOURS: Setting = rule("no_show.appeal_hours", Unit::Hours, 48, 1, 336);
/// How many days a recording is kept.
pub const RECORDING_DAYS: Setting = rule("recording.days", Unit::Days, 30, 1, 3650);
/// How often a booking may be moved.
pub const MOVES_LIMIT: Setting = rule("moves.limit", Unit::Number, 3, 0, 100);
/// How many days after its session a coach's money can be paid out: until then payers may object.
pub const PAYOUT_DAYS: Setting = rule("payout.days", Unit::Days, 7, 0, 90);
/// Whether staff must sign in in two steps: 1 is yes.
pub const STAFF_TWO_STEP: Setting = setting("staff.two_step", Unit::Answer, 0, 0, 1);

/// Every setting, for the admin's page.
pub const ALL: &[Setting] = &[
    RATE_MIN,
    RATE_MAX,
    FEE_BASIS_POINTS,
    HOLD_MINUTES,
    HOLDS_PER_PERSON,
    APPROVAL_HOURS,
    PAYMENT_HOURS,
    SERIES_PAY_DAYS,
    WAITING_HOURS,
    INVITATION_HOURS,
    COMPLETION_GRACE_MINUTES,
    NO_SHOW_GRACE_MINUTES,
    NO_SHOW_APPEAL_HOURS,
    RECORDING_DAYS,
    MOVES_LIMIT,
    PAYOUT_DAYS,
    STAFF_TWO_STEP,
];

/// The admin's choice, or the default.
pub fn get(conn: &mut Conn, setting: Setting) -> Result<i64, DbError> {
    let stored: Option<String> =
        settings::table.find(setting.key).select(settings::value).first(conn).optional()?;
    Ok(stored
        .and_then(|text| text.parse().ok())
        .map_or(setting.default, |n: i64| n.clamp(setting.min, setting.max)))
}

/// Every setting with the value in force, and whether everybody may read it, in one query.
pub fn in_force(conn: &mut Conn) -> Result<Vec<(Setting, i64, bool)>, DbError> {
    let stored: Vec<(String, String, Option<bool>)> =
        settings::table.select((settings::key, settings::value, settings::is_public)).load(conn)?;
    let own = |setting: &Setting| {
        let row = stored.iter().find(|(key, ..)| key == setting.key);
        let value = row
            .and_then(|(_, value, _)| value.parse().ok())
            .map_or(setting.default, |n: i64| n.clamp(setting.min, setting.max));
        let is_public = row.and_then(|(.., is_public)| *is_public).unwrap_or(setting.is_public);
        (*setting, value, is_public)
    };
    Ok(ALL.iter().map(own).collect())
}

/// Every setting with the value in force, in one query.
pub fn all(conn: &mut Conn) -> Result<Vec<(Setting, i64)>, DbError> {
    Ok(in_force(conn)?.into_iter().map(|(setting, value, _)| (setting, value)).collect())
}

/// What everybody may read.
pub fn public(conn: &mut Conn) -> Result<Vec<(Setting, i64)>, DbError> {
    let shown = in_force(conn)?.into_iter().filter(|(.., is_public)| *is_public);
    Ok(shown.map(|(setting, value, _)| (setting, value)).collect())
}

/// Some settings with the values in force, in one query.
pub fn several<const N: usize>(conn: &mut Conn, wanted: [Setting; N]) -> Result<[i64; N], DbError> {
    let values = all(conn)?;
    let in_force = |setting: Setting| values.iter().find(|(one, _)| one.key == setting.key);
    Ok(wanted.map(|setting| in_force(setting).map_or(setting.default, |(_, value)| *value)))
}

/// Writes what an admin chose, with one audit row that names every change. Values outside the bounds are
/// brought to the nearest bound. Returns how many changed; for none there is nothing to note.
pub fn set(
    conn: &mut Conn,
    admin: UserId,
    values: &[(Setting, i64)],
    now: Moment,
) -> Result<usize, DbError> {
    change(conn, admin, values, &[], now)
}

/// The same, and which settings everybody may read.
pub fn change(
    conn: &mut Conn,
    admin: UserId,
    values: &[(Setting, i64)],
    shown: &[(Setting, bool)],
    now: Moment,
) -> Result<usize, DbError> {
    // Of two who change settings at once the second sees what the first did.
    dialect::lock_until_commit(conn, "settings")?;
    let before = in_force(conn)?;
    let old = |setting: &Setting| before.iter().find(|(one, ..)| one.key == setting.key);
    let mut changes = Vec::new();
    for (setting, value) in values {
        let value = (*value).clamp(setting.min, setting.max);
        let old = old(setting).map_or(setting.default, |(_, old, _)| *old);
        if old != value {
            let (from, to) = (old.to_string(), value.to_string());
            write(conn, setting, Some(value), None, (admin, now))?;
            history::note(conn, setting, What::Value, (&from, &to), (admin, now))?;
            changes.push(format!("{}: {from} \u{2192} {to}", setting.key));
        }
    }
    for (setting, is_public) in shown {
        let old = old(setting).map_or(setting.is_public, |(.., old)| *old);
        if old != *is_public {
            let (from, to) = (history::shown(old), history::shown(*is_public));
            write(conn, setting, None, Some(*is_public), (admin, now))?;
            history::note(conn, setting, What::Visibility, (from, to), (admin, now))?;
            changes.push(format!("{}: {from} \u{2192} {to}", setting.key));
        }
    }
    if !changes.is_empty() {
        let reason = changes.join("; ");
        audit::record(conn, admin, "settings.change", ("settings", "platform"), &reason, now)?;
    }
    Ok(changes.len())
}

/// Writes a value, or whether everybody may read it; the other stays as it was.
fn write(
    conn: &mut Conn,
    setting: &Setting,
    value: Option<i64>,
    is_public: Option<bool>,
    (admin, now): (UserId, Moment),
) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO settings (key, value, is_public, updated_by, updated_at) \
         VALUES ($1, COALESCE($2, $3), $4, $5, $6) \
         ON CONFLICT (key) DO UPDATE SET value = COALESCE($2, settings.value), \
         is_public = COALESCE($4, settings.is_public), \
         updated_by = excluded.updated_by, updated_at = excluded.updated_at",
    )
    .bind::<Text, _>(setting.key)
    .bind::<Nullable<Text>, _>(value.map(|value| value.to_string()))
    .bind::<Text, _>(setting.default.to_string())
    .bind::<Nullable<Bool>, _>(is_public)
    .bind::<Text, _>(admin)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}

/// The platform's fee.
pub fn fee(conn: &mut Conn) -> Result<BasisPoints, DbError> {
    let points = get(conn, FEE_BASIS_POINTS)?;
    Ok(i32::try_from(points).ok().and_then(BasisPoints::new).unwrap_or(BasisPoints::NONE))
}
