//! Promises of the engine for any rules, in 27 zones, over each clock change from 2020 to 2040.
//!
//! The engine is held against [`Oracle`], which walks minute by minute and asks the zone each time.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use proptest::prelude::*;

use super::holidays::Holiday;
use super::*;
use crate::base::zone::Local;
use crate::base::{Moment, Zone};

const ZONES: [&str; 27] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Juba",
    "America/Asuncion",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Amman",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/London",
    "Europe/Volgograd",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
];

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// A clock change, found without the engine: every quarter hour of 21 years whose offset is new.
#[derive(Debug, Clone, Copy)]
struct Change {
    zone: Zone,
    at: Moment,
    /// Minutes the clock is put forward.
    forward: i64,
}

static CHANGES: LazyLock<Vec<Change>> =
    LazyLock::new(|| ZONES.iter().flat_map(|name| changes_of(name.parse().unwrap())).collect());

fn changes_of(zone: Zone) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut at = moment("2020-01-01T00:00:00Z");
    let mut offset = zone.offset_seconds(at);
    while at < moment("2041-01-01T00:00:00Z") {
        let next = at.plus_hours(6);
        if zone.offset_seconds(next) != offset {
            let quarters = (1..=24).map(|quarter| at.plus_minutes(15 * quarter));
            let at = quarters.into_iter().find(|q| zone.offset_seconds(*q) != offset).unwrap();
            let after = zone.offset_seconds(at);
            changes.push(Change { zone, at, forward: i64::from(after - offset) / 60 });
            offset = after;
        }
        at = next;
    }
    changes
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn hours(from: i64, to: i64) -> Hours {
    let time = |minutes| DayTime::from_minutes(minutes).unwrap();
    Hours::new(time(from), time(to)).unwrap()
}

/// Open every day between these minutes of the day, in steps of half an hour.
fn daily(zone: Zone, from: i64, to: i64) -> Rules {
    Rules {
        schedules: vec![Schedule::weekly(WEEK.map(|day| (day, hours(from, to))).to_vec())],
        notice_minutes: 0,
        advance_days: 30,
        step_minutes: 30,
        ..Rules::closed(zone)
    }
}

fn around(change: &Change, hours: i64) -> Window {
    Window { from: change.at.plus_hours(-hours), to: change.at.plus_hours(hours) }
}

fn starts(
    rules: &Rules,
    taken: &[Taken],
    minutes: i64,
    window: Window,
    now: Moment,
) -> Vec<Moment> {
    openings(rules, taken, minutes, window, now).into_iter().map(|o| o.start).collect()
}

/// The slow and plain reading of the rules.
struct Oracle<'a> {
    rules: &'a Rules,
    taken: &'a [Taken],
    minutes: i64,
    now: Moment,
}

