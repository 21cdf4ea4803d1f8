//! The coach's clock: which wall time it shows at which instant, through clock changes and travel.

use std::iter;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::interval::{Interval, Span};
use super::rules::{DateRange, DayTime, Hours, Rules};
use crate::base::zone::Local;
use crate::base::{Moment, Zone};

/// A clock is built this much wider than asked for. Every instant on the same date of the coach's
/// clock lies within it, even on a journey across the date line.
const MARGIN: TimeDelta = TimeDelta::days(3);
const A_DAY: TimeDelta = TimeDelta::days(1);

/// An instant at which the clocks of a zone change. Offsets are seconds east of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockChange {
    pub at: Moment,
    pub offset_before: i32,
    pub offset_after: i32,
}

/// Which of its two showings a wall-clock time has when clocks go back over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pass {
    /// The time will be shown again.
    First,
    /// The time has been shown before.
    Second,
}

impl ClockChange {
    /// How far the clock is put forward, in minutes; negative if it goes back.
    pub fn minutes_forward(self) -> i64 {
        i64::from(self.offset_after - self.offset_before) / 60
    }

    /// How much of the day is shown twice.
    fn repeats(self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.offset_before - self.offset_after).max(0))
    }
}

impl Pass {
    /// Tells the two showings of an ambiguous time apart in any zone, such as the reader's.
    pub fn at(zone: Zone, moment: Moment) -> Option<Self> {
        match zone.instants(zone.at(moment).naive_local()) {
            Local::Twice(first, _) if moment == first => Some(Self::First),
            Local::Twice(..) => Some(Self::Second),
            Local::Once(_) | Local::Never => None,
        }
    }
}

/// The next `count` changes of a zone's clocks after `now`, looking `count` years and one ahead.
pub fn next_clock_changes(zone: Zone, now: Moment, count: usize) -> Vec<ClockChange> {
    let years = i64::try_from(count).unwrap_or(i64::MAX).saturating_add(1).min(100);
    clock_changes(zone, now, now.plus_days(years * 366)).take(count).collect()
}

/// Every change of a zone's clocks after `from`, up to and including `to`, in order.
fn clock_changes(zone: Zone, from: Moment, to: Moment) -> impl Iterator<Item = ClockChange> {
    let mut seen = from;
    let mut offset_before = zone.offset_seconds(from);
    iter::from_fn(move || {
        while seen < to {
            let ahead = seen.plus(A_DAY).min(to);
            if zone.offset_seconds(ahead) == offset_before {
                seen = ahead;
                continue;
            }
            let at = first_change(zone, seen, ahead);
            let offset_after = zone.offset_seconds(at);
            let change = ClockChange { at, offset_before, offset_after };
            (seen, offset_before) = (at, offset_after);
            return Some(change);
        }
        None
    })
}

/// The second at which the offset in force at `before` ends. It must have ended at `after`.
fn first_change(zone: Zone, before: Moment, after: Moment) -> Moment {
    let offset = zone.offset_seconds(before);
    let (mut low, mut high) = (before.unix(), after.unix());
    while high - low > 1 {
        let middle = low.midpoint(high);
        let is_later =
            Moment::from_unix(middle).is_some_and(|at| zone.offset_seconds(at) != offset);
        if is_later { high = middle } else { low = middle }
    }
    Moment::from_unix(high).unwrap_or(after)
}

/// The coach's clock over some time, as stretches in order without holes between them.
#[derive(Debug)]
pub(super) struct Clock {
    stretches: Vec<Stretch>,
}

/// Real time during which the coach's clock keeps one distance from UTC.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    span: Span,
    /// Time to add to UTC to read the clock.
    offset: TimeDelta,
    /// The dates on which the coach lives by this clock. On a journey west the clock at home runs
    /// on until midnight at the destination; the hours of those dates are not kept twice.
    dates: DateRange,
    /// Before this instant the clock shows times that it has shown already.
    second_until: Moment,
    /// From this instant on it shows times that it will show again.
    first_from: Moment,
}

/// A time in one zone: at home, or away.
struct Stay {
    zone: Zone,
    dates: DateRange,
    span: Span,
}

impl Clock {
    /// The coach's clock from `from` to `to` and some days around them.
    pub(super) fn new(rules: &Rules, from: Moment, to: Moment) -> Self {
        let stays = stays(rules, from.minus(MARGIN).utc_date(), to.plus(MARGIN).utc_date());
        Self { stretches: stays.iter().flat_map(Stay::stretches).collect() }
    }

