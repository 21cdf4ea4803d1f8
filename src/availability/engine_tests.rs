//! Examples of the engine, each a sentence about what a coach or a student sees.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::*;
use crate::base::{Moment, Zone};

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dates(from: &str, to: &str) -> DateRange {
    DateRange { from: date(from), to: date(to) }
}

fn hours(text: &str) -> Hours {
    let (from, to) = text.split_once('-').unwrap();
    Hours::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
}

/// Hours such as `09:00-12:00` on every day of the week.
fn daily(all: &[&str]) -> Schedule {
    let day = |day| all.iter().map(move |text| (day, hours(text)));
    Schedule::weekly(WEEK.into_iter().flat_map(day).collect())
}

/// A coach with these hours every day, without notice, hourly starts and a far horizon.
fn coach(zone_name: &str, all: &[&str]) -> Rules {
    Rules {
        schedules: vec![daily(all)],
        notice_minutes: 0,
        advance_days: 400,
        step_minutes: 60,
        ..Rules::closed(zone(zone_name))
    }
}

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// The instant of a wall time shown once.
fn local(zone_name: &str, text: &str) -> Moment {
    let at = zone(zone_name).tz();
    Moment::from_utc(wall(text).and_local_timezone(at).unwrap().to_utc())
}

fn utc(text: &str) -> Moment {
    local("UTC", text)
}

fn long_before() -> Moment {
    utc("2026-01-01 00:00")
}

fn booked(start: Moment, minutes: i64) -> Taken {
    Taken { span: Span::lasting(start, minutes), kind: TakenKind::Booked }
}

fn openings_on(rules: &Rules, taken: &[Taken], minutes: i64, day: &str) -> Vec<Opening> {
    let window = Window::of_days(rules.zone_on(date(day)), date(day), date(day));
    openings(rules, taken, minutes, window, long_before())
}

/// The starts of one day as the coach's clock shows them, with `'` after the second of two showings.
fn starts_on(rules: &Rules, taken: &[Taken], minutes: i64, day: &str) -> String {
    let shown = |opening: Opening| {
        let time = rules.zone_on(date(day)).at(opening.start).format("%H:%M").to_string();
        if opening.pass == Some(Pass::Second) { time + "'" } else { time }
    };
    let all: Vec<_> = openings_on(rules, taken, minutes, day).into_iter().map(shown).collect();
    all.join(" ")
}

fn reasons(rules: &Rules, taken: &[Taken], minutes: i64, at: Moment) -> Vec<Reason> {
    match explain(rules, taken, minutes, at, long_before()) {
        Verdict::Offered(_) => Vec::new(),
        Verdict::NotOffered(reasons) => reasons,
    }
}

#[test]
fn sessions_start_at_the_beginning_of_the_hours_and_every_step_while_they_fit() {
    let mut rules = coach("Europe/Berlin", &["09:10-12:00"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "09:10 10:10");
    rules.step_minutes = 30;
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "09:10 09:40 10:10 10:40");
    assert_eq!(starts_on(&rules, &[], 170, "2026-05-04"), "09:10");
    assert_eq!(starts_on(&rules, &[], 171, "2026-05-04"), "");
}

#[test]
fn the_grid_goes_on_after_a_taken_hour_and_its_buffer() {
    let mut rules = coach("Europe/Berlin", &["09:00-17:00"]);
    rules.step_minutes = 30;
    rules.buffer_minutes = 10;
    let taken = [booked(local("Europe/Berlin", "2026-05-04 12:00"), 60)];
    let starts = starts_on(&rules, &taken, 60, "2026-05-04");
    assert_eq!(starts, "09:00 09:30 10:00 10:30 13:30 14:00 14:30 15:00 15:30 16:00");
}

#[test]
fn blocks_and_imported_time_need_no_buffer() {
    let mut rules = coach("Europe/Berlin", &["09:00-13:00"]);
    rules.buffer_minutes = 30;
    for kind in [TakenKind::Blocked, TakenKind::Imported] {
        let span = Span::lasting(local("Europe/Berlin", "2026-05-04 11:00"), 60);
        let starts = starts_on(&rules, &[Taken { span, kind }], 60, "2026-05-04");
        assert_eq!(starts, "09:00 10:00 12:00");
    }
}

