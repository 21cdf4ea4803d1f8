//! From events to busy time: recurrences, exceptions, whole days, and what does not count.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::lines::{self, Component, Line};
use super::rules;
use super::stamps::{Clock, Reading, Stamp, duration};
use super::zones::Zones;
use crate::availability::Span;
use crate::base::{Moment, Zone};
use crate::calendars::own::OwnNames;

/// The most times that one calendar may be busy, and the most steps that finding them may take.
const MOST_TIMES: usize = 5000;
const MOST_STEPS: usize = 100_000;

/// The longest title that is kept.
const LONGEST_TITLE: usize = 200;

/// Which part of a calendar is wanted, and how it is read.
pub struct Frame<'a> {
    pub from: Moment,
    pub to: Moment,
    /// The zone for whole days and for times that name none.
    pub zone: Zone,
    /// How our own entries are called. They are known already.
    pub own: &'a OwnNames,
    /// Whether the time to read it has run out.
    pub is_over: &'a dyn Fn() -> bool,
}

/// Time in which somebody is busy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Busy {
    pub span: Span,
    pub title: String,
}

/// What a calendar says.
#[derive(Debug, Clone, Default)]
pub struct Read {
    pub busy: Vec<Busy>,
    /// How many entries made no sense.
    pub skipped: usize,
}

impl Read {
    /// Leaves out some stretches of time, which stand in order and apart.
    pub fn leave_out(&mut self, spans: &[Span]) {
        if spans.is_empty() {
            return;
        }
        let rest = |busy: Busy| {
            let pieces = busy.span.without(spans).into_iter();
            pieces.map(move |span| Busy { span, title: busy.title.clone() })
        };
        self.busy = std::mem::take(&mut self.busy).into_iter().flat_map(rest).collect();
    }
}

/// Why a calendar cannot be used at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    NotACalendar,
    TooMany,
    TooSlow,
}

/// The busy time of a calendar file within a frame, by start.
pub fn busy_times(text: &str, frame: &Frame) -> Result<Read, Unreadable> {
    let root = lines::read(text).ok_or(Unreadable::NotACalendar)?;
    let zones = Zones::of(&root);
    let reading = Reading { zones: &zones, own: frame.zone };
    let mut reader = Reader { frame, reading, read: Read::default(), steps: 0 };
    for calendar in &root.parts {
        reader.events(calendar)?;
        for part in calendar.parts.iter().filter(|part| part.name == "VFREEBUSY") {
            reader.periods(part)?;
        }
    }
    let mut read = reader.read;
    read.busy.sort_unstable();
    Ok(read)
}

struct Reader<'a> {
    frame: &'a Frame<'a>,
    reading: Reading<'a>,
    read: Read,
    steps: usize,
}

/// The starts of an event's times that other entries speak about, by the event's name.
type Replaced = BTreeMap<String, BTreeSet<Moment>>;

