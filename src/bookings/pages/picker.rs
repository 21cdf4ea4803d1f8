//! The page on which a time is chosen: a month and the times of a day, or fourteen days at a glance.
//! All of it lives in the address, so links, Back and reload work.

use askama::Template;
use chrono::{Datelike, Days, Months, NaiveDate, Timelike, Weekday};
use serde::Deserialize;

use super::super::queries::Sale;
use super::super::waiting::Part as WaitPart;
use crate::availability::{Opening, Pass, Rules};
use crate::base::ids::{BookingId, OfferId, UserId};
use crate::base::{Moment, Msg, Zone};
use crate::web::{Layout, Reader, filters, layout, times};

/// How many days the glance shows.
const GLANCE_DAYS: u64 = 14;

/// What an address of the picker says. Words that make no sense are passed over.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Choice {
    #[serde(default)]
    pub month: String,
    #[serde(default)]
    pub day: String,
    #[serde(default)]
    pub view: String,
    #[serde(default)]
    pub zone: String,
    /// A chosen start, when a session moves.
    #[serde(default)]
    pub at: String,
}

impl Choice {
    pub fn day(&self) -> Option<NaiveDate> {
        self.day.parse().ok()
    }

    pub fn zone(&self) -> Option<Zone> {
        self.zone.parse().ok()
    }

    pub fn is_glance(&self) -> bool {
        self.view == "days"
    }

    /// The first day of the month the address names.
    pub fn month(&self) -> Option<NaiveDate> {
        let named = format!("{}-01", self.month).parse().ok();
        named.or_else(|| self.day().and_then(|day| day.with_day(1)))
    }
}

/// What the time is chosen for.
pub enum Purpose {
    /// A new booking.
    Book,
    /// Another time for a session, which is at this time now.
    Move { booking: BookingId, from: Moment },
    /// A session that the coach books for a client. Times stand beside those of the client's clock.
    Invite { client: UserId, name: String },
}

/// One day of the month.
pub struct DayCell {
    pub number: u32,
    pub href: Option<String>,
    pub label: String,
    pub is_chosen: bool,
    pub is_today: bool,
    /// Nothing is free, but one can wait.
    pub is_full: bool,
}

/// One time to choose.
pub struct TimeCell {
    pub href: String,
    pub clock: String,
    /// The same time on the coach's clock, or which showing of it this is.
    pub note: String,
}

/// A part of the day and its times.
pub struct Part {
    pub title: &'static str,
    pub times: Vec<TimeCell>,
}

/// A day of the glance.
pub struct GlanceDay {
    pub weekday: String,
    pub date: String,
    pub times: Vec<TimeCell>,
    /// Where to see the rest, if there are more than fit.
    pub more: Option<String>,
    /// Where to wait, if the day is full.
    pub wait: Option<String>,
}

#[derive(Template)]
#[template(path = "bookings/picker.html", blocks = ["picker"])]
pub struct Picker {
    pub layout: Layout,
    pub sale: Sale,
    pub sales: Vec<Sale>,
    pub purpose: Purpose,
    pub other_clock: OtherClock,
    /// The month, or from when to when the glance reaches.
    pub month_title: String,
    pub weekdays: Vec<(String, String)>,
    pub weeks: Vec<Vec<Option<DayCell>>>,
    pub previous: Option<(String, String)>,
    pub next: Option<(String, String)>,
    pub day_title: String,
    pub parts: Vec<Part>,
    pub glance: Option<Vec<GlanceDay>>,
    /// The first free time after what is shown.
    pub next_free: Option<(String, Moment)>,
    pub days_href: String,
    pub month_href: String,
    pub path: String,
    pub zones: Vec<&'static str>,
    /// The zone, when the address names one that every link has to carry on.
    pub carried_zone: Option<Zone>,
    /// Whether a day was chosen rather than found: then its times take the focus.
    pub is_day_asked: bool,
    /// The chosen day, if it is full.
    pub full_day: Option<NaiveDate>,
}

/// The openings of the days that are shown, and the first one after them.
pub struct Free {
    pub openings: Vec<Opening>,
    pub next: Option<Moment>,
    /// Days on which the coach works and nothing is free: one can wait for them.
    pub full: Vec<NaiveDate>,
}

