//! Public holidays and journeys, as pages and as parts of the page of hours.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use chrono::{Months, NaiveDate};

use crate::accounts::Coach;
use crate::availability::agenda::sessions_of;
use crate::availability::calendar::Calendar;
use crate::availability::engine::Window;
use crate::availability::forms::HolidaysForm;
use crate::availability::holidays::{self, HolidaySet};
use crate::availability::interval::Span;
use crate::availability::queries::{StoredRules, holidays_of, settings_of};
use crate::availability::rows::TravelRow;
use crate::base::ids::TravelId;
use crate::base::places;
use crate::coaches;
use crate::db::{Conn, DbError};
use crate::web::filters;
use crate::web::{FieldErrors, Layout, Reader, times};

/// How many holidays the page of hours names.
const NAMED: usize = 3;

/// A choice in a list: value, words, chosen.
type Choice = (String, String, bool);

/// The holidays kept, in short: whose, and the next ones.
pub struct HolidaySummary {
    pub whose: String,
    pub next: Vec<(NaiveDate, &'static str)>,
}

/// A journey in the list, with what the hours of its first open day are there and at home.
pub struct TravelLine {
    pub id: TravelId,
    pub city: String,
    pub zone: String,
    pub dates: String,
    pub example: Option<Example>,
}

/// The hours of one day away: `Tue 3 March`, `09:00 – 17:00` there, and when that is at home.
pub struct Example {
    pub day: String,
    pub there: String,
    pub home: String,
}

/// A public holiday in the list of the coming year.
pub struct HolidayLine {
    pub date: NaiveDate,
    pub name: &'static str,
    /// Whether the coach keeps it; otherwise they work.
    pub is_kept: bool,
    /// Sessions that are booked on it.
    pub sessions: usize,
}

#[derive(Template)]
#[template(path = "availability/holidays.html")]
pub struct HolidaysPage {
    pub layout: Layout,
    pub set: Option<HolidaySet>,
    pub countries: Vec<Choice>,
    pub regions: Vec<Choice>,
    pub days: Vec<HolidayLine>,
    pub errors: FieldErrors,
}

impl HolidaySummary {
    pub fn of(reader: &Reader, stored: &StoredRules, today: NaiveDate) -> Option<Self> {
        let set = stored.holiday_set?;
        let ahead = stored.holidays.range(today..);
        let next = ahead.map(|(date, own)| (*date, own.name(reader.locale)));
        Some(Self { whose: whose(reader, set), next: next.take(NAMED).collect() })
    }
}

/// `Germany`, or `Germany, Bayern`.
fn whose(reader: &Reader, set: HolidaySet) -> String {
    let country = places::country_name(reader.locale, set.country());
    match set.region_name() {
        Some(region) => format!("{country}, {region}"),
        None => country,
    }
}

impl TravelLine {
    /// The journeys that are not over, in order.
    pub fn all(
        reader: &Reader,
        stored: &StoredRules,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Vec<Self> {
        let ahead = stored.travels.iter().filter(|row| row.to_on >= today);
        ahead.map(|row| Self::new(reader, row, calendar)).collect()
    }

    fn new(reader: &Reader, row: &TravelRow, calendar: &Calendar) -> Self {
        Self {
            id: row.id,
            city: row.zone.city(),
            zone: times::zone(row.zone, row.zone.start_of_day(row.from_on)),
            dates: dates(reader, row.from_on, row.to_on),
            example: example(reader, row, calendar),
        }
    }
}

/// `3 – 10 March 2026`, or one day.
pub fn dates(reader: &Reader, from: NaiveDate, to: NaiveDate) -> String {
    if from == to { times::date(reader, from) } else { times::days(reader, from, to) }
}

fn example(reader: &Reader, row: &TravelRow, calendar: &Calendar) -> Option<Example> {
    let whole = Window::of_days(row.zone, row.from_on, row.to_on);
    let first = calendar.opening_hours(whole.from, whole.to).into_iter().next()?;
    let day = row.zone.date_at(first.start());
    let of_day = Window::of_days(row.zone, day, day);
    let open = calendar.opening_hours(of_day.from, of_day.to);
    let words = |reader: &Reader| {
        let span = |span: &Span| {
            let (from, to) = (span.start(), span.end());
            format!("{} – {}", times::clock(reader, from), times::clock(reader, to))
        };
        open.iter().map(span).collect::<Vec<_>>().join(", ")
    };
    let home = reader.in_zone(calendar.zone());
    Some(Example {
        day: times::date(reader, day),
        there: words(&reader.in_zone(row.zone)),
        home: words(&home),
    })
}

#[expect(clippy::unused_self, reason = "templates call methods")]
impl HolidaysPage {
    /// The holidays of the coming year. Without a choice the coach's country is proposed.
    pub fn load(
        conn: &mut Conn,
        coach: &Coach,
        mut layout: Layout,
        typed: Option<(HolidaysForm, FieldErrors)>,
    ) -> Result<Self, DbError> {
        let now = layout.now();
        let zone = settings_of(conn, coach.id())?.map_or(coach.zone(), |settings| settings.zone);
        layout.reader = layout.reader.in_zone(zone);
        let (set, worked) = holidays_of(conn, coach.id())?;
        let (form, errors) = match (typed, set) {
            (Some(typed), _) => typed,
            (None, Some(set)) => (stored(set), FieldErrors::default()),
            (None, None) => {
                let profile = coaches::queries::own_profile(conn, coach)?;
                let country = profile.map(|profile| profile.country).unwrap_or_default();
                (HolidaysForm { country, ..HolidaysForm::default() }, FieldErrors::default())
            }
        };
        let today = zone.date_at(now);
        let last = today.checked_add_months(Months::new(12)).unwrap_or(today);
        let mut booked: BTreeMap<NaiveDate, usize> = BTreeMap::new();
        if set.is_some() {
            let sessions = sessions_of(conn, coach, Window::of_days(zone, today, last), now)?;
            for session in sessions.iter().filter(|session| session.is_live()) {
                *booked.entry(zone.date_at(session.span.start())).or_default() += 1;
            }
        }
        let days = set.map(|set| set.days(today, last)).unwrap_or_default();
        let locale = layout.reader.locale;
        let line = |(date, holiday): (NaiveDate, holidays::Holiday)| HolidayLine {
            date,
            name: holiday.name(locale),
            is_kept: !worked.contains(&date),
            sessions: booked.get(&date).copied().unwrap_or_default(),
        };
        Ok(Self {
            countries: countries(&layout.reader, &form.country),
            regions: set.map(|set| regions(&layout.reader, set)).unwrap_or_default(),
            days: days.into_iter().map(line).collect(),
            set,
            errors,
            layout,
        })
    }

