//! A month of openings for three offers of a busy coach, beside a plain scan that asks the zone and
//! every taken span at each start. Both must find the same; the ratio is printed last.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{Datelike, NaiveDate, Weekday};
use criterion::{Criterion, criterion_group};
use guidepost::availability::{
    DateRange, DayTime, Hours, Pattern, Rules, Schedule, Span, Taken, TakenKind, Window,
    half_hour_masks, is_offered, openings,
};
use guidepost::base::{Moment, Zone};

/// Offers of 30, 60 and 90 minutes.
const OFFERS: [i64; 3] = [30, 60, 90];
const WORKDAYS: [Weekday; 5] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

struct Coach {
    rules: Rules,
    taken: Vec<Taken>,
    window: Window,
    now: Moment,
}

/// March 2026 in Berlin, with the change to summer time, and 200 sessions and busy times in it.
fn busy_coach() -> Option<Coach> {
    let zone: Zone = "Europe/Berlin".parse().ok()?;
    let day = |day| NaiveDate::from_ymd_opt(2026, 3, day);
    let (first, last) = (day(1)?, day(31)?);
    let week = |from: &str, to: &str| -> Option<Schedule> {
        let hours = hours(from, to)?;
        Some(Schedule::weekly(WORKDAYS.map(|day| (day, hours)).to_vec()))
    };
    let rules = Rules {
        schedules: vec![
            week("08:00", "12:30")?,
            week("13:30", "20:00")?,
            Schedule::always(Pattern::Weekly(vec![(Weekday::Sun, hours("00:00", "24:00")?)])),
        ],
        breaks: vec![(Weekday::Wed, hours("16:00", "16:45")?)],
        days_off: vec![DateRange { from: day(19)?, to: day(20)? }],
        notice_minutes: 0,
        advance_days: 60,
        buffer_minutes: 10,
        daily_limit: Some(12),
        ..Rules::closed(zone)
    };
    let now = zone.start_of_day(first).plus_minutes(-1);
    let taken = (0..200).map(|n| taken(now, n)).collect();
    Some(Coach { rules, taken, window: Window::of_days(zone, first, last), now })
}

fn hours(from: &str, to: &str) -> Option<Hours> {
    Hours::new(from.parse().ok()?, to.parse().ok()?)
}

/// The n-th of 200 taken spans, spread over the month: 25 to 70 minutes each, of every kind.
fn taken(now: Moment, n: i64) -> Taken {
    let start = now.plus_minutes(1 + n * 31 * 24 * 60 / 200 / 5 * 5);
    let kind = match n % 4 {
        0 => TakenKind::Held,
        1 => TakenKind::Booked,
        2 => TakenKind::Blocked,
        _ => TakenKind::Imported,
    };
    Taken { span: Span::lasting(start, 25 + n % 10 * 5), kind }
}

impl Coach {
    fn month(&self) -> Vec<Vec<Moment>> {
        OFFERS.map(|minutes| self.starts(minutes)).to_vec()
    }

    fn starts(&self, minutes: i64) -> Vec<Moment> {
        let all = openings(&self.rules, &self.taken, minutes, self.window, self.now);
        all.into_iter().map(|opening| opening.start).collect()
    }

    fn month_by_plain_scan(&self) -> Vec<Vec<Moment>> {
        OFFERS.map(|minutes| self.scan(minutes)).to_vec()
    }

    /// Tries every quarter of an hour of the month.
    fn scan(&self, minutes: i64) -> Vec<Moment> {
        let quarters = (0..).map(|n| self.window.from.plus_minutes(15 * n));
        let month = quarters.take_while(|at| *at < self.window.to);
        month.filter(|at| self.is_free(*at, minutes)).collect()
    }

    fn is_free(&self, at: Moment, minutes: i64) -> bool {
        let end = at.plus_minutes(minutes);
        let zone = self.rules.zone;
        let (date, last_date) = (zone.date_at(at), zone.date_at(end.plus_minutes(-1)));
        let (start_time, end_time) = (self.time(at), self.time(end.plus_minutes(-1)));
        let breaks = self.rules.breaks_on(date);
        let fits = self.rules.hours_on(date).iter().any(|hours| {
            hours.contains(start_time) && hours.contains(end_time) && date == last_date
        });
        let pauses =
            breaks.iter().any(|pause| pause.start() <= end_time && start_time < pause.end());
        fits && !pauses && self.is_clear(at, end) && self.live_on(date) < 12
    }

    fn time(&self, at: Moment) -> DayTime {
        DayTime::of(self.rules.zone.at(at).time())
    }

    fn is_clear(&self, at: Moment, end: Moment) -> bool {
        self.taken.iter().all(|taken| {
            let buffer = if taken.kind.is_live() { 10 } else { 0 };
            end.plus_minutes(buffer) <= taken.span.start()
                || taken.span.end().plus_minutes(buffer) <= at
        })
    }

    fn live_on(&self, date: NaiveDate) -> usize {
        let live = self.taken.iter().filter(|taken| taken.kind.is_live());
        live.filter(|taken| self.rules.zone.date_at(taken.span.start()).ordinal() == date.ordinal())
            .count()
    }
}

fn bench(criterion: &mut Criterion) {
    let Some(coach) = busy_coach() else { return };
    let mut group = criterion.benchmark_group("availability");
    group.bench_function("a month of openings, 3 offers, 200 taken", |bench| {
        bench.iter(|| black_box(&coach).month());
    });
    group.bench_function("the same by a plain scan", |bench| {
        bench.iter(|| black_box(&coach).month_by_plain_scan());
    });
    let at = coach.starts(60).into_iter().nth(100).unwrap_or(coach.now);
    group.bench_function("one start checked", |bench| {
        bench.iter(|| is_offered(&coach.rules, &coach.taken, 60, black_box(at), coach.now));
    });
    let starts = coach.starts(30);
    group.bench_function("the search summary of a month", |bench| {
        bench.iter(|| half_hour_masks(black_box(&starts).iter().copied()));
    });
    group.finish();
}

/// The median time of a run, out of 41.
fn median(mut run: impl FnMut() -> Vec<Vec<Moment>>) -> Duration {
    let mut times: Vec<_> = (0..41)
        .map(|_| {
            let begun = Instant::now();
            black_box(run());
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.into_iter().nth(20).unwrap_or_default()
}

fn compare() {
    let Some(coach) = busy_coach() else { return };
    let month = coach.month();
    assert_eq!(month, coach.month_by_plain_scan(), "the engine and the plain scan disagree");
    let count: usize = month.iter().map(Vec::len).sum();
    let engine = median(|| coach.month());
    let scan = median(|| coach.month_by_plain_scan());
    let ratio = scan.as_secs_f64() / engine.as_secs_f64();
    eprintln!("{count} openings: engine {engine:?}, plain scan {scan:?}, ratio {ratio:.0}");
}

criterion_group!(benches, bench);

fn main() {
    benches();
    compare();
    Criterion::default().configure_from_args().final_summary();
}