#[test]
fn a_break_leaves_the_grid_where_it_is() {
    let mut rules = coach("Europe/Berlin", &["09:00-17:00"]);
    rules.breaks = vec![(Weekday::Mon, hours("12:10-12:50"))];
    assert_eq!(
        starts_on(&rules, &[], 60, "2026-05-04"),
        "09:00 10:00 11:00 13:00 14:00 15:00 16:00"
    );
    assert_eq!(
        starts_on(&rules, &[], 60, "2026-05-05"),
        "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00"
    );
}

#[test]
fn schedules_of_all_kinds_add_up_while_they_are_valid_and_active() {
    let mut rules = coach("Europe/Berlin", &["09:00-10:00"]);
    let monthly = Pattern::Monthly(vec![(MonthDay::Nth(1, Weekday::Mon), hours("10:00-11:00"))]);
    let custom = Pattern::Custom(vec![(date("2026-05-04"), hours("15:00-16:00"))]);
    let summer = Schedule {
        valid_from: Some(date("2026-05-05")),
        valid_to: Some(date("2026-05-06")),
        ..daily(&["20:00-21:00"])
    };
    let asleep = Schedule { is_active: false, ..daily(&["03:00-04:00"]) };
    rules.schedules.extend([Schedule::always(monthly), Schedule::always(custom), summer, asleep]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "09:00 10:00 15:00");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-05"), "09:00 20:00");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-06"), "09:00 20:00");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-07"), "09:00");
}

#[test]
fn overlapping_hours_are_one_and_keep_the_grid_of_the_earliest() {
    let mut rules = coach("Europe/Berlin", &["09:00-11:00"]);
    rules.schedules.push(daily(&["10:30-13:00"]));
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "09:00 10:00 11:00 12:00");
}

#[test]
fn an_exception_replaces_the_hours_and_breaks_of_its_date() {
    let mut rules = coach("Europe/Berlin", &["09:00-12:00"]);
    rules.breaks = vec![(Weekday::Mon, hours("18:00-19:00"))];
    rules.exceptions.insert(date("2026-05-04"), vec![hours("18:00-20:00")]);
    rules.exceptions.insert(date("2026-05-05"), Vec::new());
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "18:00 19:00");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-05"), "");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-06"), "09:00 10:00 11:00");
}

#[test]
fn a_day_off_closes_even_a_date_with_hours_of_its_own_but_not_a_one_off_opening() {
    let mut rules = coach("Europe/Berlin", &["09:00-12:00"]);
    rules.days_off = vec![dates("2026-05-04", "2026-05-05")];
    rules.exceptions.insert(date("2026-05-05"), vec![hours("18:00-20:00")]);
    rules.open_slots = vec![Span::lasting(local("Europe/Berlin", "2026-05-05 14:20"), 120)];
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-05"), "14:20 15:20");
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-06"), "09:00 10:00 11:00");
}

#[test]
fn a_one_off_opening_prolongs_the_hours_it_touches() {
    let mut rules = coach("Europe/Berlin", &["09:00-11:00"]);
    rules.open_slots = vec![Span::lasting(local("Europe/Berlin", "2026-05-04 11:00"), 30)];
    assert_eq!(starts_on(&rules, &[], 90, "2026-05-04"), "09:00 10:00");
    assert_eq!(starts_on(&rules, &[], 90, "2026-05-05"), "09:00");
}

#[test]
fn a_session_may_run_over_midnight_where_the_hours_do() {
    let mut rules = coach("Europe/Berlin", &["22:30-24:00"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "22:30");
    rules.schedules.push(daily(&["00:00-01:00"]));
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "00:00 22:30 23:30");
}