impl Reader<'_> {
    fn events(&mut self, calendar: &Component) -> Result<(), Unreadable> {
        let is_event = |part: &&Component| {
            let is_own = part.line("UID").is_some_and(|uid| self.frame.own.has(&uid.value));
            part.name == "VEVENT" && !is_own
        };
        let events: Vec<&Component> = calendar.parts.iter().filter(is_event).collect();
        let mut replaced = Replaced::new();
        for event in &events {
            if let Some(id) = event.line("RECURRENCE-ID").and_then(|line| self.reading.stamp(line))
            {
                let at = self.reading.instant(id.clock, id.wall);
                replaced.entry(uid(event)).or_default().insert(at);
            }
        }
        for event in events {
            self.step()?;
            let is_busy = event.word("STATUS") != "CANCELLED"
                && event.word("TRANSP") != "TRANSPARENT"
                && event.word("X-MICROSOFT-CDO-BUSYSTATUS") != "FREE";
            if is_busy && self.event(event, &replaced)?.is_none() {
                self.read.skipped += 1;
            }
        }
        Ok(())
    }

    /// Adds the times of one event. `None` if it makes no sense.
    fn event(&mut self, event: &Component, replaced: &Replaced) -> Result<Option<()>, Unreadable> {
        let Some(start) = event.line("DTSTART").and_then(|line| self.reading.stamp(line)) else {
            return Ok(None);
        };
        let Some(length) = self.length(event, start) else { return Ok(None) };
        let title = event.line("SUMMARY").map(Line::words).unwrap_or_default();
        let title: String = title.chars().take(LONGEST_TITLE).collect();
        let is_replacement = event.line("RECURRENCE-ID").is_some();
        let replaced = replaced.get(&uid(event)).filter(|_| !is_replacement);
        let excluded = self.excluded(event);
        let mut is_understood = Some(());
        let mut starts: BTreeSet<NaiveDateTime> = BTreeSet::new();
        let rules: Vec<&Line> = event.all("RRULE").filter(|_| !is_replacement).collect();
        if rules.is_empty() {
            starts.insert(start.wall);
        }
        for line in rules {
            match rules::rule(&line.value, start) {
                Some(rule) => self.walk(&rule, start, length, &mut starts)?,
                None => {
                    // Busy once at least.
                    starts.insert(start.wall);
                    is_understood = None;
                }
            }
        }
        for line in event.all("RDATE").filter(|_| !is_replacement) {
            let values =
                line.value.split(',').map(|value| value.split('/').next().unwrap_or(value));
            for stamp in values.filter_map(|value| self.reading.value(line, value)) {
                starts.insert(self.on_clock(start.clock, stamp));
            }
        }
        for wall in starts {
            let at = self.reading.instant(start.clock, wall);
            let is_out = excluded.instants.contains(&at)
                || excluded.days.contains(&wall.date())
                || replaced.is_some_and(|replaced| replaced.contains(&at));
            if !is_out {
                self.add(at, self.end(start.clock, wall, at, length), &title)?;
            }
        }
        Ok(is_understood)
    }

    /// Collects the starts of a rule that may touch the frame.
    fn walk(
        &mut self,
        rule: &rrule::RRuleSet,
        start: Stamp,
        length: TimeDelta,
        starts: &mut BTreeSet<NaiveDateTime>,
    ) -> Result<(), Unreadable> {
        for wall in rules::walk(rule) {
            self.step()?;
            let at = self.reading.instant(start.clock, wall);
            if at >= self.frame.to {
                break;
            }
            if self.end(start.clock, wall, at, length) > self.frame.from {
                starts.insert(wall);
                if starts.len() > MOST_TIMES {
                    return Err(Unreadable::TooMany);
                }
            }
        }
        Ok(())
    }

    /// How long an event lasts; whole days in days of 24 hours.
    fn length(&self, event: &Component, start: Stamp) -> Option<TimeDelta> {
        let length = if let Some(line) = event.line("DTEND") {
            let end = self.reading.stamp(line)?;
            match start.clock {
                Clock::Day => end.wall.signed_duration_since(start.wall).max(TimeDelta::days(1)),
                Clock::Wall(_) => {
                    let begin = self.reading.instant(start.clock, start.wall);
                    self.reading.instant(end.clock, end.wall).since(begin)
                }
            }
        } else if let Some(line) = event.line("DURATION") {
            duration(&line.value)?
        } else if start.clock == Clock::Day {
            TimeDelta::days(1)
        } else {
            TimeDelta::zero()
        };
        (length >= TimeDelta::zero()).then_some(length)
    }

    fn end(&self, clock: Clock, wall: NaiveDateTime, at: Moment, length: TimeDelta) -> Moment {
        match clock {
            Clock::Day => {
                wall.checked_add_signed(length).map_or(at, |end| self.reading.instant(clock, end))
            }
            // The end of time is later than any frame.
            Clock::Wall(_) => {
                let longest = self.frame.to.since(at).max(TimeDelta::zero());
                at.plus(length.min(longest))
            }
        }
    }

    /// A time by another clock.
    fn on_clock(&self, clock: Clock, stamp: Stamp) -> NaiveDateTime {
        match (clock, stamp.clock) {
            (Clock::Wall(zone), Clock::Wall(other)) if zone != other => {
                zone.at(self.reading.instant(stamp.clock, stamp.wall)).naive_local()
            }
            _ => stamp.wall,
        }
    }

    fn excluded(&self, event: &Component) -> Excluded {
        let mut excluded = Excluded::default();
        for line in event.all("EXDATE") {
            for stamp in line.value.split(',').filter_map(|one| self.reading.value(line, one)) {
                match stamp.clock {
                    Clock::Day => excluded.days.insert(stamp.wall.date()),
                    Clock::Wall(_) => {
                        excluded.instants.insert(self.reading.instant(stamp.clock, stamp.wall))
                    }
                };
            }
        }
        excluded
    }

    /// The periods of a file that says no more than when somebody is busy.
    fn periods(&mut self, part: &Component) -> Result<(), Unreadable> {
        for line in part.all("FREEBUSY") {
            if line.param("FBTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("FREE")) {
                continue;
            }
            for period in line.value.split(',') {
                self.step()?;
                let Some((from, to)) = self.period(line, period) else {
                    self.read.skipped += 1;
                    continue;
                };
                self.add(from, to, "")?;
            }
        }
        Ok(())
    }

    fn period(&self, line: &Line, text: &str) -> Option<(Moment, Moment)> {
        let (from, to) = text.split_once('/')?;
        let from = self.reading.value(line, from)?;
        let from = self.reading.instant(from.clock, from.wall);
        let to = match duration(to) {
            Some(length) => from.plus(length.min(self.frame.to.since(from))),
            None => {
                let to = self.reading.value(line, to)?;
                self.reading.instant(to.clock, to.wall)
            }
        };
        Some((from, to))
    }

    /// Adds what of a time lies in the frame.
    fn add(&mut self, from: Moment, to: Moment, title: &str) -> Result<(), Unreadable> {
        let frame = self.frame;
        let Some(span) = Span::new(from.max(frame.from), to.min(frame.to)) else { return Ok(()) };
        if self.read.busy.len() >= MOST_TIMES {
            return Err(Unreadable::TooMany);
        }
        self.read.busy.push(Busy { span, title: title.to_owned() });
        Ok(())
    }

    fn step(&mut self) -> Result<(), Unreadable> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return Err(Unreadable::TooMany);
        }
        if self.steps.is_multiple_of(256) && (self.frame.is_over)() {
            return Err(Unreadable::TooSlow);
        }
        Ok(())
    }
}

#[derive(Default)]
struct Excluded {
    instants: BTreeSet<Moment>,
    /// Outlook excludes days where the event has times.
    days: BTreeSet<NaiveDate>,
}

fn uid(event: &Component) -> String {
    event.line("UID").map(|line| line.value.trim().to_owned()).unwrap_or_default()
}
