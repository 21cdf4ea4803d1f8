//! The page of hours: everything a coach says about their time, each part a form of its own.

use askama::Template;

use super::away::{HolidaySummary, TravelLine};
use super::lines::{self, BreakLine, DayOffLine, ExceptionLine, ScheduleLine, SlotLine};
use crate::accounts::Coach;
use crate::availability::agenda::{OfferLine, Session, offers_of, sessions_of};
use crate::availability::calendar::Calendar;
use crate::availability::calendar::Imported;
use crate::availability::clock::ClockChange;
use crate::availability::engine::{Opening, Window};
use crate::availability::forms::{
    BreakForm, DAYS, DayOffForm, ExceptionForm, RepeatForm, SettingsForm, SlotForm, TravelForm,
    WeekForm,
};
use crate::availability::queries::{StoredRules, imported_of, slots_of, stored_rules};
use crate::availability::rows::{ScheduleKind, Slot};
use crate::availability::rules::{DateRange, Schedule};
use crate::base::{Moment, Money, Msg, Zone};
use crate::coaches::{self, Guide, Need};
use crate::db::{Conn, DbError};
use crate::web::filters;
use crate::web::{FieldErrors, Layout, times};

/// How far ahead dates and slots are listed.
const LISTED_DAYS: i64 = 740;
/// How far ahead the preview looks, and how many days of it are shown.
const PREVIEW_DAYS: i64 = 62;
const PREVIEW_SHOWN: usize = 7;
const PREVIEW_TIMES: usize = 5;

/// What the page reads, in a fixed number of queries.
pub struct Stored {
    rules: StoredRules,
    slots: Vec<Slot>,
    imported: Vec<Imported>,
    sessions: Vec<Session>,
    offers: Vec<OfferLine>,
    window: Window,
    guide: Option<Guide>,
    has_hours: bool,
}

/// What was typed and not accepted, or not yet saved; the rest of the page shows what is stored.
#[derive(Default)]
pub struct Typed {
    pub week: Option<WeekForm>,
    pub settings: Option<SettingsForm>,
    pub repeat: Option<RepeatForm>,
    pub pause: BreakForm,
    pub exception: ExceptionForm,
    pub day_off: DayOffForm,
    pub slot: SlotForm,
    pub travel: TravelForm,
    pub errors: FieldErrors,
}

/// A day of the editor: its word, its name, and its rows of a start and an end.
type DayRows<'a> = (&'static str, String, &'a Vec<(String, String)>);

/// One day of the preview: its date and the first times of it.
pub struct PreviewDay {
    pub date: chrono::NaiveDate,
    pub times: Vec<Opening>,
    pub more: usize,
}

/// A change of the coach's clock, and what it does to the hours.
pub struct ChangeLine {
    pub at: Moment,
    pub minutes: i64,
    pub is_forward: bool,
    pub hits_hours: bool,
}

#[derive(Template)]
#[template(path = "availability/hours.html", blocks = ["editor"])]
pub struct HoursPage {
    pub layout: Layout,
    pub guide: Option<Guide>,
    /// Whether hours are saved already, so that onboarding goes on.
    pub has_hours: bool,
    pub zone: Zone,
    pub week: WeekForm,
    pub is_proposal: bool,
    pub settings: SettingsForm,
    pub repeat: RepeatForm,
    pub pause: BreakForm,
    pub exception: ExceptionForm,
    pub day_off: DayOffForm,
    pub slot: SlotForm,
    pub travel: TravelForm,
    pub errors: FieldErrors,
    pub schedules: Vec<ScheduleLine>,
    pub breaks: Vec<BreakLine>,
    pub exceptions: Vec<ExceptionLine>,
    pub days_off: Vec<DayOffLine>,
    pub holidays: Option<HolidaySummary>,
    pub travels: Vec<TravelLine>,
    pub slots: Vec<SlotLine>,
    pub preview: Vec<PreviewDay>,
    pub preview_offer: Option<OfferLine>,
    pub changes: Vec<ChangeLine>,
    pub today: chrono::NaiveDate,
}

