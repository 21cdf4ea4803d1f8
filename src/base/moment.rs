//! An instant in UTC. Stored as `TIMESTAMP`; shown only together with a zone.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SubsecRound, TimeDelta, Utc};

/// An instant, to the millisecond, in UTC.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Timestamp)]
pub struct Moment(NaiveDateTime);

/// The text was not an instant in RFC 3339 form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an instant")]
pub struct NotAMoment;

impl Moment {
    /// Reads the clock. Only handlers, jobs and commands of the program call this; rules take `now`.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn now() -> Self {
        Self::from_utc(Utc::now())
    }

    /// An instant of chrono's, cut to the millisecond (what both databases keep exactly).
    pub fn from_utc(at: DateTime<Utc>) -> Self {
        Self(at.naive_utc().trunc_subsecs(3))
    }

    /// A UTC wall-clock time, cut to the millisecond.
    pub fn from_naive_utc(at: NaiveDateTime) -> Self {
        Self(at.trunc_subsecs(3))
    }

    /// Whole seconds since 1970.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        DateTime::from_timestamp(seconds, 0).map(Self::from_utc)
    }

    pub fn unix(self) -> i64 {
        self.0.and_utc().timestamp()
    }

    pub fn unix_millis(self) -> i64 {
        self.0.and_utc().timestamp_millis()
    }

    pub fn utc(self) -> DateTime<Utc> {
        self.0.and_utc()
    }

    pub fn naive_utc(self) -> NaiveDateTime {
        self.0
    }

    /// The date in UTC; never shown to people.
    pub fn utc_date(self) -> NaiveDate {
        self.0.date()
    }

    /// Adds a length of time; stays at the end of the calendar rather than overflow.
    pub fn plus(self, length: TimeDelta) -> Self {
        Self(self.0.checked_add_signed(length).unwrap_or(NaiveDateTime::MAX))
    }

    pub fn minus(self, length: TimeDelta) -> Self {
        Self(self.0.checked_sub_signed(length).unwrap_or(NaiveDateTime::MIN))
    }

    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus(TimeDelta::try_minutes(minutes).unwrap_or(TimeDelta::MAX))
    }

    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus(TimeDelta::try_hours(hours).unwrap_or(TimeDelta::MAX))
    }

    pub fn plus_days(self, days: i64) -> Self {
        self.plus(TimeDelta::try_days(days).unwrap_or(TimeDelta::MAX))
    }

    /// Time from `earlier` to this instant; negative if this is before it.
    pub fn since(self, earlier: Self) -> TimeDelta {
        self.0.signed_duration_since(earlier.0)
    }

    /// Whole minutes from `earlier` to this instant, rounded towards zero.
    pub fn minutes_since(self, earlier: Self) -> i64 {
        self.since(earlier).num_minutes()
    }

    /// RFC 3339 with `Z`, to the second: for `<time datetime>`, forms and APIs.
    pub fn rfc3339(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        DateTime::parse_from_rfc3339(text)
            .map(|at| Self::from_utc(at.to_utc()))
            .map_err(|_| NotAMoment)
    }
}

impl serde::Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.rfc3339())
    }
}

impl<'de> serde::Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<DB> diesel::serialize::ToSql<diesel::sql_types::Timestamp, DB> for Moment
where
    DB: diesel::backend::Backend,
    NaiveDateTime: diesel::serialize::ToSql<diesel::sql_types::Timestamp, DB>,
{
    fn to_sql<'b>(
        &'b self,
        out: &mut diesel::serialize::Output<'b, '_, DB>,
    ) -> diesel::serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Timestamp, DB> for Moment
where
    DB: diesel::backend::Backend,
    NaiveDateTime: diesel::deserialize::FromSql<diesel::sql_types::Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
        NaiveDateTime::from_sql(bytes).map(Self)
    }
}
