//! The calendar of a coach: a week hour by hour, or a month day by day.

use askama::Template;
use chrono::{Datelike, Days, Months, NaiveDate, Timelike};
use serde::Deserialize;

use super::journey::{Journey, away_in};
use super::lines::SlotLine;
use super::month::{MonthDay, month_of};
use crate::accounts::Coach;
use crate::availability::agenda::{OfferLine, Session, SessionState, offers_of, sessions_of};
use crate::availability::calendar::Calendar;
use crate::availability::engine::Window;
use crate::availability::forms::{self, SlotForm};
use crate::availability::interval::Span;
use crate::availability::queries::calendar_of;
use crate::base::ids::{BookingId, SlotId};
use crate::base::{Moment, Zone};
use crate::db::{Conn, DbError};
use crate::web::filters;
use crate::web::{FieldErrors, Layout, times};

/// `?week=2026-03-02` (any day of it) or `?month=2026-03`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CalendarQuery {
    pub week: String,
    pub month: String,
    /// Whose clock a week of travel is shown by: `home`, or `away`; otherwise that of most of its days.
    pub clock: String,
}

/// Something in the grid of a day, in quarters of an hour from the first hour shown.
pub struct Block {
    pub at: u32,
    pub length: u32,
}

/// A session, block or opening in the grid of a day.
pub struct Event {
    pub block: Block,
    pub span: Span,
    pub title: String,
    pub href: String,
    pub kind: EventKind,
    /// The opening or block it is, which can be dragged.
    pub slot: Option<SlotId>,
    /// The booked session it is, which can be dragged.
    pub session: Option<BookingId>,
}

/// What an event is, for its look and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    Session(SessionState),
    Blocked,
    Open,
    DayOff,
    Holiday,
    /// Busy in a calendar elsewhere.
    Imported,
}

/// One day of the week.
pub struct Day {
    pub date: NaiveDate,
    pub is_today: bool,
    pub open: Vec<Block>,
    /// The open hours in words: `09:00 – 12:30`.
    pub open_words: Vec<String>,
    pub events: Vec<Event>,
    /// Where the present moment stands, on the day that has it.
    pub now: Option<Block>,
}

#[derive(Template)]
#[template(path = "availability/calendar.html")]
pub struct CalendarPage {
    pub layout: Layout,
    pub zone: Zone,
    pub first: NaiveDate,
    pub today: NaiveDate,
    pub is_month: bool,
    pub first_hour: u32,
    pub hours: u32,
    pub days: Vec<Day>,
    pub weeks: Vec<Vec<MonthDay>>,
    pub slots: Vec<SlotLine>,
    pub journey: Option<Journey>,
    pub offers: Vec<OfferLine>,
    pub slot: SlotForm,
    pub errors: FieldErrors,
}

#[expect(
    clippy::unused_self,
    clippy::trivially_copy_pass_by_ref,
    reason = "templates call methods and pass references"
)]
impl CalendarPage {
    /// The week or month asked for, in the zone of the coach's clock. Ten queries, however much there is.
    pub fn load(
        conn: &mut Conn,
        coach: &Coach,
        mut layout: Layout,
        query: &CalendarQuery,
        (slot, errors): (SlotForm, FieldErrors),
    ) -> Result<Self, DbError> {
        let now = layout.now();
        let zone = crate::availability::settings_of(conn, coach.id())?
            .map_or(coach.zone(), |settings| settings.zone);
        layout.reader = layout.reader.in_zone(zone);
        let today = zone.date_at(now);
        let month = forms::date(&format!("{}-01", query.month.trim()));
        let (first, last) = month.map_or_else(
            || week_of(forms::date(&query.week).unwrap_or(today)),
            |first| (first, last_of_month(first)),
        );
        let (shown_first, shown_last) = if month.is_some() {
            (monday_of(first), monday_of(last) + Days::new(6))
        } else {
            (first, last)
        };
        let mut window = Window::of_days(zone, shown_first, shown_last);
        let calendar = calendar_of(conn, coach.id(), window.from, window.to)?;
        let mut zone = zone;
        let mut journey = None;
        if month.is_none()
            && let Some((away, is_most)) = away_in(&calendar, first)
        {
            let is_away = query.clock == "away" || (query.clock != "home" && is_most);
            journey = Some(away.journey(&layout.reader, zone, is_away, first));
            if is_away {
                zone = away.zone;
                window = Window::of_days(zone, shown_first, shown_last);
                layout.reader = layout.reader.in_zone(zone);
            }
        }
        let sessions = sessions_of(conn, coach, window, now)?;
        let offers = offers_of(conn, coach)?;
        let mut page = Self {
            zone,
            first,
            today,
            is_month: month.is_some(),
            first_hour: 0,
            hours: 24,
            days: Vec::new(),
            weeks: Vec::new(),
            slots: SlotLine::of(calendar.slots(), window.from)
                .into_iter()
                .filter(|slot| slot.starts_at < window.to)
                .collect(),
            journey,
            offers,
            slot,
            errors,
            layout,
        };
        if page.is_month {
            page.weeks =
                month_of(zone, today, (first, shown_first, shown_last), &calendar, &sessions);
        } else {
            page.fill_week(&calendar, &sessions, window);
        }
        Ok(page)
    }