/// A page that asks before something is done.
#[derive(Template)]
#[template(path = "availability/confirm.html")]
pub struct Confirm {
    pub layout: Layout,
    pub title: Msg,
    pub lead: Msg,
    pub action: String,
    pub yes: Msg,
    /// Whether something is lost by it.
    pub is_removal: bool,
    pub fields: Vec<(&'static str, String)>,
    pub sessions: Vec<Session>,
    /// What would go back if they were called off.
    pub money: Vec<Money>,
    pub back: &'static str,
}

impl Stored {
    /// Everything of a coach's time from `now` on.
    pub fn load(conn: &mut Conn, coach: &Coach, now: Moment) -> Result<Self, DbError> {
        let window = Window { from: now.plus_days(-1), to: now.plus_days(LISTED_DAYS) };
        let profile = coaches::queries::own_profile(conn, coach)?;
        let needs = match &profile {
            Some(profile) if profile.status.is_onboarding() => {
                coaches::queries::needs_of(conn, profile)?
            }
            _ => Vec::new(),
        };
        Ok(Self {
            guide: profile.and_then(|profile| Guide::at(Guide::HOURS, profile.status, &needs)),
            has_hours: !needs.contains(&Need::Hours),
            rules: stored_rules(conn, coach.id(), window)?,
            slots: slots_of(conn, coach.id(), window)?,
            imported: imported_of(conn, coach.id(), window)?,
            sessions: sessions_of(conn, coach, window, now)?,
            offers: offers_of(conn, coach)?,
            window,
        })
    }

    pub fn zone(&self) -> Zone {
        self.rules.settings.zone
    }

    /// The sessions ahead that touch some dates of the coach's calendar.
    pub fn sessions_on(&self, dates: DateRange) -> Vec<Session> {
        let days = self.rules.days(dates);
        let hit = |s: &&Session| s.span.start() < days.to && days.from < s.span.end();
        self.sessions.iter().filter(|s| s.is_live()).filter(hit).cloned().collect()
    }

    /// The week that is edited: the schedule asked for, or the first weekly one; without any, a proposal.
    fn week(&self, schedule: &str) -> (WeekForm, bool) {
        let mut weekly =
            self.rules.schedules.iter().filter(|(row, _)| row.kind == ScheduleKind::Weekly);
        if schedule == "new" {
            return (WeekForm::default(), false);
        }
        let asked = weekly.clone().find(|(row, _)| row.id.to_string() == schedule);
        match asked.or_else(|| weekly.next()) {
            Some((row, hours)) => (WeekForm::of(row, hours), false),
            None => (WeekForm::proposed(), self.rules.schedules.is_empty()),
        }
    }

    /// The form of a schedule by the month or by dates, when it is the one asked for.
    fn repeat(&self, schedule: &str) -> Option<RepeatForm> {
        let mut all = self.rules.schedules.iter();
        let (row, hours) = all.find(|(row, _)| row.id.to_string() == schedule)?;
        RepeatForm::of(row, hours)
    }