    pub(super) fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    pub(super) fn stretch_at(&self, at: Moment) -> Option<&Stretch> {
        let next = self.stretches.partition_point(|stretch| stretch.span.end() <= at);
        self.stretches.get(next).filter(|stretch| stretch.span.contains(at))
    }

    /// The date the coach's clock shows.
    pub(super) fn date_at(&self, at: Moment) -> Option<NaiveDate> {
        self.stretch_at(at).map(|stretch| stretch.wall(at).date())
    }

    pub(super) fn pass_at(&self, at: Moment) -> Option<Pass> {
        self.stretch_at(at).and_then(|stretch| stretch.pass(at))
    }
}

/// Where the coach stays between two dates, in order.
///
/// A stay begins at midnight of its first date by its own clock, and lasts until the next begins.
/// A journey east therefore shortens the last day before it, and one west lengthens it.
fn stays(rules: &Rules, first: NaiveDate, last: NaiveDate) -> Vec<Stay> {
    let moves = rules.zone_changes.iter().flat_map(|c| [Some(c.dates.from), next_day(c.dates.to)]);
    let mut starts: Vec<_> = moves.flatten().filter(|day| first < *day && *day <= last).collect();
    starts.push(first);
    starts.sort_unstable();
    starts.dedup_by_key(|day| rules.zone_on(*day));

    let mut stays = Vec::with_capacity(starts.len());
    let mut to = last;
    let mut until = Moment::from_naive_utc(last.and_time(NaiveTime::MIN)).plus(MARGIN);
    for from in starts.into_iter().rev() {
        let zone = rules.zone_on(from);
        if let Some(span) = Interval::new(zone.start_of_day(from), until) {
            stays.push(Stay { zone, dates: DateRange { from, to }, span });
            until = span.start();
        }
        to = from.pred_opt().unwrap_or(from);
    }
    stays.reverse();
    stays
}

fn next_day(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(1))
}

impl Stay {
    fn stretches(&self) -> Vec<Stretch> {
        let (from, to) = (self.span.start().minus(A_DAY), self.span.end().plus(A_DAY));
        let changes: Vec<_> = clock_changes(self.zone, from, to).collect();
        let before = iter::once(None).chain(changes.iter().copied().map(Some));
        let after = changes.iter().copied().map(Some).chain(iter::once(None));
        before.zip(after).filter_map(|(before, after)| self.stretch(before, after)).collect()
    }

    /// The part of the stay between two neighbouring clock changes.
    fn stretch(&self, before: Option<ClockChange>, after: Option<ClockChange>) -> Option<Stretch> {
        let start = before.map_or(self.span.start(), |change| change.at.max(self.span.start()));
        let end = after.map_or(self.span.end(), |change| change.at.min(self.span.end()));
        let span = Interval::new(start, end)?;
        Some(Stretch {
            span,
            offset: TimeDelta::seconds(i64::from(self.zone.offset_seconds(start))),
            dates: self.dates,
            second_until: before.map_or(start, |change| change.at.plus(change.repeats())),
            first_from: after.map_or(end, |change| change.at.minus(change.repeats())),
        })
    }
}

impl Stretch {
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// What the clock shows.
    pub(super) fn wall(&self, at: Moment) -> NaiveDateTime {
        at.plus(self.offset).naive_utc()
    }

    /// Whether the coach lives by this clock on a date.
    pub(super) fn keeps(&self, date: NaiveDate) -> bool {
        self.dates.contains(date)
    }

    /// The instant of a wall time, were this clock never changed.
    pub(super) fn instant(&self, date: NaiveDate, time: DayTime) -> Moment {
        let midnight = Moment::from_naive_utc(date.and_time(NaiveTime::MIN));
        midnight.minus(self.offset).plus_minutes(time.minutes())
    }

    /// When, during this stretch, the clock shows a time within `hours` of a date.
    ///
    /// Hours that begin or end in a gap are cut at the instant of the jump, where this stretch ends
    /// and the next begins. Hours that are shown twice are found once in each of the two stretches.
    pub(super) fn when(&self, date: NaiveDate, hours: Hours) -> Option<Span> {
        Interval::new(self.instant(date, hours.start()), self.instant(date, hours.end()))?
            .intersection(self.span)
    }

    /// When, during this stretch, the clock shows a date.
    pub(super) fn day(&self, date: NaiveDate) -> Option<Span> {
        self.when(date, Interval::new(DayTime::MIDNIGHT, DayTime::END_OF_DAY)?)
    }

    fn pass(&self, at: Moment) -> Option<Pass> {
        if at < self.second_until {
            Some(Pass::Second)
        } else if at >= self.first_from {
            Some(Pass::First)
        } else {
            None
        }
    }
}