#[test]
fn the_daily_limit_counts_live_sessions_by_the_date_of_the_coachs_clock() {
    let mut rules = coach("Pacific/Auckland", &["09:00-12:00"]);
    rules.daily_limit = Some(1);
    let early = booked(local("Pacific/Auckland", "2026-05-04 00:30"), 30);
    assert_eq!(early.span.start().utc_date(), date("2026-05-03"));
    assert_eq!(starts_on(&rules, &[early], 60, "2026-05-03"), "09:00 10:00 11:00");
    assert_eq!(starts_on(&rules, &[early], 60, "2026-05-04"), "");
    let blocked = Taken { kind: TakenKind::Blocked, ..early };
    assert_eq!(starts_on(&rules, &[blocked], 60, "2026-05-04"), "09:00 10:00 11:00");
    rules.daily_limit = Some(0);
    assert_eq!(starts_on(&rules, &[], 60, "2026-05-04"), "");
}

#[test]
fn b8_neither_the_past_nor_the_notice_nor_what_lies_beyond_the_horizon_is_offered() {
    let mut rules = coach("Europe/Berlin", &["09:00-18:00"]);
    rules.notice_minutes = 120;
    rules.advance_days = 1;
    let now = local("Europe/Berlin", "2026-05-04 10:00");
    let window = Window { from: now.plus_days(-3), to: now.plus_days(9) };
    let all = openings(&rules, &[], 60, window, now);
    assert_eq!(all.first().unwrap().start, local("Europe/Berlin", "2026-05-04 12:00"));
    assert_eq!(all.last().unwrap().start, local("Europe/Berlin", "2026-05-05 17:00"));

    let first_reason = |text| is_offered(&rules, &[], 60, local("Europe/Berlin", text), now);
    assert_eq!(first_reason("2026-05-04 10:00"), Err(Reason::Past));
    let until = local("Europe/Berlin", "2026-05-04 12:00");
    assert_eq!(first_reason("2026-05-04 11:00"), Err(Reason::InsideNotice { until }));
    let last = date("2026-05-05");
    assert_eq!(first_reason("2026-05-06 09:00"), Err(Reason::BeyondHorizon { last }));
    assert!(first_reason("2026-05-04 12:00").is_ok());
}

#[test]
fn without_notice_a_session_may_start_the_next_moment_but_not_this_one() {
    let rules = coach("UTC", &["09:00-18:00"]);
    let start = utc("2026-05-04 10:00");
    assert_eq!(is_offered(&rules, &[], 60, start, start), Err(Reason::Past));
    assert!(is_offered(&rules, &[], 60, start, start.plus_minutes(-1)).is_ok());
    let window = Window { from: start, to: start.plus_hours(3) };
    let first = |now| openings(&rules, &[], 60, window, now).first().unwrap().start;
    assert_eq!(first(start), start.plus_hours(1));
    assert_eq!(first(start.plus_minutes(-1)), start);
}