impl Oracle<'_> {
    /// The zone whose clock the coach reads: that of the latest date which has begun.
    fn zone_at(&self, at: Moment) -> Zone {
        let dates = (-3..=3).rev().map(|days| at.utc_date() + TimeDelta::days(days));
        let mut begun = dates
            .map(|d| (self.rules.zone_on(d), d))
            .filter(|(zone, d)| zone.start_of_day(*d) <= at);
        begun.next().unwrap().0
    }

    fn clock(&self, at: Moment) -> (Zone, NaiveDate, i64) {
        let zone =
            if self.rules.zone_changes.is_empty() { self.rules.zone } else { self.zone_at(at) };
        let wall = zone.at(at).naive_local();
        (zone, wall.date(), DayTime::of(wall.time()).minutes())
    }

    fn has_hours(&self, date: NaiveDate, minute: i64) -> bool {
        let Some(time) = DayTime::from_minutes(minute).filter(|t| *t < DayTime::END_OF_DAY) else {
            return false;
        };
        if self.rules.days_off.iter().any(|off| off.from <= date && date <= off.to) {
            return false;
        }
        if let Some(hours) = self.rules.exceptions.get(&date) {
            return hours.iter().any(|hours| hours.contains(time));
        }
        if self.rules.holidays.contains_key(&date) {
            return false;
        }
        self.rules.schedules.iter().any(|schedule| {
            schedule.is_active
                && schedule.valid_from.is_none_or(|from| from <= date)
                && schedule.valid_to.is_none_or(|to| date <= to)
                && match &schedule.pattern {
                    Pattern::Weekly(all) => {
                        all.iter().any(|(day, h)| *day == date.weekday() && h.contains(time))
                    }
                    Pattern::Monthly(all) => {
                        all.iter().any(|(day, h)| day.falls_on(date) && h.contains(time))
                    }
                    Pattern::Custom(all) => {
                        all.iter().any(|(day, h)| *day == date && h.contains(time))
                    }
                }
        })
    }

    fn in_hours(&self, at: Moment) -> bool {
        let (zone, date, minute) = self.clock(at);
        let time = DayTime::from_minutes(minute).unwrap();
        let paused = !self.rules.exceptions.contains_key(&date)
            && self.rules.breaks.iter().any(|(d, h)| *d == date.weekday() && h.contains(time));
        self.rules.zone_on(date) == zone && self.has_hours(date, minute) && !paused
    }

    fn is_free(&self, at: Moment) -> bool {
        self.rules.open_slots.iter().any(|slot| slot.contains(at)) || self.in_hours(at)
    }

    fn is_on_grid(&self, at: Moment) -> bool {
        let step = self.rules.step_minutes;
        let slots = self.rules.open_slots.iter().filter(|slot| slot.contains(at));
        let mut of_slots = slots.map(|slot| at.minutes_since(slot.start()) % step == 0);
        let (_, date, minute) = self.clock(at);
        let mut beginning = minute;
        while self.has_hours(date, beginning - 1) {
            beginning -= 1;
        }
        of_slots.any(|on| on) || (self.in_hours(at) && (minute - beginning) % step == 0)
    }

    fn is_in_time(&self, at: Moment) -> bool {
        let (_, today, _) = self.clock(self.now);
        let after = today + TimeDelta::days(self.rules.advance_days + 1);
        at > self.now
            && at >= self.now.plus_minutes(self.rules.notice_minutes)
            && at < self.rules.zone_on(after).start_of_day(after)
    }

    fn is_clear_of_taken_time(&self, at: Moment) -> bool {
        self.taken.iter().all(|taken| {
            let live = matches!(taken.kind, TakenKind::Held | TakenKind::Booked);
            let buffer = if live { self.rules.buffer_minutes } else { 0 };
            at.plus_minutes(self.minutes + buffer) <= taken.span.start()
                || taken.span.end().plus_minutes(buffer) <= at
        })
    }

    fn is_below_the_limit(&self, at: Moment) -> bool {
        let live =
            self.taken.iter().filter(|t| matches!(t.kind, TakenKind::Held | TakenKind::Booked));
        let count = live.filter(|t| self.clock(t.span.start()).1 == self.clock(at).1).count();
        self.rules.daily_limit.is_none_or(|limit| count < usize::try_from(limit).unwrap())
    }

    fn offers(&self, at: Moment) -> bool {
        self.is_in_time(at)
            && self.is_free(at)
            && self.is_on_grid(at)
            && (0..self.minutes).all(|minute| self.is_free(at.plus_minutes(minute)))
            && self.is_clear_of_taken_time(at)
            && self.is_below_the_limit(at)
    }

    /// Everything offered in a window, at whole multiples of five minutes.
    fn openings(&self, window: Window) -> Vec<Moment> {
        let five = 5 * 60;
        let first = Moment::from_unix(window.from.unix().div_euclid(five) * five).unwrap();
        let all = (0..).map(|n| first.plus_minutes(5 * n)).take_while(|at| *at < window.to);
        all.filter(|at| *at >= window.from && self.offers(*at)).collect()
    }
}

#[test]
fn the_zones_change_their_clocks_as_often_as_the_world_does() {
    let of = |name: &str| CHANGES.iter().filter(|c| c.zone.as_str() == name).count();
    assert_eq!(of("Europe/Berlin"), 42);
    assert_eq!(of("Asia/Kathmandu"), 0);
    assert!(of("Antarctica/Troll") == 42 && of("Africa/Casablanca") > 30);
    assert!(CHANGES.len() > 700, "{}", CHANGES.len());
}