    /// The calendar as it would be with the week as typed, or as stored.
    fn calendar_with(&self, week: Option<&WeekForm>) -> Calendar {
        let calendar = self.rules.calendar(self.slots.clone(), self.imported.clone(), self.window);
        let Some(typed) = week.and_then(|week| Some((week, week.parse().ok()?))) else {
            return calendar;
        };
        let (form, wanted) = typed;
        let place =
            self.rules.schedules.iter().position(|(row, _)| row.id.to_string() == form.schedule);
        calendar.with_schedule(
            place,
            Schedule {
                pattern: wanted.pattern,
                valid_from: wanted.valid_from,
                valid_to: wanted.valid_to,
                is_active: true,
            },
        )
    }
}

#[expect(clippy::unused_self, reason = "templates call methods")]
impl HoursPage {
    /// The page of what is stored, with what was typed in its place. Times are read on the coach's clock.
    pub fn new(mut layout: Layout, stored: &Stored, typed: Typed, schedule: &str) -> Self {
        let zone = stored.zone();
        layout.reader = layout.reader.in_zone(zone);
        let (reader, now) = (layout.reader, layout.now());
        let today = zone.date_at(now);
        let is_typed = typed.week.is_some();
        let (week, is_proposal) = match typed.week {
            Some(week) => (week, false),
            None => stored.week(schedule),
        };
        // What is stored shows itself; what is typed or proposed shows what it would mean.
        let calendar = stored.calendar_with((is_typed || is_proposal).then_some(&week));
        let preview_offer = stored.offers.iter().min_by_key(|offer| offer.minutes).cloned();
        let minutes = preview_offer.as_ref().map_or(60, |offer| i64::from(offer.minutes));
        let openings = calendar.openings(minutes, now, now.plus_days(PREVIEW_DAYS), now);
        let days_off = stored.rules.days_off.iter().filter(|row| row.to_on >= today);
        Self {
            guide: stored.guide.clone(),
            has_hours: stored.has_hours,
            zone,
            week,
            is_proposal,
            settings: typed.settings.unwrap_or_else(|| SettingsForm::of(&stored.rules.settings)),
            repeat: typed.repeat.or_else(|| stored.repeat(schedule)).unwrap_or_default(),
            pause: typed.pause,
            exception: typed.exception,
            day_off: typed.day_off,
            slot: typed.slot,
            travel: typed.travel,
            errors: typed.errors,
            schedules: lines::schedules(&reader, &stored.rules),
            breaks: lines::breaks(&reader, &stored.rules),
            exceptions: lines::exceptions(&reader, &stored.rules, today),
            days_off: days_off
                .map(|row| DayOffLine::new(row, stored.sessions_on(row.dates()).len()))
                .collect(),
            holidays: HolidaySummary::of(&reader, &stored.rules, today),
            travels: TravelLine::all(&reader, &stored.rules, &calendar, today),
            slots: SlotLine::of(&stored.slots, now),
            preview: preview(zone, &openings),
            preview_offer,
            changes: calendar
                .clock_changes(2, now)
                .into_iter()
                .map(|change| change_line(&calendar, change))
                .collect(),
            today,
            layout,
        }
    }

    /// The message at a field, for the field macros.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn workspace_page(&self) -> &'static str {
        "availability"
    }

    /// What the form for one time makes: an opening or a block.
    pub fn slot_kinds(&self) -> Vec<(&'static str, String, bool)> {
        self.slot.kinds(&self.layout.reader)
    }

