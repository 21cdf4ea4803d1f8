//! The engine: turns a coach's rules and taken time into the start times that can be booked.
//!
//! A wall-clock rule holds at an instant if the coach's clock shows a matching time then. All else
//! follows from that: a start in a gap does not exist, since the clock never shows it; a time shown
//! twice is two instants, both offered and labelled; hours that contain a clock change are longer or
//! shorter in real minutes; and the afternoon of the day of a change is where it always is.

use chrono::{NaiveDate, TimeDelta};

use super::clock::{Clock, Pass, Stretch};
use super::interval::{Interval, Span, merged};
use super::rules::{Hours, Rules, session_length};
use crate::base::{Moment, Zone};

/// The resolution of a [`Moment`]; turns "after" into "from … on".
const TICK: TimeDelta = TimeDelta::milliseconds(1);

/// A start time that can be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opening {
    pub start: Moment,
    /// Which showing of its wall-clock time this is, where the coach's clock shows it twice.
    pub pass: Option<Pass>,
}

/// Time a coach does not have any more. Who moves a booking leaves out the time it has now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub span: Span,
    pub kind: TakenKind,
}

/// Why time is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TakenKind {
    /// A checkout in progress. A live session: it has buffers and counts for the daily limit.
    Held,
    /// A booked session. A live session: it has buffers and counts for the daily limit.
    Booked,
    /// Blocked by the coach.
    Blocked,
    /// Busy in a calendar the coach imports.
    Imported,
}

/// Where to look for openings: starts from `from` on and before `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub from: Moment,
    pub to: Moment,
}

/// Free time in which sessions may start, and the instant from which the grid of starts is counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) span: Span,
    pub(super) origin: Moment,
}

impl Window {
    /// The local days of a zone, such as the reader's month, from the first to the last.
    pub fn of_days(zone: Zone, first: NaiveDate, last: NaiveDate) -> Self {
        let after = last.succ_opt().unwrap_or(last);
        Self { from: zone.start_of_day(first), to: zone.start_of_day(after) }
    }
}

impl TakenKind {
    /// Whether the time is a session with a student, or becomes one.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Held | Self::Booked)
    }
}

impl Taken {
    /// Time to keep free on either side: the buffer for live sessions, nothing for the rest.
    fn margin(&self, rules: &Rules) -> TimeDelta {
        if self.kind.is_live() { rules.buffer() } else { TimeDelta::zero() }
    }
}

/// The starts at which a session of `minutes` can be booked, in order.
///
/// Starts lie on the coach's wall clock at the beginning of the hours and every step after it.
/// Breaks and taken time do not move that grid: after them, the next start is its next point.
/// Sessions last real minutes, between one and a day's, and end before the free time does.
pub fn openings(
    rules: &Rules,
    taken: &[Taken],
    minutes: i64,
    window: Window,
    now: Moment,
) -> Vec<Opening> {
    let asked = Interval::new(window.from, window.to);
    let Some(bookable) = asked.and_then(|asked| asked.intersection(bookable(rules, now)?)) else {
        return Vec::new();
    };
    let length = session_length(minutes);
    let clock = Clock::new(rules, bookable.start(), bookable.end().plus(length));
    let barred = barred_starts(rules, taken, length, bookable, &clock);
    starts(rules, length, bookable, &clock, &barred)
        .into_iter()
        .map(|start| Opening { start, pass: clock.pass_at(start) })
        .collect()
}

/// When the coach is open by their rules and one-off openings, whatever is taken, in order.
///
/// Breaks are left out. This is the shaded part of a week calendar.
pub fn opening_hours(rules: &Rules, window: Window) -> Vec<Span> {
    Interval::new(window.from, window.to).map_or_else(Vec::new, |reach| {
        let clock = Clock::new(rules, reach.start(), reach.end());
        runs(&grids(rules, &clock, reach))
    })
}

/// The starts that neither the notice nor the horizon forbids.
fn bookable(rules: &Rules, now: Moment) -> Option<Span> {
    let first = rules.notice_ends(now).max(now.plus(TICK));
    Interval::new(first, horizon(rules, last_date(rules, now)?))
}

/// The last date on which a session may start: so many days after the coach's today.
pub(super) fn last_date(rules: &Rules, now: Moment) -> Option<NaiveDate> {
    Clock::new(rules, now, now).date_at(now)?.checked_add_days(rules.advance())
}

/// The instant at which the last date is over on the coach's clock.
pub(super) fn horizon(rules: &Rules, last: NaiveDate) -> Moment {
    let after = last.succ_opt().unwrap_or(last);
    rules.zone_on(after).start_of_day(after)
}

/// All free time within `reach`, ordered by start. Only one-off openings may overlap the others.
pub(super) fn grids(rules: &Rules, clock: &Clock, reach: Span) -> Vec<Grid> {
    let mut grids = Vec::new();
    for stretch in clock.stretches() {
        if let Some(seen) = stretch.span().intersection(reach) {
            add_hours(rules, stretch, seen, &mut grids);
        }
    }
    if !rules.open_slots.is_empty() {
        let slots = rules.open_slots.iter();
        grids.extend(slots.filter_map(|slot| Grid::within(*slot, slot.start(), reach)));
        grids.sort_by_key(|grid| grid.span);
    }
    grids
}

