//! Notifications, what people choose about them, and the hours in which they want quiet.

use std::collections::HashMap;

use chrono::{Datelike, NaiveTime, Weekday};
use diesel::prelude::*;

use crate::base::ids::{NotificationId, PushSubscriptionId, UserId};
use crate::base::{Channel, Moment, NoticeType, Zone};
use crate::db::schema::{notification_times, notifications, push_subscriptions};

/// After so many days a notification is deleted, read or not.
pub const KEPT_DAYS: i64 = 30;

/// One line of a person's list.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = notifications)]
pub struct Notification {
    pub id: NotificationId,
    pub user_id: UserId,
    pub key: String,
    pub notice_type: NoticeType,
    pub title: String,
    pub brief: String,
    pub path: String,
    pub created_at: Moment,
    pub read_at: Option<Moment>,
    pub archived_at: Option<Moment>,
    pub expires_at: Moment,
}

crate::text_enum!(
    /// When somebody wants to be told on one way.
    Choice {
        Now = "now",
        /// With others, in the next digest.
        Digest = "digest",
        Off = "off",
    }
);

crate::text_enum!(
    /// How often a digest comes.
    DigestDays {
        Daily = "daily",
        /// On Mondays.
        Weekly = "weekly",
    }
);

impl NoticeType {
    /// The choices somebody has for a way.
    pub fn choices(self, channel: Channel) -> &'static [Choice] {
        match channel {
            Channel::Email if self.is_essential() => &[Choice::Now],
            Channel::Email => &[Choice::Now, Choice::Digest, Choice::Off],
            Channel::InApp | Channel::Push | Channel::Sms => &[Choice::Now, Choice::Off],
        }
    }

    /// What holds until somebody chooses. A session that begins is on the screen of who waits for it, so no mail
    /// tells of it; messages to a phone cost money and are for what is soon. The week in the forum is to be read at leisure.
    pub fn default_choice(self, channel: Channel) -> Choice {
        match (channel, self) {
            (Channel::Email, Self::SessionStarted)
            | (Channel::InApp | Channel::Push, Self::ForumWeekly) => Choice::Off,
            (Channel::Sms, Self::BookingReminder)
            | (Channel::InApp | Channel::Email | Channel::Push, _) => Choice::Now,
            (Channel::Sms, _) => Choice::Off,
        }
    }

    /// The sorts that something tells of so far, for the page on which people choose.
    pub const TOLD: &'static [Self] = &[
        Self::BookingConfirmation,
        Self::BookingChanged,
        Self::BookingReminder,
        Self::SessionStarted,
        Self::SessionCompleted,
        Self::AvailabilityRequest,
        Self::PaymentReceived,
        Self::PaymentFailed,
        Self::RefundProcessed,
        Self::ReviewReceived,
        Self::PostReply,
        Self::ForumWeekly,
        Self::Announcement,
        Self::ModerationNotice,
        Self::System,
    ];
}

/// When a person wants quiet, and when their digest. In minutes after midnight on their own clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = notification_times)]
pub struct Times {
    /// Quiet from here …
    pub quiet_from: Option<i32>,
    /// … until here, the next day if that is earlier.
    pub quiet_to: Option<i32>,
    pub digest_at: i32,
    pub digest_days: DigestDays,
}

impl Default for Times {
    /// No quiet hours; a digest each day at eight.
    fn default() -> Self {
        Self { quiet_from: None, quiet_to: None, digest_at: 8 * 60, digest_days: DigestDays::Daily }
    }
}

/// The time of day of a stored number of minutes.
pub fn time_of(minutes: i32) -> NaiveTime {
    let seconds = u32::try_from(minutes).unwrap_or_default().saturating_mul(60);
    NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or(NaiveTime::MIN)
}

impl Times {
    /// Until when a person wants quiet who does so at `now`. Quiet from a time to the same time is none. Over a
    /// change of the clocks, the clock on the person's wall decides.
    pub fn quiet_until(&self, zone: Zone, now: Moment) -> Option<Moment> {
        let (from, to) = (time_of(self.quiet_from?), time_of(self.quiet_to?));
        let here = zone.at(now).naive_local();
        let (date, time) = (here.date(), here.time());
        let last_day = if from < to {
            (from <= time && time < to).then_some(date)?
        } else if from > to && time >= from {
            date.succ_opt()?
        } else if from > to && time < to {
            date
        } else {
            return None;
        };
        // In an hour that the clock shows twice, its end may lie in the first showing, which is over.
        let end = zone.first_at(last_day.and_time(to));
        (end > now).then_some(end)
    }

    /// When the next digest comes after `now`.
    pub fn next_digest(&self, zone: Zone, now: Moment) -> Moment {
        let at = time_of(self.digest_at);
        let fits = |day: &chrono::NaiveDate| {
            self.digest_days == DigestDays::Daily || day.weekday() == Weekday::Mon
        };
        let days = zone.date_at(now).iter_days().take(9).filter(fits);
        let mut times = days.map(|day| zone.first_at(day.and_time(at)));
        times.find(|time| *time > now).unwrap_or_else(|| now.plus_days(1))
    }
}

/// What a person chose, and the defaults for the rest.
#[derive(Debug, Clone, Default)]
pub struct Preferences {
    pub chosen: HashMap<(NoticeType, Channel), Choice>,
    pub times: Times,
}

