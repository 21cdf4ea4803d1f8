//! Answers for one instant: may a session start then, and if not, why not.
//!
//! Each rule is asked on its own here, where [`openings`](super::openings) sweeps over all starts at
//! once; the property tests hold the two against each other.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::clock::{Clock, Stretch};
use super::engine::{
    Grid, Opening, Taken, TakenKind, grids, horizon, last_date, live_dates, reaches, runs,
};
use super::holidays::Holiday;
use super::interval::{Interval, Span};
use super::rules::{DateRange, DayTime, Hours, Rules, session_length};
use crate::base::zone::Local;
use crate::base::{Moment, Zone};

/// Whether a session may start at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Offered(Opening),
    /// All that stands in the way, what to mend first in front. Never empty.
    NotOffered(Vec<Reason>),
}

/// Whether a session may start at a wall-clock time, which may be two instants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WallVerdict {
    Once(Verdict),
    /// Clocks go back over the time. Each showing has its instant and its verdict.
    Twice((Moment, Verdict), (Moment, Verdict)),
}

/// One thing that keeps a session from starting at an instant.
///
/// The variants stand in the order in which a person should mend them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The instant is not ahead.
    Past,
    /// Too soon: the coach wants notice, and takes sessions again from `until`.
    InsideNotice { until: Moment },
    /// Too far ahead: `last` is the last date that can be booked on the coach's clock.
    BeyondHorizon { last: NaiveDate },
    /// Clocks go forward over this wall-clock time at the instant `jump`; it is never shown.
    GapInClock { jump: Moment },
    /// The schedules have other hours on this date, or none.
    OutsideHours { hours: Vec<Hours> },
    /// The coach has these dates off.
    DayOff { dates: DateRange },
    /// The date is a public holiday that the coach keeps.
    Holiday { holiday: Holiday },
    /// The date has hours of its own, or is closed by having none.
    Exception { hours: Vec<Hours> },
    /// The coach has a break.
    Break { hours: Hours },
    /// The session would overlap taken time.
    Taken { kind: TakenKind, span: Span },
    /// The session would come closer to this live session than the buffer allows.
    Buffer { span: Span },
    /// As many sessions start on this date as the coach takes in a day.
    DailyLimit { limit: u32 },
    /// The free time ends at `end`, before the session would.
    RunsPastEnd { end: Moment },
    /// Sessions start at other minutes. The neighbouring starts of the same hours may themselves
    /// not be offered.
    OffGrid { before: Option<Moment>, after: Option<Moment> },
}

/// Says of any instant whether a session of `minutes` may start then, and if not, all the reasons.
///
/// Agrees with [`openings`](super::openings) about every instant.
pub fn explain(rules: &Rules, taken: &[Taken], minutes: i64, at: Moment, now: Moment) -> Verdict {
    let case = Case::new(rules, taken, minutes, at, now);
    let reasons = case.reasons();
    if reasons.is_empty() {
        Verdict::Offered(Opening { start: at, pass: case.clock.pass_at(at) })
    } else {
        Verdict::NotOffered(reasons)
    }
}

/// Says the same of a wall-clock time of any zone, such as one a person typed.
pub fn explain_wall(
    rules: &Rules,
    taken: &[Taken],
    minutes: i64,
    (zone, wall): (Zone, NaiveDateTime),
    now: Moment,
) -> WallVerdict {
    let verdict = |at| explain(rules, taken, minutes, at, now);
    match zone.instants(wall) {
        Local::Once(at) => WallVerdict::Once(verdict(at)),
        Local::Twice(first, second) => {
            WallVerdict::Twice((first, verdict(first)), (second, verdict(second)))
        }
        Local::Never => {
            let gap = Reason::GapInClock { jump: zone.after_gap(wall) };
            WallVerdict::Once(Verdict::NotOffered(vec![gap]))
        }
    }
}

/// Checks one instant, as when it is booked, or says what to mend first.
///
/// Looks at the days around the instant only, never at a whole month.
pub fn is_offered(
    rules: &Rules,
    taken: &[Taken],
    minutes: i64,
    at: Moment,
    now: Moment,
) -> Result<Opening, Reason> {
    match explain(rules, taken, minutes, at, now) {
        Verdict::Offered(opening) => Ok(opening),
        Verdict::NotOffered(reasons) => {
            Err(reasons.into_iter().next().unwrap_or(Reason::OutsideHours { hours: Vec::new() }))
        }
    }
}

/// One session that somebody would like.
struct Case<'a> {
    rules: &'a Rules,
    taken: &'a [Taken],
    start: Moment,
    end: Moment,
    now: Moment,
    clock: Clock,
}

impl<'a> Case<'a> {
    fn new(rules: &'a Rules, taken: &'a [Taken], minutes: i64, start: Moment, now: Moment) -> Self {
        let end = start.plus(session_length(minutes));
        Self { rules, taken, start, end, now, clock: Clock::new(rules, start, end) }
    }