/// Adds the hours of every date that a stretch of the clock shows during `seen`.
fn add_hours(rules: &Rules, stretch: &Stretch, seen: Span, grids: &mut Vec<Grid>) {
    let last = stretch.wall(seen.end()).date();
    let dates = stretch.wall(seen.start()).date().iter_days().take_while(|date| *date <= last);
    for date in dates.filter(|date| stretch.keeps(*date)) {
        let breaks = rules.breaks_on(date);
        for hours in rules.hours_on(date) {
            let origin = stretch.instant(date, hours.start());
            let free = hours.without(&breaks).into_iter();
            let free = free.filter_map(|part: Hours| stretch.when(date, part));
            grids.extend(free.filter_map(|span| Grid::within(span, origin, seen)));
        }
    }
}

impl Grid {
    fn within(span: Span, origin: Moment, reach: Span) -> Option<Self> {
        span.intersection(reach).map(|span| Self { span, origin })
    }

    /// The first point of the grid at or after an instant, which is not before the origin.
    pub(super) fn next(&self, at: Moment, step: TimeDelta) -> Moment {
        let past = at.since(self.origin).num_milliseconds();
        match past.checked_rem(step.num_milliseconds()) {
            None | Some(0) => at,
            Some(beyond) => at.minus(TimeDelta::milliseconds(beyond)).plus(step),
        }
    }
}

/// Free time without seams: a session may run from the hours of one day or kind into another's.
pub(super) fn runs(grids: &[Grid]) -> Vec<Span> {
    merged(grids.iter().map(|grid| grid.span).collect())
}

/// The starts that taken time and the daily limit forbid, as [`merged`] spans.
fn barred_starts(
    rules: &Rules,
    taken: &[Taken],
    length: TimeDelta,
    bookable: Span,
    clock: &Clock,
) -> Vec<Span> {
    let around = taken.iter().filter_map(|taken| barred_by(taken, rules, length));
    let mut barred: Vec<_> = around.filter(|span| span.overlaps(bookable)).collect();
    for date in full_dates(rules, taken, clock) {
        barred.extend(clock.stretches().iter().filter_map(|stretch| stretch.day(date)));
    }
    if rules.daily_limit == Some(0) {
        barred.push(bookable);
    }
    merged(barred)
}

/// The starts from which a session would touch taken time or the margin around it.
fn barred_by(taken: &Taken, rules: &Rules, length: TimeDelta) -> Option<Span> {
    let margin = taken.margin(rules);
    let first = taken.span.start().minus(margin).minus(length).plus(TICK);
    Interval::new(first, taken.span.end().plus(margin))
}

/// The dates of the coach's clock on which as many live sessions start as the limit allows.
fn full_dates(rules: &Rules, taken: &[Taken], clock: &Clock) -> Vec<NaiveDate> {
    let Some(limit) = rules.daily_limit else { return Vec::new() };
    let mut dates: Vec<_> = live_dates(taken, clock).collect();
    dates.sort_unstable();
    let days = dates.chunk_by(|a, b| a == b).filter(|day| reaches(day.len(), limit));
    days.filter_map(|day| day.first().copied()).collect()
}

/// The date on which each live session starts by the coach's clock.
pub(super) fn live_dates(taken: &[Taken], clock: &Clock) -> impl Iterator<Item = NaiveDate> {
    let live = taken.iter().filter(|taken| taken.kind.is_live());
    live.filter_map(|taken| clock.date_at(taken.span.start()))
}

pub(super) fn reaches(count: usize, limit: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count >= limit)
}

/// The points of all grids from which a session fits into free time and which nothing bars.
fn starts(
    rules: &Rules,
    length: TimeDelta,
    bookable: Span,
    clock: &Clock,
    barred: &[Span],
) -> Vec<Moment> {
    let reach = Interval::new(bookable.start(), bookable.end().plus(length)).unwrap_or(bookable);
    let grids = grids(rules, clock, reach);
    let runs = runs(&grids);
    let mut runs = runs.iter().peekable();
    let mut starts = Vec::new();
    for grid in &grids {
        while runs.next_if(|run| run.end() <= grid.span.start()).is_some() {}
        let fits = runs.peek().and_then(|run| {
            let too_late = run.end().minus(length).plus(TICK);
            Interval::new(run.start(), too_late)?.intersection(grid.span)?.intersection(bookable)
        });
        if let Some(fits) = fits {
            add_starts(grid, fits, rules.step(), barred, &mut starts);
        }
    }
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// Adds the points of a grid within `fits`, passing over barred spans.
fn add_starts(grid: &Grid, fits: Span, step: TimeDelta, barred: &[Span], starts: &mut Vec<Moment>) {
    let passed = barred.partition_point(|bar| bar.end() <= fits.start());
    let mut barred = barred.iter().skip(passed).peekable();
    let mut start = grid.next(fits.start(), step);
    while start < fits.end() {
        while barred.next_if(|bar| bar.end() <= start).is_some() {}
        match barred.peek() {
            Some(bar) if bar.contains(start) => start = grid.next(bar.end(), step),
            _ => {
                starts.push(start);
                start = start.plus(step);
            }
        }
    }
}