#[test]
fn clock_changes_are_found_at_the_right_instants() {
    for name in ZONES {
        let zone: Zone = name.parse().unwrap();
        let expected: Vec<_> = CHANGES.iter().filter(|c| c.zone == zone).collect();
        let found = next_clock_changes(zone, moment("2020-01-01T00:00:00Z"), expected.len().max(1));
        let found: Vec<_> = found.iter().map(|c| (c.at, c.minutes_forward())).collect();
        let expected: Vec<_> = expected.iter().map(|c| (c.at, c.forward)).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn b9_no_start_lies_in_a_gap_and_each_repeated_time_is_two_labelled_openings() {
    for change in CHANGES.iter() {
        let rules = daily(change.zone, 0, 24 * 60);
        let all = openings(&rules, &[], 30, around(change, 30), change.at.plus_days(-3));
        assert!(all.is_sorted_by(|a, b| a.start < b.start), "{change:?}");
        let walls = all.iter().map(|opening| change.zone.at(opening.start).naive_local());
        for (opening, wall) in all.iter().zip(walls.clone()) {
            let expected = match change.zone.instants(wall) {
                Local::Never => panic!("{change:?} shows {wall}"),
                Local::Once(_) => None,
                Local::Twice(first, _) if first == opening.start => Some(Pass::First),
                Local::Twice(..) => Some(Pass::Second),
            };
            assert_eq!(opening.pass, expected, "{change:?} {wall}");
            assert_eq!(opening.pass, Pass::at(change.zone, opening.start));
        }
        let distinct: BTreeSet<_> = walls.collect();
        let repeated = usize::try_from((-change.forward).max(0) / 30).unwrap();
        assert_eq!(all.len() - distinct.len(), repeated, "{change:?}");
    }
}

#[test]
fn b9_the_afternoon_of_the_day_of_each_change_is_unshifted() {
    for change in CHANGES.iter() {
        let zone = change.zone;
        let rules = daily(zone, 0, 24 * 60);
        let afternoon = |day: NaiveDate| {
            let all =
                starts(&rules, &[], 60, Window::of_days(zone, day, day), change.at.plus_days(-9));
            let walls = all.into_iter().map(|at| zone.at(at).time());
            walls.filter(|time| DayTime::of(*time).minutes() >= 12 * 60).collect::<Vec<_>>()
        };
        // A change late in the evening is seen on its own date only; look at the one after it.
        let day = zone.date_at(change.at) + TimeDelta::days(i64::from(change_is_late(change)));
        let expected = afternoon(day + TimeDelta::days(3));
        assert_eq!(afternoon(day), expected, "{change:?}");
        assert_eq!(expected.len(), 24);
    }
}

fn change_is_late(change: &Change) -> bool {
    let time = change.zone.at(change.at).time();
    DayTime::of(time).minutes() >= 12 * 60
}

#[test]
fn round_the_clock_hours_cover_all_time_exactly_once_over_each_change() {
    for change in CHANGES.iter() {
        let window = around(change, 50);
        let whole = Span::new(window.from, window.to).unwrap();
        assert_eq!(opening_hours(&daily(change.zone, 0, 24 * 60), window), [whole], "{change:?}");
    }
}

#[test]
fn the_day_and_the_night_share_each_window_without_loss() {
    for change in CHANGES.iter() {
        let window = around(change, 50);
        let real = window.to.minutes_since(window.from);
        for noon in [90, 135, 150, 23 * 60] {
            let part = |from, to| opening_hours(&daily(change.zone, from, to), window);
            let both = [part(0, noon), part(noon, 24 * 60)].concat();
            assert_eq!(both.iter().map(|span| span.minutes()).sum::<i64>(), real, "{change:?}");
        }
    }
}

#[test]
fn explanations_agree_with_the_openings_around_each_change() {
    for change in CHANGES.iter() {
        let rules = Rules { buffer_minutes: 10, ..daily(change.zone, 0, 150) };
        let span = Span::lasting(change.at.plus_minutes(20), 30);
        let taken = [Taken { span, kind: TakenKind::Booked }];
        let window = around(change, 4);
        let now = change.at.plus_days(-2);
        let offered = openings(&rules, &taken, 45, window, now);
        let instants = (0..32).map(|quarter| window.from.plus_minutes(15 * quarter));
        let explained = instants.filter_map(|at| is_offered(&rules, &taken, 45, at, now).ok());
        assert_eq!(explained.collect::<Vec<_>>(), offered, "{change:?}");
    }
}

/// A case for the engine: rules, taken time and a window around a clock change.
#[derive(Debug)]
struct Situation {
    rules: Rules,
    taken: Vec<Taken>,
    minutes: i64,
    window: Window,
    now: Moment,
}

impl Situation {
    fn openings(&self) -> Vec<Opening> {
        openings(&self.rules, &self.taken, self.minutes, self.window, self.now)
    }

    fn oracle(&self) -> Oracle<'_> {
        Oracle { rules: &self.rules, taken: &self.taken, minutes: self.minutes, now: self.now }
    }
}

fn some_change() -> impl Strategy<Value = Change> {
    any::<prop::sample::Index>().prop_map(|index| CHANGES[index.index(CHANGES.len())])
}

fn some_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(ZONES.to_vec()).prop_map(|name| name.parse().unwrap())
}