    fn reasons(&self) -> Vec<Reason> {
        let grids = self.grids_around();
        let here: Vec<_> = grids.iter().filter(|grid| grid.span.contains(self.start)).collect();
        let mut reasons = Vec::new();
        reasons.extend(self.too_early());
        reasons.extend(self.too_far_ahead());
        if here.is_empty() {
            reasons.extend(self.closed());
        }
        reasons.extend(self.overlaps());
        reasons.extend(self.too_close());
        reasons.extend(self.full_day());
        if !here.is_empty() {
            reasons.extend(self.runs_past_end(&grids));
            reasons.extend(self.off_grid(&here));
        }
        reasons
    }

    /// Free time as far from the session as the next start of a grid can be.
    fn grids_around(&self) -> Vec<Grid> {
        let a_day = TimeDelta::days(1);
        Interval::new(self.start.minus(a_day), self.end.plus(a_day))
            .map_or_else(Vec::new, |reach| grids(self.rules, &self.clock, reach))
    }

    fn too_early(&self) -> Option<Reason> {
        let until = self.rules.notice_ends(self.now);
        if self.start <= self.now {
            Some(Reason::Past)
        } else {
            (self.start < until).then_some(Reason::InsideNotice { until })
        }
    }

    fn too_far_ahead(&self) -> Option<Reason> {
        let last = last_date(self.rules, self.now)?;
        (self.start >= horizon(self.rules, last)).then_some(Reason::BeyondHorizon { last })
    }

    /// Why the coach is not open at the start.
    fn closed(&self) -> Vec<Reason> {
        match self.clock.stretch_at(self.start) {
            Some(stretch) => self.closed_by(stretch),
            None => vec![Reason::OutsideHours { hours: Vec::new() }],
        }
    }

    fn closed_by(&self, stretch: &Stretch) -> Vec<Reason> {
        let wall = stretch.wall(self.start);
        let (date, time) = (wall.date(), DayTime::of(wall.time()));
        if !stretch.keeps(date) {
            return vec![Reason::OutsideHours { hours: Vec::new() }];
        }
        let day_off = self.rules.day_off(date).map(|dates| Reason::DayOff { dates });
        if let Some(hours) = self.rules.exceptions.get(&date) {
            let closed = !hours.iter().any(|hours| hours.contains(time));
            let exception = closed.then(|| Reason::Exception { hours: hours.clone() });
            return day_off.into_iter().chain(exception).collect();
        }
        let hours = self.rules.scheduled_on(date);
        let outside = !hours.iter().any(|hours| hours.contains(time));
        let outside = outside.then_some(Reason::OutsideHours { hours });
        let pause = self.rules.breaks_on(date).into_iter().find(|pause| pause.contains(time));
        let pause = pause.filter(|_| outside.is_none()).map(|hours| Reason::Break { hours });
        let holiday = self.rules.holidays.get(&date);
        let holiday = holiday.map(|holiday| Reason::Holiday { holiday: *holiday });
        outside.into_iter().chain(day_off).chain(holiday).chain(pause).collect()
    }

    fn overlaps(&self) -> impl Iterator<Item = Reason> {
        let taken = self.taken.iter().filter(|taken| self.comes_within(TimeDelta::zero(), taken));
        taken.map(|taken| Reason::Taken { kind: taken.kind, span: taken.span })
    }

    fn too_close(&self) -> impl Iterator<Item = Reason> {
        let live = self.taken.iter().filter(|taken| taken.kind.is_live());
        live.filter(|taken| !self.comes_within(TimeDelta::zero(), taken))
            .filter(|taken| self.comes_within(self.rules.buffer(), taken))
            .map(|taken| Reason::Buffer { span: taken.span })
    }

    fn comes_within(&self, margin: TimeDelta, taken: &Taken) -> bool {
        self.start < taken.span.end().plus(margin) && taken.span.start() < self.end.plus(margin)
    }

    fn full_day(&self) -> Option<Reason> {
        let limit = self.rules.daily_limit?;
        let date = self.clock.date_at(self.start)?;
        let count = live_dates(self.taken, &self.clock).filter(|day| *day == date).count();
        reaches(count, limit).then_some(Reason::DailyLimit { limit })
    }

    fn runs_past_end(&self, grids: &[Grid]) -> Option<Reason> {
        let run = runs(grids).into_iter().find(|run| run.contains(self.start))?;
        (run.end() < self.end).then_some(Reason::RunsPastEnd { end: run.end() })
    }

    fn off_grid(&self, here: &[&Grid]) -> Option<Reason> {
        let step = self.rules.step();
        let next = |grid: &&Grid| grid.next(self.start, step);
        if here.iter().any(|grid| next(grid) == self.start) {
            return None;
        }
        let before = here.iter().filter_map(|grid| {
            Some(next(grid).minus(step)).filter(|start| grid.span.contains(*start))
        });
        let after = here
            .iter()
            .filter_map(|grid| Some(next(grid)).filter(|start| grid.span.contains(*start)));
        Some(Reason::OffGrid { before: before.max(), after: after.min() })
    }
}