#[test]
fn b9_a_start_in_the_gap_of_spring_does_not_exist() {
    let rules = coach("Europe/Berlin", &["00:30-06:30"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-03-28"), "00:30 01:30 02:30 03:30 04:30 05:30");
    assert_eq!(starts_on(&rules, &[], 60, "2026-03-29"), "00:30 01:30 03:30 04:30 05:30");
    let asked = (zone("Europe/Berlin"), wall("2026-03-29 02:30"));
    let jump = utc("2026-03-29 01:00");
    assert_eq!(
        explain_wall(&rules, &[], 60, asked, long_before()),
        WallVerdict::Once(Verdict::NotOffered(vec![Reason::GapInClock { jump }]))
    );
}

#[test]
fn b9_hours_that_begin_in_the_gap_open_at_the_jump_and_keep_their_usual_starts() {
    let rules = coach("Europe/Berlin", &["02:30-05:30"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-03-29"), "03:30 04:30");
    let day = Window::of_days(zone("Europe/Berlin"), date("2026-03-29"), date("2026-03-29"));
    let open = opening_hours(&rules, day);
    assert_eq!(open, [Span::new(utc("2026-03-29 01:00"), utc("2026-03-29 03:30")).unwrap()]);
    let within = coach("Europe/Berlin", &["02:10-02:50"]);
    assert_eq!(opening_hours(&within, day), []);
}

#[test]
fn b9_both_showings_of_half_past_two_in_autumn_are_offered_and_labelled() {
    let rules = coach("Europe/Berlin", &["01:30-04:30"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-10-25"), "01:30 02:30 02:30' 03:30");
    let passes: Vec<_> =
        openings_on(&rules, &[], 60, "2026-10-25").iter().map(|opening| opening.pass).collect();
    assert_eq!(passes, [None, Some(Pass::First), Some(Pass::Second), None]);

    let asked = (zone("Europe/Berlin"), wall("2026-10-25 02:30"));
    let answer = explain_wall(&rules, &[], 60, asked, long_before());
    let (first, second) = (utc("2026-10-25 00:30"), utc("2026-10-25 01:30"));
    let offered = |start, pass| (start, Verdict::Offered(Opening { start, pass: Some(pass) }));
    assert_eq!(
        answer,
        WallVerdict::Twice(offered(first, Pass::First), offered(second, Pass::Second))
    );
}

#[test]
fn b9_hours_that_end_within_the_repeated_hour_hold_in_both_showings() {
    let rules = coach("Europe/Berlin", &["01:30-02:30"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-10-25"), "01:30");
    assert_eq!(starts_on(&rules, &[], 30, "2026-10-25"), "01:30");
    let mut fine = rules.clone();
    fine.step_minutes = 30;
    assert_eq!(starts_on(&fine, &[], 30, "2026-10-25"), "01:30 02:00 02:00'");
}

#[test]
fn b9_the_afternoon_of_the_day_of_a_change_is_where_it_always_is() {
    for (name, day, week_before) in [
        ("Europe/Berlin", "2026-03-29", "2026-03-22"),
        ("Europe/Berlin", "2026-10-25", "2026-10-18"),
        ("America/New_York", "2026-03-08", "2026-03-01"),
        ("Australia/Lord_Howe", "2026-04-05", "2026-03-29"),
        ("Australia/Lord_Howe", "2026-10-04", "2026-09-27"),
    ] {
        let rules = coach(name, &["00:00-24:00"]);
        let afternoon =
            |day| starts_on(&rules, &[], 60, day).split_once("12:00").unwrap().1.to_owned();
        assert_eq!(afternoon(day), afternoon(week_before), "{name} {day}");
    }
}

#[test]
fn b9_an_offset_change_that_is_no_summer_time_is_treated_alike() {
    // Volgograd moved from UTC+4 to UTC+3 at 02:00 on 27 December 2020.
    let mut rules = coach("Europe/Volgograd", &["00:30-04:30"]);
    rules.advance_days = 9;
    let day = date("2020-12-27");
    let window = Window::of_days(rules.zone, day, day);
    let all = openings(&rules, &[], 60, window, utc("2020-12-20 00:00"));
    let shown: Vec<_> =
        all.iter().map(|o| rules.zone.at(o.start).format("%H:%M").to_string()).collect();
    assert_eq!(shown, ["00:30", "01:30", "01:30", "02:30", "03:30"]);
}

#[test]
fn a_session_lasts_real_minutes_over_a_clock_change() {
    // From 01:00 to 04:00 by the clock, but two hours in spring and four in autumn.
    let rules = coach("Europe/Berlin", &["01:00-04:00"]);
    assert_eq!(starts_on(&rules, &[], 120, "2026-03-29"), "01:00");
    assert_eq!(starts_on(&rules, &[], 180, "2026-03-29"), "");
    assert_eq!(starts_on(&rules, &[], 180, "2026-10-25"), "01:00 02:00");
}

#[test]
fn a_day_without_midnight_opens_after_the_jump() {
    // In Beirut midnight of 29 March 2026 is skipped: 23:59 is followed by 01:00.
    let rules = coach("Asia/Beirut", &["00:00-03:00"]);
    assert_eq!(starts_on(&rules, &[], 60, "2026-03-29"), "01:00 02:00");
    assert_eq!(starts_on(&rules, &[], 60, "2026-03-30"), "00:00 01:00 02:00");
}

#[test]
fn a_travelling_coach_keeps_their_hours_by_the_clock_of_the_place() {
    let mut rules = coach("Europe/Berlin", &["09:00-11:00"]);
    let dates = dates("2026-05-05", "2026-05-06");
    rules.zone_changes = vec![ZoneChange { dates, zone: zone("Asia/Tokyo") }];
    let window = Window { from: utc("2026-05-04 00:00"), to: utc("2026-05-08 00:00") };
    let starts: Vec<_> =
        openings(&rules, &[], 120, window, long_before()).iter().map(|o| o.start).collect();
    assert_eq!(
        starts,
        [
            local("Europe/Berlin", "2026-05-04 09:00"),
            local("Asia/Tokyo", "2026-05-05 09:00"),
            local("Asia/Tokyo", "2026-05-06 09:00"),
            local("Europe/Berlin", "2026-05-07 09:00"),
        ]
    );
}

#[test]
fn of_two_journeys_on_one_date_the_later_entry_holds() {
    let mut rules = coach("Europe/Berlin", &["09:00-11:00"]);
    let travel = |from, to, name| ZoneChange { dates: dates(from, to), zone: zone(name) };
    rules.zone_changes = vec![
        travel("2026-05-05", "2026-05-07", "Asia/Tokyo"),
        travel("2026-05-06", "2026-05-06", "America/New_York"),
    ];
    let zones = ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08"]
        .map(|day| rules.zone_on(date(day)).city());
    assert_eq!(zones, ["Berlin", "Tokyo", "New York", "Tokyo", "Berlin"]);
    for (name, start) in
        [("Asia/Tokyo", "2026-05-05 10:00"), ("America/New_York", "2026-05-06 10:00")]
    {
        assert_eq!(reasons(&rules, &[], 60, local(name, start)), [], "{start}");
    }
}

#[test]
fn a_journey_east_ends_the_last_day_at_home_when_the_first_day_away_begins() {
    let mut rules = coach("Europe/Berlin", &["00:00-24:00"]);
    rules.zone_changes =
        vec![ZoneChange { dates: dates("2026-05-05", "2026-05-06"), zone: zone("Asia/Tokyo") }];
    let day = Window { from: utc("2026-05-03 22:00"), to: utc("2026-05-08 22:00") };
    // Time is covered once, save the hours after the last day in Tokyo that Berlin still lacks.
    let tokyo_ends = local("Asia/Tokyo", "2026-05-07 00:00");
    let berlin_begins = local("Europe/Berlin", "2026-05-07 00:00");
    let open = opening_hours(&rules, day);
    let expected =
        [Span::new(day.from, tokyo_ends).unwrap(), Span::new(berlin_begins, day.to).unwrap()];
    assert_eq!(open, expected);
}

#[test]
fn each_reason_is_named_with_what_a_person_needs_to_mend_it() {
    let berlin = |text| local("Europe/Berlin", text);
    let mut rules = coach("Europe/Berlin", &["09:00-12:00", "13:00-17:00"]);
    rules.breaks = vec![(Weekday::Mon, hours("15:00-15:30"))];
    rules.buffer_minutes = 15;
    rules.days_off = vec![dates("2026-05-11", "2026-05-12")];
    rules.exceptions.insert(date("2026-05-18"), vec![hours("10:00-11:00")]);
    rules.daily_limit = Some(1);
    assert_eq!(date("2026-05-04").weekday(), Weekday::Mon);

    let none: [Taken; 0] = [];
    let of = |minutes, text| reasons(&rules, &none, minutes, berlin(text));
    let usual = vec![hours("09:00-12:00"), hours("13:00-17:00")];
    assert_eq!(of(60, "2026-05-04 10:00"), []);
    assert_eq!(of(60, "2026-05-04 08:00"), [Reason::OutsideHours { hours: usual.clone() }]);
    let dates = dates("2026-05-11", "2026-05-12");
    assert_eq!(of(60, "2026-05-11 10:00"), [Reason::DayOff { dates }]);
    let both = [Reason::OutsideHours { hours: usual }, Reason::DayOff { dates }];
    assert_eq!(of(60, "2026-05-11 08:00"), both);
    let instead = vec![hours("10:00-11:00")];
    assert_eq!(of(60, "2026-05-18 15:00"), [Reason::Exception { hours: instead }]);
    assert_eq!(of(60, "2026-05-04 15:00"), [Reason::Break { hours: hours("15:00-15:30") }]);
    let end = berlin("2026-05-04 12:00");
    assert_eq!(of(90, "2026-05-04 11:00"), [Reason::RunsPastEnd { end }]);
    let (before, after) = (Some(berlin("2026-05-04 10:00")), Some(berlin("2026-05-04 11:00")));
    assert_eq!(of(60, "2026-05-04 10:20"), [Reason::OffGrid { before, after }]);

    let session = booked(berlin("2026-05-05 10:00"), 60);
    let of = |text| reasons(&rules, &[session], 60, berlin(text));
    let (limit, span) = (Reason::DailyLimit { limit: 1 }, session.span);
    let kind = TakenKind::Booked;
    assert_eq!(of("2026-05-05 10:00"), [Reason::Taken { kind, span }, limit.clone()]);
    assert_eq!(of("2026-05-05 11:00"), [Reason::Buffer { span }, limit.clone()]);
    assert_eq!(of("2026-05-05 13:00"), [limit]);
}

#[test]
fn a_window_that_is_empty_or_runs_backwards_holds_nothing() {
    let rules = coach("UTC", &["00:00-24:00"]);
    let at = utc("2026-05-04 10:00");
    for to in [at, at.plus_hours(-2)] {
        let window = Window { from: at, to };
        assert_eq!(openings(&rules, &[], 60, window, long_before()), []);
        assert_eq!(opening_hours(&rules, window), []);
    }
}

#[test]
fn senseless_numbers_are_read_as_the_nearest_sensible_ones() {
    let mut rules = coach("UTC", &["10:00-10:02"]);
    rules.step_minutes = 0;
    rules.buffer_minutes = -30;
    rules.notice_minutes = -30;
    assert_eq!(starts_on(&rules, &[], -5, "2026-05-04"), "10:00 10:01");
    rules.advance_days = i64::MIN;
    assert_eq!(starts_on(&rules, &[], 1, "2026-05-04"), "");
    rules.advance_days = i64::MAX;
    rules.notice_minutes = i64::MAX;
    assert_eq!(starts_on(&rules, &[], i64::MAX, "2026-05-04"), "");
}

#[test]
fn the_next_clock_changes_are_found_where_there_are_any() {
    let changes = next_clock_changes(zone("Europe/Berlin"), long_before(), 2);
    let shown: Vec<_> = changes.iter().map(|c| (c.at, c.minutes_forward())).collect();
    assert_eq!(shown, [(utc("2026-03-29 01:00"), 60), (utc("2026-10-25 01:00"), -60)]);
    assert_eq!(next_clock_changes(zone("Asia/Kathmandu"), long_before(), 2), []);
    let lord_howe = next_clock_changes(zone("Australia/Lord_Howe"), long_before(), 1);
    assert_eq!(lord_howe.first().unwrap().minutes_forward(), -30);
    let at_change = next_clock_changes(zone("Europe/Berlin"), utc("2026-03-29 01:00"), 1);
    assert_eq!(at_change.first().unwrap().at, utc("2026-10-25 01:00"));
}

#[test]
fn the_two_showings_of_a_time_can_be_told_apart_in_the_readers_zone() {
    let new_york = zone("America/New_York");
    assert_eq!(Pass::at(new_york, utc("2026-11-01 05:30")), Some(Pass::First));
    assert_eq!(Pass::at(new_york, utc("2026-11-01 06:30")), Some(Pass::Second));
    assert_eq!(Pass::at(new_york, utc("2026-11-01 07:30")), None);
}

#[test]
fn a_window_of_days_is_as_long_as_the_readers_days_are() {
    let day = date("2026-10-25");
    let window = Window::of_days(zone("Europe/Berlin"), day, day);
    assert_eq!(window.to.minutes_since(window.from), 25 * 60);
    assert_eq!(zone("Europe/Berlin").at(window.from).time(), NaiveTime::MIN);
}