    pub fn workspace_page(&self) -> &'static str {
        "availability"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn whose(&self) -> String {
        self.set.map(|set| whose(&self.layout.reader, set)).unwrap_or_default()
    }

    /// How many days are kept.
    pub fn kept(&self) -> usize {
        self.days.iter().filter(|day| day.is_kept).count()
    }
}

fn stored(set: HolidaySet) -> HolidaysForm {
    HolidaysForm { country: set.country().to_owned(), region: set.region().to_owned() }
}

fn countries(reader: &Reader, chosen: &str) -> Vec<Choice> {
    let known: BTreeSet<&str> = holidays::country_codes().collect();
    let none = (String::new(), reader.text("practice-holidays-none"), chosen.is_empty());
    let all = places::countries(reader.locale).into_iter();
    let all = all.filter(|(code, _)| known.contains(code));
    let all = all.map(|(code, name)| (code.to_owned(), name, code == chosen));
    std::iter::once(none).chain(all).collect()
}

/// The regions of a set's country; none if it has none.
fn regions(reader: &Reader, set: HolidaySet) -> Vec<Choice> {
    let all = set.regions();
    if all.is_empty() {
        return Vec::new();
    }
    let whole = (String::new(), reader.text("practice-holidays-whole"), set.region().is_empty());
    let all = all.into_iter();
    let all = all.map(|(code, name)| (code.to_owned(), name.to_owned(), code == set.region()));
    std::iter::once(whole).chain(all).collect()
}