/// Whose clock is shown beside the reader's, where it differs.
pub enum OtherClock {
    /// The coach's, on journeys too.
    Coach(Box<Rules>),
    Client(Zone),
}

impl OtherClock {
    fn zone_at(&self, at: Moment) -> Zone {
        match self {
            Self::Coach(rules) => rules.zone_at(at),
            Self::Client(zone) => *zone,
        }
    }
}

impl Picker {
    /// Draws the picker for a month (its first day), or for fourteen days from a date.
    pub fn new(
        layout: Layout,
        (sale, sales): (Sale, Vec<Sale>),
        purpose: Purpose,
        choice: &Choice,
        (other_clock, first): (OtherClock, NaiveDate),
        free: &Free,
    ) -> Self {
        let path = match &purpose {
            Purpose::Book => book_path(&sale.coach.slug, sale.offer.id),
            Purpose::Move { booking, .. } => format!("/bookings/{booking}/move"),
            Purpose::Invite { client, .. } => invite_path(*client, sale.offer.id),
        };
        let carried_zone = choice.zone().filter(|_| !choice.zone.is_empty());
        let reader = layout.reader;
        let today = reader.zone.date_at(reader.now);
        let month = first.with_day(1).unwrap_or(first);
        let mut page = Self {
            sale,
            sales,
            purpose,
            other_clock,
            month_title: times::month_year(&reader, month),
            weekdays: weekdays(&reader),
            weeks: Vec::new(),
            previous: None,
            next: None,
            day_title: String::new(),
            parts: Vec::new(),
            glance: None,
            next_free: None,
            days_href: String::new(),
            month_href: String::new(),
            zones: Zone::all().map(|zone| zone.as_str()).collect(),
            path,
            carried_zone,
            is_day_asked: choice.day().is_some(),
            full_day: None,
            layout,
        };
        page.days_href = page.link(&[("view", "days")]);
        page.month_href = page.link(&[("month", &month_text(month))]);
        page.next_free = free.next.map(|at| {
            let day = reader.zone.date_at(at).to_string();
            let view = if choice.is_glance() { "days" } else { "month" };
            (page.link(&[("day", &day), ("view", view)]), at)
        });
        if choice.is_glance() {
            let last = first.checked_add_days(Days::new(GLANCE_DAYS - 1)).unwrap_or(first);
            page.month_title = format!(
                "{} – {}",
                times::short_date(&reader, first),
                times::short_date(&reader, last)
            );
            page.turn(first, first.checked_sub_days(Days::new(GLANCE_DAYS)), today, true);
            page.glance = Some(page.glance(first, free));
        } else {
            page.turn(month, month.checked_sub_months(Months::new(1)), today, false);
            page.full_day = choice.day().filter(|day| free.full.contains(day));
            let chosen =
                choice.day().filter(|day| on(&reader, &free.openings, *day).next().is_some());
            let chosen = chosen.or(page.full_day);
            let chosen =
                chosen.or_else(|| free.openings.first().map(|o| reader.zone.date_at(o.start)));
            page.weeks = page.weeks(month, chosen, today, free);
            if let Some(day) = chosen {
                page.day_title = times::date(&reader, day);
                page.parts = page.parts(day, &free.openings);
            }
        }
        page
    }