impl Preferences {
    /// What holds for a sort and a way.
    pub fn choice(&self, sort: NoticeType, channel: Channel) -> Choice {
        let chosen = self.chosen.get(&(sort, channel)).copied();
        chosen
            .filter(|choice| sort.choices(channel).contains(choice))
            .unwrap_or_else(|| sort.default_choice(channel))
    }
}

/// A browser that takes messages.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = push_subscriptions)]
pub struct PushSubscription {
    pub id: PushSubscriptionId,
    pub user_id: UserId,
    /// Where the browser's maker takes messages for it.
    pub endpoint: String,
    /// The browser's public key and secret, as it gave them (RFC 8291).
    pub p256dh: String,
    pub auth: String,
    pub user_agent: String,
    pub created_at: Moment,
}

/// Where a browser takes messages, and the keys that they are encrypted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrowserKeys {
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn quiet(from: i32, to: i32) -> Times {
        Times { quiet_from: Some(from), quiet_to: Some(to), ..Times::default() }
    }

    #[test]
    fn a_night_of_quiet_ends_in_the_morning_of_the_persons_own_clock() {
        let night = quiet(22 * 60, 7 * 60);
        let ends = |now: &str| night.quiet_until(berlin(), at(now)).map(Moment::rfc3339);
        assert_eq!(ends("2026-01-10T22:30:00Z").as_deref(), Some("2026-01-11T06:00:00Z"));
        assert_eq!(ends("2026-01-11T05:59:00Z").as_deref(), Some("2026-01-11T06:00:00Z"));
        assert_eq!(ends("2026-01-11T06:00:00Z"), None);
        assert_eq!(ends("2026-01-10T20:59:00Z"), None);
        // In the night to 29 March the clocks go forward, so it ends an hour earlier in UTC.
        assert_eq!(ends("2026-03-28T22:30:00Z").as_deref(), Some("2026-03-29T05:00:00Z"));
    }

    #[test]
    fn quiet_at_noon_is_on_one_day_and_quiet_of_no_length_is_none() {
        let noon = quiet(12 * 60, 13 * 60);
        let inside = noon.quiet_until(berlin(), at("2026-01-10T11:30:00Z")).unwrap();
        assert_eq!(inside.rfc3339(), "2026-01-10T12:00:00Z");
        assert_eq!(quiet(600, 600).quiet_until(berlin(), at("2026-01-10T09:00:00Z")), None);
        assert_eq!(Times::default().quiet_until(berlin(), at("2026-01-10T09:00:00Z")), None);
    }

    #[test]
    fn a_weekly_digest_comes_on_monday_and_a_daily_one_tomorrow_once_today_is_past() {
        let daily = Times::default();
        let weekly = Times { digest_days: DigestDays::Weekly, ..daily };
        // A Saturday, ten in the morning in Berlin.
        let now = at("2026-01-10T09:00:00Z");
        assert_eq!(daily.next_digest(berlin(), now).rfc3339(), "2026-01-11T07:00:00Z");
        assert_eq!(weekly.next_digest(berlin(), now).rfc3339(), "2026-01-12T07:00:00Z");
    }

    #[test]
    fn a_mail_that_must_come_cannot_be_chosen_away() {
        let mut own = Preferences::default();
        let essential = (NoticeType::BookingChanged, Channel::Email);
        own.chosen.insert(essential, Choice::Off);
        assert_eq!(own.choice(essential.0, essential.1), Choice::Now);
        own.chosen.insert((NoticeType::BookingReminder, Channel::Email), Choice::Digest);
        assert_eq!(own.choice(NoticeType::BookingReminder, Channel::Email), Choice::Digest);
        assert_eq!(own.choice(NoticeType::ReviewReceived, Channel::Sms), Choice::Off);
    }

    proptest! {
        /// Whatever the hours and the zone: quiet ends in the future, within a day, and at its end it is over.
        #[test]
        fn quiet_always_ends_within_a_day_and_is_then_over(
            from in 0..1440_i32,
            to in 0..1440_i32,
            zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Sao_Paulo"]),
            seconds in 1_577_836_800_i64..2_208_988_800,
        ) {
            let zone: Zone = zone.parse().unwrap();
            let now = Moment::from_unix(seconds).unwrap();
            let times = quiet(from, to);
            if let Some(end) = times.quiet_until(zone, now) {
                prop_assert!(end > now);
                prop_assert!(end.since(now).num_minutes() <= 25 * 60);
                // At the end begins no other quiet, unless the clock goes back just then.
                let goes_back = zone.offset_seconds(end.plus_minutes(120)) < zone.offset_seconds(now);
                prop_assert!(goes_back || times.quiet_until(zone, end).is_none());
            }
        }

        /// The next digest is in the future and at most eight days away.
        #[test]
        fn a_digest_is_never_far(
            at in 0..1440_i32,
            is_weekly in any::<bool>(),
            seconds in 1_577_836_800_i64..2_208_988_800,
        ) {
            let zone: Zone = "America/New_York".parse().unwrap();
            let now = Moment::from_unix(seconds).unwrap();
            let digest_days = if is_weekly { DigestDays::Weekly } else { DigestDays::Daily };
            let times = Times { digest_at: at, digest_days, ..Times::default() };
            let next = times.next_digest(zone, now);
            let most = if is_weekly { 8 } else { 2 };
            prop_assert!(next > now && next.since(now).num_days() < most);
        }
    }
}
