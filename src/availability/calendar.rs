//! A coach's calendar as read at one moment: the rules, and what is taken. Answers what can be booked.

use super::clock::ClockChange;
use super::engine::{Opening, Taken, TakenKind, Window, opening_hours, openings};
use super::explain::{Reason, Verdict, WallVerdict, explain, explain_wall};
use super::interval::{Interval, Span, merged};
use super::pick;
use super::rows::{AvailabilitySettings, Slot, SlotStatus};
use super::rules::{Rules, Schedule};
use crate::availability::next_clock_changes;
use crate::base::ids::{CalendarSourceId, SlotId};
use crate::base::{Moment, Zone};

/// Time in which a coach is busy in a calendar elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    pub source: CalendarSourceId,
    pub span: Span,
    /// What it is, where the coach chose to see that.
    pub title: String,
}

/// The rules of a coach and the stored time between two instants, from [`calendar_of`](super::calendar_of).
///
/// It knows nothing of what lies outside the time it was asked for, so nothing is offered there.
/// What it offers can be booked, unless somebody takes it meanwhile: the database decides that.
#[derive(Debug, Clone)]
pub struct Calendar {
    settings: AvailabilitySettings,
    rules: Rules,
    slots: Vec<Slot>,
    imported: Vec<Imported>,
    window: Window,
}

impl Calendar {
    pub(super) fn new(
        settings: AvailabilitySettings,
        rules: Rules,
        slots: Vec<Slot>,
        imported: Vec<Imported>,
        window: Window,
    ) -> Self {
        Self { settings, rules, slots, imported, window }
    }

    pub fn settings(&self) -> &AvailabilitySettings {
        &self.settings
    }

    /// The zone of the coach's clock.
    pub fn zone(&self) -> Zone {
        self.settings.zone
    }

    /// The zone of the coach's clock at an instant: where they travel, that of the place.
    pub fn zone_at(&self, at: Moment) -> Zone {
        self.rules.zone_at(at)
    }

    /// Minutes to keep free after a session: a live slot occupies its time and these.
    pub fn buffer_minutes(&self) -> i64 {
        i64::from(self.settings.buffer_minutes)
    }

    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// The rules alone, once the openings are known.
    pub fn into_rules(self) -> Rules {
        self.rules
    }

    /// The stored slots around the time asked for, by start; expired ones are left out.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Busy time of calendars elsewhere around the time asked for, by start.
    pub fn imported(&self) -> &[Imported] {
        &self.imported
    }

    /// The same calendar without one slot: for a booking that moves, whose own time is free for it. Other
    /// calendars may repeat the session, so what they say of that time does not count either.
    #[must_use]
    pub fn without_slot(mut self, slot: SlotId) -> Self {
        let own = self.slots.iter().find(|own| own.id == slot);
        if let Some(own) = own.and_then(|own| Interval::new(own.starts_at, own.ends_at)) {
            let rest = |one: Imported| {
                let parts = one.span.without(&[own]).into_iter();
                parts.map(move |span| Imported { span, ..one.clone() }).collect::<Vec<_>>()
            };
            self.imported = self.imported.into_iter().flat_map(rest).collect();
        }
        self.slots.retain(|own| own.id != slot);
        self
    }

    /// The same calendar without the notice: for a time on which both sides agree.
    #[must_use]
    pub fn without_notice(mut self) -> Self {
        self.rules.notice_minutes = 0;
        self
    }

    /// The same calendar with another schedule in the place of one, or beside them all: for previews.
    #[must_use]
    pub fn with_schedule(mut self, place: Option<usize>, schedule: Schedule) -> Self {
        match place.and_then(|place| self.rules.schedules.get_mut(place)) {
            Some(own) => *own = schedule,
            None => self.rules.schedules.push(schedule),
        }
        self
    }

    /// The starts from `from` on and before `to` at which a session of `minutes` can be booked.
    pub fn openings(&self, minutes: i64, from: Moment, to: Moment, now: Moment) -> Vec<Opening> {
        let window = Window { from: from.max(self.window.from), to: to.min(self.window.to) };
        openings(&self.rules, &self.taken(now), minutes, window, now)
    }