    fn fill_week(&mut self, calendar: &Calendar, sessions: &[Session], window: Window) {
        let open = calendar.opening_hours(window.from, window.to);
        let reach = open.iter().copied().chain(sessions.iter().map(|s| s.span));
        (self.first_hour, self.hours) = hours_shown(self.zone, reach);
        let monday = self.first;
        self.days =
            (0..7).map(|n| self.day(monday + Days::new(n), &open, calendar, sessions)).collect();
    }

    fn day(
        &self,
        date: NaiveDate,
        open: &[Span],
        calendar: &Calendar,
        sessions: &[Session],
    ) -> Day {
        let of_day = Window::of_days(self.zone, date, date);
        let within = |span: Span| Span::new(of_day.from, of_day.to)?.intersection(span);
        let mut events: Vec<Event> = Vec::new();
        for session in sessions {
            if let Some(block) = within(session.span).and_then(|span| self.block(span)) {
                events.push(Event {
                    block,
                    span: session.span,
                    title: session.student.clone(),
                    href: format!("/bookings/{}", session.booking),
                    kind: EventKind::Session(session.state),
                    slot: None,
                    session: (session.state == SessionState::Booked).then_some(session.booking),
                });
            }
        }
        for slot in &self.slots {
            let span = Span::new(slot.starts_at, slot.ends_at);
            let Some((span, block)) =
                span.and_then(|span| Some((span, self.block(within(span)?)?)))
            else {
                continue;
            };
            let kind = if slot.is_block { EventKind::Blocked } else { EventKind::Open };
            events.push(Event {
                block,
                span,
                title: slot.reason.clone(),
                href: format!("#slot-{}", slot.id),
                kind,
                slot: Some(slot.id),
                session: None,
            });
        }
        for imported in calendar.imported() {
            if let Some(block) = within(imported.span).and_then(|span| self.block(span)) {
                events.push(Event {
                    block,
                    span: imported.span,
                    title: imported.title.clone(),
                    href: format!("/coach/calendars#source-{}", imported.source),
                    kind: EventKind::Imported,
                    slot: None,
                    session: None,
                });
            }
        }
        events.sort_by_key(|event| event.span);
        if calendar.rules().day_off(date).is_some()
            && let Some(span) = Span::new(of_day.from, of_day.to)
        {
            let block = Block { at: 0, length: self.hours * 4 };
            let title = String::new();
            let href = "/coach/availability#days-off".to_owned();
            events.insert(0, Event::of_day(block, span, (title, href), EventKind::DayOff));
        }
        if let Some(holiday) = calendar.rules().holidays.get(&date)
            && !calendar.rules().exceptions.contains_key(&date)
            && let Some(span) = Span::new(of_day.from, of_day.to)
        {
            let block = Block { at: 0, length: self.hours * 4 };
            let title = holiday.name(self.layout.reader.locale).to_owned();
            let href = "/coach/availability/holidays".to_owned();
            events.insert(0, Event::of_day(block, span, (title, href), EventKind::Holiday));
        }
        let reader = &self.layout.reader;
        let hours: Vec<Span> = open.iter().filter_map(|span| within(*span)).collect();
        let words = |span: &Span| {
            format!("{} – {}", times::clock(reader, span.start()), times::clock(reader, span.end()))
        };
        let is_shown = |span: &Span| minute_of_day(self.zone, span.start()) >= self.first_hour * 60;
        let now = within(Span::lasting(self.layout.now(), 1)).filter(is_shown);
        Day {
            date,
            is_today: date == self.today,
            open: hours.iter().filter_map(|span| self.block(*span)).collect(),
            open_words: hours.iter().map(words).collect(),
            events,
            now: now.and_then(|span| self.block(span)),
        }
    }