/// Hours at any time of day, half of them beginning early, when clocks change.
fn some_hours() -> impl Strategy<Value = Hours> {
    let start = prop_oneof![0_i64..36, 0_i64..288];
    (start, 1_i64..=288).prop_map(|(a, length)| hours(a * 5, ((a + length) * 5).min(24 * 60)))
}

fn many<T: std::fmt::Debug>(
    one: impl Strategy<Value = T>,
    most: usize,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(one, 0..=most)
}

/// A date within some days of a middle one.
fn date_near(middle: NaiveDate, days: i64) -> impl Strategy<Value = NaiveDate> {
    (-days..=days).prop_map(move |days| middle + TimeDelta::days(days))
}

fn some_dates(middle: NaiveDate) -> impl Strategy<Value = DateRange> {
    (date_near(middle, 3), 0_i64..3)
        .prop_map(|(from, days)| DateRange { from, to: from + TimeDelta::days(days) })
}

fn some_span(middle: Moment) -> impl Strategy<Value = Span> {
    (-700_i64..700, 1_i64..50)
        .prop_map(move |(start, length)| Span::lasting(middle.plus_minutes(start * 5), length * 5))
}

fn some_month_day() -> impl Strategy<Value = MonthDay> {
    let weekday = || prop::sample::select(WEEK.to_vec());
    prop_oneof![
        (1_u32..=31).prop_map(MonthDay::Date),
        Just(MonthDay::LastDate),
        (1_u32..=5, weekday()).prop_map(|(nth, day)| MonthDay::Nth(nth, day)),
        weekday().prop_map(MonthDay::Last),
    ]
}

fn some_schedule(middle: NaiveDate) -> impl Strategy<Value = Schedule> {
    let weekly = many((prop::sample::select(WEEK.to_vec()), some_hours()), 12);
    let pattern = prop_oneof![
        4 => weekly.prop_map(Pattern::Weekly),
        1 => many((some_month_day(), some_hours()), 6).prop_map(Pattern::Monthly),
        1 => many((date_near(middle, 3), some_hours()), 6).prop_map(Pattern::Custom),
    ];
    let edge = || prop::option::weighted(0.3, date_near(middle, 3));
    (pattern, edge(), edge(), prop::bool::weighted(0.9)).prop_map(
        |(pattern, valid_from, valid_to, is_active)| Schedule {
            pattern,
            valid_from,
            valid_to,
            is_active,
        },
    )
}

fn some_rules(change: Change) -> impl Strategy<Value = Rules> {
    let middle = change.at.utc_date();
    let weekday = prop::sample::select(WEEK.to_vec());
    let travel =
        (some_dates(middle), some_zone()).prop_map(|(dates, zone)| ZoneChange { dates, zone });
    let told = (
        many(some_schedule(middle), 3),
        many((weekday, some_hours()), 3),
        prop::collection::btree_map(date_near(middle, 3), many(some_hours(), 2), 0..2),
        prop_oneof![3 => Just(Vec::new()), 1 => many(some_dates(middle), 1)],
        many(some_span(change.at), 3),
        prop_oneof![2 => Just(Vec::new()), 1 => many(travel, 2)],
        prop::collection::btree_map(date_near(middle, 3), Just(Holiday::UNNAMED), 0..2),
    );
    let limits = (
        prop_oneof![Just(0), 0_i64..3000],
        prop_oneof![Just(30_i64), 0_i64..9],
        prop_oneof![Just(0), (0_i64..12).prop_map(|n| n * 5)],
        prop::option::weighted(0.25, 0_u32..4),
        prop::sample::select(vec![5_i64, 10, 15, 20, 30, 45, 60, 90, 1440]),
    );
    (told, limits).prop_map(move |(told, limits)| Rules {
        zone: change.zone,
        schedules: told.0,
        breaks: told.1,
        exceptions: told.2,
        days_off: told.3,
        open_slots: told.4,
        zone_changes: told.5,
        holidays: told.6,
        notice_minutes: limits.0,
        advance_days: limits.1,
        buffer_minutes: limits.2,
        daily_limit: limits.3,
        step_minutes: limits.4,
    })
}