    /// An address of this picker.
    fn link(&self, pairs: &[(&str, &str)]) -> String {
        let mut query: Vec<(&str, &str)> =
            pairs.iter().copied().filter(|pair| *pair != ("view", "month")).collect();
        if let Some(zone) = &self.carried_zone {
            query.push(("zone", zone.as_str()));
        }
        if query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, serde_html_form::to_string(query).unwrap_or_default())
    }

    /// Where a chosen time leads.
    fn time_href(&self, at: Moment) -> String {
        let at = at.rfc3339();
        match &self.purpose {
            Purpose::Move { .. } => self.link(&[("at", &at)]),
            Purpose::Invite { client, .. } => {
                let query = [("offer", self.sale.offer.id.to_string()), ("at", at)];
                let query = serde_html_form::to_string(query).unwrap_or_default();
                format!("/coach/clients/{client}/booking?{query}")
            }
            Purpose::Book => {
                let mut query = vec![("offer", self.sale.offer.id.to_string()), ("at", at)];
                if let Some(zone) = self.carried_zone {
                    query.push(("zone", zone.to_string()));
                }
                format!("/checkout?{}", serde_html_form::to_string(query).unwrap_or_default())
            }
        }
    }

    /// The links to what is before and after; nothing is before today.
    fn turn(
        &mut self,
        first: NaiveDate,
        before: Option<NaiveDate>,
        today: NaiveDate,
        is_glance: bool,
    ) {
        let after = if is_glance {
            first.checked_add_days(Days::new(GLANCE_DAYS))
        } else {
            first.checked_add_months(Months::new(1))
        };
        let reader = self.layout.reader;
        let link = |page: &Self, date: NaiveDate| {
            if is_glance {
                let day = date.max(today).to_string();
                (
                    page.link(&[("view", "days"), ("day", &day)]),
                    times::date(&reader, date.max(today)),
                )
            } else {
                (page.link(&[("month", &month_text(date))]), times::month_year(&reader, date))
            }
        };
        self.previous = before.filter(|_| first > today).map(|date| link(self, date));
        self.next = after.map(|date| link(self, date));
    }

    fn weeks(
        &self,
        month: NaiveDate,
        chosen: Option<NaiveDate>,
        today: NaiveDate,
        free: &Free,
    ) -> Vec<Vec<Option<DayCell>>> {
        let reader = self.layout.reader;
        let blanks = usize::try_from(month.weekday().num_days_from_monday()).unwrap_or_default();
        let mut cells: Vec<Option<DayCell>> = (0..blanks).map(|_| None).collect();
        for date in month.iter_days().take_while(|date| date.month() == month.month()) {
            let count = on(&reader, &free.openings, date).count();
            let is_full = count == 0 && free.full.contains(&date);
            let href = (count > 0 || is_full).then(|| self.link(&[("day", &date.to_string())]));
            let label = if is_full { "waiting-day-full" } else { "bookings-day-label" };
            let label = Msg::new(label).with("day", times::date(&reader, date)).with("n", count);
            let label = reader.locale.say(&label);
            cells.push(Some(DayCell {
                number: date.day(),
                href,
                label,
                is_chosen: chosen == Some(date),
                is_today: date == today,
                is_full,
            }));
        }
        while !cells.len().is_multiple_of(7) {
            cells.push(None);
        }
        let mut weeks = Vec::new();
        let mut cells = cells.into_iter();
        loop {
            let week: Vec<_> = cells.by_ref().take(7).collect();
            if week.is_empty() {
                return weeks;
            }
            weeks.push(week);
        }
    }

    fn cell(&self, opening: &Opening) -> TimeCell {
        let reader = &self.layout.reader;
        let at = opening.start;
        let theirs = self.other_clock.zone_at(at);
        let is_same_clock = theirs.offset_seconds(at) == reader.zone.offset_seconds(at);
        // Of an hour that the reader's clock shows twice, only the offset tells which is which.
        let note = if Pass::at(reader.zone, at).is_some() {
            reader.zone.offset_label(at)
        } else if is_same_clock {
            String::new()
        } else {
            format!("{} {}", times::clock(&reader.in_zone(theirs), at), theirs.city())
        };
        TimeCell { href: self.time_href(at), clock: times::clock(reader, at), note }
    }

    fn parts(&self, day: NaiveDate, openings: &[Opening]) -> Vec<Part> {
        let reader = self.layout.reader;
        let parts = [
            ("bookings-morning", 0..12_u32),
            ("bookings-afternoon", 12..17),
            ("bookings-evening", 17..24),
        ];
        parts
            .into_iter()
            .map(|(title, hours)| Part {
                title,
                times: on(&reader, openings, day)
                    .filter(|opening| hours.contains(&reader.zone.at(opening.start).hour()))
                    .map(|opening| self.cell(opening))
                    .collect(),
            })
            .filter(|part| !part.times.is_empty())
            .collect()
    }

    fn glance(&self, first: NaiveDate, free: &Free) -> Vec<GlanceDay> {
        const SHOWN: usize = 6;
        let reader = self.layout.reader;
        let openings = &free.openings;
        first
            .iter_days()
            .take(usize::try_from(GLANCE_DAYS).unwrap_or(14))
            .map(|date| {
                let count = on(&reader, openings, date).count();
                let cells = on(&reader, openings, date).take(SHOWN).map(|o| self.cell(o)).collect();
                GlanceDay {
                    weekday: times::weekday_short(&reader, date.weekday()),
                    date: date.day().to_string(),
                    times: cells,
                    more: (count > SHOWN).then(|| self.link(&[("day", &date.to_string())])),
                    wait: (count == 0 && free.full.contains(&date))
                        .then(|| self.link(&[("day", &date.to_string())])),
                }
            })
            .collect()
    }

    pub fn is_move(&self) -> bool {
        matches!(self.purpose, Purpose::Move { .. })
    }

    pub fn moves_from(&self) -> Option<Moment> {
        match self.purpose {
            Purpose::Move { from, .. } => Some(from),
            Purpose::Book | Purpose::Invite { .. } => None,
        }
    }

    pub fn back_href(&self) -> String {
        match &self.purpose {
            Purpose::Move { booking, .. } => format!("/bookings/{booking}"),
            Purpose::Invite { client, .. } => format!("/coach/clients/{client}"),
            Purpose::Book => format!("/coaches/{}", self.sale.coach.slug),
        }
    }

    pub fn offer_href(&self, sale: &Sale) -> String {
        match &self.purpose {
            Purpose::Invite { client, .. } => invite_path(*client, sale.offer.id),
            _ => book_path(&sale.coach.slug, sale.offer.id),
        }
    }

    /// Whom a coach books for.
    pub fn client_name(&self) -> Option<&str> {
        match &self.purpose {
            Purpose::Invite { name, .. } => Some(name),
            _ => None,
        }
    }

    pub fn is_chosen(&self, sale: &Sale) -> bool {
        sale.offer.id == self.sale.offer.id
    }

    pub fn has_times(&self) -> bool {
        match &self.glance {
            Some(days) => days.iter().any(|day| !day.times.is_empty()),
            None => !self.parts.is_empty(),
        }
    }

    pub fn is_glance(&self) -> bool {
        self.glance.is_some()
    }

    /// The parts of a full day to wait for, to choose from.
    pub fn wait_parts(&self) -> Vec<(String, String, bool)> {
        let text = |part: &WaitPart| self.layout.reader.text(part.name());
        let option = |part: &WaitPart| (part.to_string(), text(part), *part == WaitPart::Any);
        WaitPart::ALL.iter().map(option).collect()
    }

    /// The sign-in page with the way back to the full day.
    pub fn sign_in_path(&self) -> String {
        layout::sign_in_path(&self.layout.address)
    }

    pub fn is_visitor(&self) -> bool {
        self.layout.person.is_none()
    }

    pub fn zone(&self) -> &'static str {
        self.layout.reader.zone.as_str()
    }
}

/// Where a coach chooses a time for a client.
pub fn invite_path(client: UserId, offer: OfferId) -> String {
    format!("/coach/clients/{client}/book/{offer}")
}

pub fn book_path(slug: &str, offer: OfferId) -> String {
    format!("/coaches/{slug}/book/{offer}")
}

fn month_text(date: NaiveDate) -> String {
    date.format("%Y-%m").to_string()
}

/// The openings of a date on the reader's calendar.
fn on<'a>(
    reader: &Reader,
    openings: &'a [Opening],
    date: NaiveDate,
) -> impl Iterator<Item = &'a Opening> + use<'a> {
    let from = reader.zone.start_of_day(date);
    let to = reader.zone.start_of_day(date.succ_opt().unwrap_or(date));
    let start = openings.partition_point(|opening| opening.start < from);
    openings.iter().skip(start).take_while(move |opening| opening.start < to)
}

fn weekdays(reader: &Reader) -> Vec<(String, String)> {
    let mut day = Weekday::Mon;
    (0..7)
        .map(|_| {
            let names = (times::weekday(reader, day), times::weekday_short(reader, day));
            day = day.succ();
            names
        })
        .collect()
}