    /// Where a span of one day stands in the grid, by the clock: at least a quarter of an hour high.
    fn block(&self, span: Span) -> Option<Block> {
        let day = self.zone.date_at(span.start());
        let start = minute_of_day(self.zone, span.start());
        let is_next_day = self.zone.date_at(span.end()) != day;
        let end = if is_next_day { 24 * 60 } else { minute_of_day(self.zone, span.end()) };
        let (top, bottom) = (self.first_hour * 60, (self.first_hour + self.hours) * 60);
        let (start, end) = (start.max(top), end.min(bottom));
        if start >= bottom {
            return None;
        }
        let at = (start - top) / 15;
        let below = end.saturating_sub(top).div_ceil(15);
        let most = self.hours * 4 - at;
        Some(Block { at, length: below.saturating_sub(at).clamp(1, most) })
    }

    /// The hours at the side: where each stands, and its words.
    pub fn marks(&self) -> Vec<(u32, String)> {
        let words = |hour: u32| times::minute_of_day(&self.layout.reader, hour * 60);
        (1..self.hours).map(|n| (n * 4, words(self.first_hour + n))).collect()
    }

    pub fn workspace_page(&self) -> &'static str {
        "calendar"
    }

    /// What the form for one time makes: an opening or a block.
    pub fn slot_kinds(&self) -> Vec<(&'static str, String, bool)> {
        self.slot.kinds(&self.layout.reader)
    }

    pub fn slot_back(&self) -> &'static str {
        "calendar"
    }

    pub fn slot_zone(&self) -> &'static str {
        self.zone.as_str()
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.zone, self.zone.start_of_day(self.first))
    }

    /// `2 – 8 March 2026`, or `March 2026`.
    pub fn title(&self) -> String {
        let reader = &self.layout.reader;
        if self.is_month {
            return times::month_year(reader, self.first);
        }
        let last = self.first + Days::new(6);
        times::days(reader, self.first, last)
    }

    pub fn previous(&self) -> String {
        if self.is_month {
            let before = self.first.checked_sub_months(Months::new(1)).unwrap_or(self.first);
            return month_path(before);
        }
        week_path(self.first.checked_sub_days(Days::new(7)).unwrap_or(self.first))
    }

    pub fn next(&self) -> String {
        if self.is_month {
            let after = self.first.checked_add_months(Months::new(1)).unwrap_or(self.first);
            return month_path(after);
        }
        week_path(self.first.checked_add_days(Days::new(7)).unwrap_or(self.first))
    }

    pub fn today_path(&self) -> String {
        if self.is_month { month_path(self.today) } else { week_path(self.today) }
    }

    pub fn week_path(&self) -> String {
        let is_now =
            self.first.month() == self.today.month() && self.first.year() == self.today.year();
        week_path(if is_now { self.today } else { self.first })
    }

    pub fn month_path(&self) -> String {
        month_path(self.first)
    }

    pub fn path_of(&self, date: &NaiveDate) -> String {
        week_path(*date)
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn weekday_names(&self) -> Vec<(String, String)> {
        let reader = &self.layout.reader;
        forms::DAYS
            .iter()
            .map(|(day, _)| (times::weekday_short(reader, *day), times::weekday(reader, *day)))
            .collect()
    }

    /// The date a form for a new opening or block begins with.
    pub fn default_date(&self) -> String {
        if !self.slot.slot_date.is_empty() {
            return self.slot.slot_date.clone();
        }
        self.first.max(self.today).to_string()
    }

    pub fn is_form_open(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The words of the day for people who hear it: `Tue 3 March`.
    pub fn day_words(&self, date: &NaiveDate) -> String {
        times::date(&self.layout.reader, *date)
    }

    pub fn short_name(&self, date: &NaiveDate) -> String {
        times::weekday_short(&self.layout.reader, date.weekday())
    }
}

impl Event {
    fn of_day(block: Block, span: Span, (title, href): (String, String), kind: EventKind) -> Self {
        Self { block, span, title, href, kind, slot: None, session: None }
    }

    /// The look: a modifier of `week__event`, or nothing.
    pub fn class(&self) -> &'static str {
        match self.kind {
            EventKind::Session(SessionState::Waiting | SessionState::Held) => {
                "week__event--pending"
            }
            EventKind::Session(_) => "",
            EventKind::Blocked | EventKind::DayOff | EventKind::Holiday => "week__event--blocked",
            EventKind::Open => "week__event--open",
            EventKind::Imported => "week__event--imported",
        }
    }

    /// What it is, in a word beside its time.
    pub fn label(&self) -> &'static str {
        match self.kind {
            EventKind::Session(SessionState::Held) => "availability-event-held",
            EventKind::Session(SessionState::Waiting) => "availability-event-waiting",
            EventKind::Session(SessionState::Booked) => "availability-event-booked",
            EventKind::Session(SessionState::Done) => "availability-event-done",
            EventKind::Blocked => "availability-event-blocked",
            EventKind::Open => "availability-event-open",
            EventKind::Imported => "availability-event-imported",
            EventKind::DayOff => "availability-event-day-off",
            EventKind::Holiday => "practice-event-holiday",
        }
    }

    pub fn is_all_day(&self) -> bool {
        matches!(self.kind, EventKind::DayOff | EventKind::Holiday)
            || self.span.minutes() >= 23 * 60
    }
}