fn some_taken(change: Change) -> impl Strategy<Value = Taken> {
    use TakenKind::{Blocked, Booked, Held, Imported};
    let kind = prop::sample::select(vec![Held, Booked, Blocked, Imported]);
    // Imported calendars may be busy from any second to any other.
    (some_span(change.at), 0_i64..300, kind).prop_map(|(span, seconds, kind)| {
        let shift = TimeDelta::milliseconds(if kind == Imported { seconds * 1001 } else { 0 });
        let span = Span::new(span.start().plus(shift), span.end().plus(shift)).unwrap();
        Taken { span, kind }
    })
}

fn some_situation() -> impl Strategy<Value = Situation> {
    some_change().prop_flat_map(|change| {
        let now = prop_oneof![3 => -6_i64 * 1440..-1440, 1 => -1440_i64..1440]
            .prop_map(move |minutes| change.at.plus_minutes(minutes));
        let minutes = prop::sample::select(vec![5_i64, 15, 30, 50, 60, 90, 180]);
        let parts = (some_rules(change), many(some_taken(change), 8), minutes, now);
        parts.prop_map(move |(rules, taken, minutes, now)| Situation {
            rules,
            taken,
            minutes,
            window: around(&change, 36),
            now,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 192,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn openings_are_exactly_what_the_rules_say_minute_by_minute(case in some_situation()) {
        let found: Vec<_> = case.openings().into_iter().map(|o| o.start).collect();
        prop_assert_eq!(found, case.oracle().openings(case.window));
    }

    #[test]
    fn an_explanation_agrees_with_the_openings_at_every_instant(
        case in some_situation(),
        odd_seconds in 0_i64..900,
    ) {
        let offered: BTreeSet<_> = case.openings().into_iter().collect();
        let quarters = (0..288).map(|quarter| case.window.from.plus_minutes(15 * quarter));
        let odd = (0..72).map(|hour| case.window.from.plus(TimeDelta::seconds(hour * 3600 + odd_seconds)));
        let inside = quarters.chain(odd).filter(|at| *at < case.window.to);
        for at in inside.chain(offered.iter().map(|opening| opening.start)) {
            let expected = offered.iter().find(|opening| opening.start == at);
            match explain(&case.rules, &case.taken, case.minutes, at, case.now) {
                Verdict::Offered(opening) => prop_assert_eq!(Some(&opening), expected),
                Verdict::NotOffered(reasons) => {
                    prop_assert!(expected.is_none(), "{at} refused: {reasons:?}");
                    prop_assert!(!reasons.is_empty());
                    prop_assert_eq!(
                        is_offered(&case.rules, &case.taken, case.minutes, at, case.now).err(),
                        reasons.into_iter().next()
                    );
                }
            }
        }
    }

    #[test]
    fn no_session_touches_taken_time_or_its_buffer_nor_exceeds_the_daily_limit(
        case in some_situation(),
    ) {
        let oracle = case.oracle();
        for opening in case.openings() {
            prop_assert!(oracle.is_clear_of_taken_time(opening.start));
            prop_assert!(oracle.is_below_the_limit(opening.start));
        }
    }

    #[test]
    fn a_window_holds_what_its_two_halves_hold(case in some_situation(), cut in 0_i64..4320) {
        let middle = case.window.from.plus_minutes(cut);
        let half = |from, to| {
            openings(&case.rules, &case.taken, case.minutes, Window { from, to }, case.now)
        };
        let halves = [half(case.window.from, middle), half(middle, case.window.to)].concat();
        prop_assert_eq!(halves, case.openings());
    }

    #[test]
    fn taking_an_opening_removes_it_and_adds_none(
        mut case in some_situation(),
        pick in any::<prop::sample::Index>(),
    ) {
        let before = case.openings();
        if before.is_empty() {
            return Ok(());
        }
        let start = before[pick.index(before.len())].start;
        let span = Span::lasting(start, case.minutes);
        case.taken.push(Taken { span, kind: TakenKind::Held });
        let after = case.openings();
        prop_assert!(after.iter().all(|opening| before.contains(opening)));
        prop_assert!(after.iter().all(|o| !Span::lasting(o.start, case.minutes).overlaps(span)));
    }
}