    pub fn slot_back(&self) -> &'static str {
        ""
    }

    /// The form is read on the clock of its date.
    pub fn slot_zone(&self) -> &'static str {
        ""
    }

    /// The date the form for one time begins with.
    pub fn default_date(&self) -> String {
        if self.slot.slot_date.is_empty() {
            self.today.to_string()
        } else {
            self.slot.slot_date.clone()
        }
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.zone, self.layout.now())
    }

    /// The days of the editor: word, name and rows.
    pub fn days(&self) -> Vec<DayRows<'_>> {
        let names = DAYS.iter().map(|(day, key)| (*key, times::weekday(&self.layout.reader, *day)));
        names.zip(&self.week.days).map(|((key, name), rows)| (key, name, rows)).collect()
    }

    /// Weekdays to choose from: word, name, chosen.
    pub fn weekdays(&self, chosen: &str) -> Vec<(&'static str, String, bool)> {
        DAYS.iter()
            .map(|(day, key)| (*key, times::weekday(&self.layout.reader, *day), *key == chosen))
            .collect()
    }

    /// The same with "every day" in front.
    pub fn break_days(&self) -> Vec<(&'static str, String, bool)> {
        let every = self.layout.reader.text("availability-every-day");
        let mut all = vec![("all", every, self.pause.break_day == "all")];
        all.extend(self.weekdays(&self.pause.break_day));
        all
    }

    /// Which such weekday of a month: word, text, chosen.
    pub fn nths(&self) -> Vec<(&'static str, String, bool)> {
        let words = [
            ("1", "availability-nth-first"),
            ("2", "availability-nth-second"),
            ("3", "availability-nth-third"),
            ("4", "availability-nth-fourth"),
            ("5", "availability-nth-fifth"),
            ("last", "availability-nth-last"),
        ];
        words
            .iter()
            .map(|(value, key)| {
                (*value, self.layout.reader.text(key), self.repeat.month_nth == *value)
            })
            .collect()
    }

    /// Lengths to choose from, in minutes; a stored one that is none of them is added.
    fn lengths(&self, all: &[i64], chosen: &str) -> Vec<(String, String, bool)> {
        let mut all: Vec<i64> = all.to_vec();
        all.extend(chosen.parse::<i64>().ok().filter(|own| (0..=240).contains(own)));
        all.sort_unstable();
        all.dedup();
        let reader = &self.layout.reader;
        let text = |n: i64| {
            if n == 0 { reader.text("availability-none") } else { times::length(reader, n) }
        };
        all.into_iter().map(|n| (n.to_string(), text(n), n.to_string() == chosen)).collect()
    }

    pub fn buffers(&self) -> Vec<(String, String, bool)> {
        self.lengths(&[0, 5, 10, 15, 20, 30, 45, 60], &self.settings.buffer)
    }

    pub fn steps(&self) -> Vec<(String, String, bool)> {
        self.lengths(&[10, 15, 20, 30, 60], &self.settings.step)
    }

    /// Every zone, for the list a browser searches.
    pub fn zones(&self) -> impl Iterator<Item = &'static str> {
        Zone::all().map(|zone| zone.as_str()).filter(|name| name.contains('/'))
    }

    pub fn has_several_schedules(&self) -> bool {
        self.schedules.len() > 1
            || self.schedules.iter().any(|line| !line.is_weekly || !line.is_active)
    }

    pub fn is_editing(&self, line: &ScheduleLine) -> bool {
        let id = line.id.to_string();
        id == self.week.schedule || id == self.repeat.schedule
    }

    /// Whether the fold of name and dates is open.
    pub fn has_extras(&self) -> bool {
        !(self.week.name.is_empty()
            && self.week.valid_from.is_empty()
            && self.week.valid_to.is_empty())
            || self.errors.of("valid_from").is_some()
            || self.errors.of("valid_to").is_some()
    }

    pub fn is_repeat_open(&self) -> bool {
        !self.repeat.kind.is_empty()
    }
}

fn preview(zone: Zone, openings: &[Opening]) -> Vec<PreviewDay> {
    let days = openings.chunk_by(|a, b| zone.date_at(a.start) == zone.date_at(b.start));
    let days = days.take(PREVIEW_SHOWN).filter_map(|day| {
        let date = zone.date_at(day.first()?.start);
        let times: Vec<_> = day.iter().take(PREVIEW_TIMES).copied().collect();
        Some(PreviewDay { date, more: day.len() - times.len(), times })
    });
    days.collect()
}

fn change_line(calendar: &Calendar, change: ClockChange) -> ChangeLine {
    let minutes = change.minutes_forward();
    // Hours are hit if the coach is open at the jump, or would be within the hour that is skipped.
    let around = (change.at.plus_minutes(-minutes.abs()), change.at.plus_minutes(minutes.abs()));
    let hits_hours = !calendar.opening_hours(around.0, around.1).is_empty();
    ChangeLine { at: change.at, minutes: minutes.abs(), is_forward: minutes > 0, hits_hours }
}

#[expect(clippy::unused_self, reason = "templates call methods")]
impl Confirm {
    pub fn workspace_page(&self) -> &'static str {
        "availability"
    }
}