pub(super) fn week_path(date: NaiveDate) -> String {
    format!("/coach/calendar?week={}", monday_of(date))
}

fn month_path(date: NaiveDate) -> String {
    format!("/coach/calendar?month={}", date.format("%Y-%m"))
}

fn monday_of(date: NaiveDate) -> NaiveDate {
    let days = u64::from(date.weekday().num_days_from_monday());
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

/// Monday and Sunday of a date's week.
fn week_of(date: NaiveDate) -> (NaiveDate, NaiveDate) {
    let monday = monday_of(date);
    (monday, monday + Days::new(6))
}

fn last_of_month(date: NaiveDate) -> NaiveDate {
    let next = date.checked_add_months(Months::new(1)).unwrap_or(date);
    next.with_day(1).and_then(|first| first.pred_opt()).unwrap_or(date)
}

fn minute_of_day(zone: Zone, at: Moment) -> u32 {
    let local = zone.at(at);
    local.hour() * 60 + local.minute()
}

/// The first hour to show and how many, from the hours and sessions of the week: one of the heights the
/// style sheet knows.
fn hours_shown(zone: Zone, spans: impl Iterator<Item = Span>) -> (u32, u32) {
    let (mut first, mut last) = (8, 18);
    for span in spans {
        let is_over_midnight = zone.date_at(span.start()) != zone.date_at(span.end());
        if is_over_midnight {
            let ends_at_midnight = minute_of_day(zone, span.end()) == 0;
            first = if ends_at_midnight { first } else { 0 };
            last = 24;
        } else {
            last = last.max(minute_of_day(zone, span.end()).div_ceil(60));
        }
        first = first.min(minute_of_day(zone, span.start()) / 60);
    }
    // One hour above, so that the first line is not the edge.
    let first: u32 = first.saturating_sub(1);
    let needed = last - first;
    let hours = [10, 12, 14, 16, 24].into_iter().find(|hours| *hours >= needed).unwrap_or(24);
    (first.min(24 - hours), hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_hours_shown_hold_all_that_happens_and_have_a_height_the_style_knows() {
        let utc = Zone::UTC;
        let span = |from: &str, to: &str| Span::new(at(from), at(to)).unwrap();
        assert_eq!(hours_shown(utc, std::iter::empty()), (7, 12));
        let evening = span("2026-03-02T18:00:00Z", "2026-03-02T21:30:00Z");
        assert_eq!(hours_shown(utc, [evening].into_iter()), (7, 16));
        let night = span("2026-03-02T22:00:00Z", "2026-03-03T02:00:00Z");
        assert_eq!(hours_shown(utc, [night].into_iter()), (0, 24));
    }
}