    /// Every start in the calendar's time at which a session of `minutes` can be booked.
    pub fn all_openings(&self, minutes: i64, now: Moment) -> Vec<Opening> {
        self.openings(minutes, self.window.from, self.window.to, now)
    }

    /// Checks one start, as when it is booked, or says what stands in the way first.
    pub fn check(&self, minutes: i64, at: Moment, now: Moment) -> Result<Opening, Reason> {
        match self.explain(minutes, at, now) {
            Verdict::Offered(opening) => Ok(opening),
            Verdict::NotOffered(reasons) => Err(reasons
                .into_iter()
                .next()
                .unwrap_or(Reason::OutsideHours { hours: Vec::new() })),
        }
    }

    /// Says of any instant whether a session may start then, and if not, all the reasons.
    pub fn explain(&self, minutes: i64, at: Moment, now: Moment) -> Verdict {
        if at < self.window.from || self.window.to <= at {
            return Verdict::NotOffered(vec![Reason::OutsideHours { hours: Vec::new() }]);
        }
        explain(&self.rules, &self.taken(now), minutes, at, now)
    }

    /// Says the same of a time on the coach's clock, which may be two instants, or none.
    pub fn explain_wall(
        &self,
        minutes: i64,
        wall: chrono::NaiveDateTime,
        now: Moment,
    ) -> WallVerdict {
        let zone = self.rules.zone_on(wall.date());
        explain_wall(&self.rules, &self.taken(now), minutes, (zone, wall), now)
    }

    /// The `count` openings nearest to an instant, nearest first.
    pub fn nearest(&self, minutes: i64, at: Moment, count: usize, now: Moment) -> Vec<Opening> {
        pick::nearest(&self.all_openings(minutes, now), at, count)
    }

    /// When the coach is open between two instants, whatever is taken: the shaded part of a week.
    pub fn opening_hours(&self, from: Moment, to: Moment) -> Vec<Span> {
        opening_hours(&self.rules, Window { from, to })
    }

    /// What is left of the opening hours once sessions, holds and blocks are cut out.
    pub fn free_time(&self, from: Moment, to: Moment, now: Moment) -> Vec<Span> {
        let taken = merged(self.taken(now).into_iter().map(|taken| taken.span).collect());
        self.opening_hours(from, to).into_iter().flat_map(|open| open.without(&taken)).collect()
    }

    /// The next changes of the coach's clock.
    pub fn clock_changes(&self, count: usize, now: Moment) -> Vec<ClockChange> {
        next_clock_changes(self.zone(), now, count)
    }

    /// Time the coach does not have any more. A checkout that ran out holds nothing.
    pub fn taken(&self, now: Moment) -> Vec<Taken> {
        let own = self.slots.iter().filter_map(|slot| self.taken_by(slot, now));
        let elsewhere = self.imported.iter();
        let elsewhere = elsewhere.map(|one| Taken { span: one.span, kind: TakenKind::Imported });
        own.chain(elsewhere).collect()
    }

    /// A live slot keeps its time and the buffer it was booked with, even if the buffer is shorter now;
    /// the database holds on to `occupied_until`, so what is offered must do so too.
    fn taken_by(&self, slot: &Slot, now: Moment) -> Option<Taken> {
        let kind = match slot.status {
            SlotStatus::Held if slot.is_over(now) => return None,
            SlotStatus::Held => TakenKind::Held,
            SlotStatus::Booked => TakenKind::Booked,
            SlotStatus::Blocked => TakenKind::Blocked,
            SlotStatus::Open | SlotStatus::Expired => return None,
        };
        let end = if kind.is_live() {
            slot.ends_at.max(slot.occupied_until.plus_minutes(-self.buffer_minutes()))
        } else {
            slot.ends_at
        };
        Interval::new(slot.starts_at, end).map(|span| Taken { span, kind })
    }
}

impl Slot {
    /// Whether a checkout's time to pay, or a request's time to be answered, has run out.
    pub fn is_over(&self, now: Moment) -> bool {
        self.status == SlotStatus::Held && self.held_until.is_some_and(|until| until <= now)
    }
}
