//! A series before it is booked, and afterwards.

use askama::Template;

use super::super::model::{Booking, Side, Status};
use super::super::queries::Sale;
use super::super::series::{Planned, Repeat, SeriesForm, SeriesSeen};
use super::picker::book_path;
use crate::base::{Moment, Money, Msg, Zone};
use crate::web::{FieldErrors, Layout, filters, times};

/// Every date of a series, to choose from.
#[derive(Template)]
#[template(path = "bookings/series_preview.html")]
pub struct SeriesPreview {
    pub layout: Layout,
    pub sale: Sale,
    pub coach_zone: Zone,
    pub form: SeriesForm,
    pub errors: FieldErrors,
    pub dates: Vec<Planned>,
    /// Why the series cannot be had as it was sent.
    pub refusal: Option<Msg>,
    pub hold_minutes: i64,
    pub pay_days: i64,
}

/// One time to choose: what is sent, what it says, and whether it is chosen.
pub struct SeriesTime {
    pub value: String,
    pub text: String,
    pub is_chosen: bool,
}

/// One date of the preview.
pub struct SeriesDate {
    pub number: usize,
    pub wanted: String,
    /// The wanted time on the coach's clock, where that shows another.
    pub theirs: Option<String>,
    pub is_free: bool,
    pub choices: Vec<SeriesTime>,
    /// Whether the date is left out.
    pub is_left_out: bool,
}

impl SeriesPreview {
    /// What is wrong with a field, in words.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    fn minutes(&self) -> i64 {
        i64::from(self.sale.offer.minutes)
    }

    fn span(&self, at: Moment) -> String {
        times::span(&self.layout.reader, at, at.plus_minutes(self.minutes()))
    }

    pub fn lines(&self) -> Vec<SeriesDate> {
        let was_sent = !self.form.at.is_empty();
        let line = |(place, date): (usize, &Planned)| {
            let all: Vec<Moment> =
                if date.is_free { vec![date.wanted] } else { date.others.clone() };
            let sent = |at: &Moment| self.form.at.iter().any(|text| *text == at.rfc3339());
            let chosen = if was_sent {
                all.iter().copied().find(|at| sent(at))
            } else {
                all.first().copied()
            };
            let choice = |at: &Moment| SeriesTime {
                value: at.rfc3339(),
                text: self.span(*at),
                is_chosen: chosen == Some(*at),
            };
            let zone = self.layout.reader.zone;
            let is_other =
                self.coach_zone.offset_seconds(date.wanted) != zone.offset_seconds(date.wanted);
            let reader = self.layout.reader.in_zone(self.coach_zone);
            let to = date.wanted.plus_minutes(self.minutes());
            SeriesDate {
                number: place + 1,
                wanted: self.span(date.wanted),
                theirs: is_other.then(|| times::span(&reader, date.wanted, to)),
                is_free: date.is_free,
                choices: all.iter().map(choice).collect(),
                is_left_out: chosen.is_none(),
            }
        };
        self.dates.iter().enumerate().map(line).collect()
    }

    /// How many are chosen at first.
    pub fn chosen(&self) -> usize {
        self.lines().iter().filter(|line| !line.is_left_out).count()
    }

    /// What the chosen ones cost together.
    pub fn total(&self) -> Money {
        let count = i64::try_from(self.chosen()).unwrap_or_default();
        let price = self.sale.price();
        Money::new(price.minor().saturating_mul(count), price.currency())
    }

    /// The offer's questions with what was typed.
    pub fn questions(&self) -> Vec<(&str, &str)> {
        let typed = |place| self.form.answer.get(place).map_or("", String::as_str);
        self.sale.offer.questions.iter().enumerate().map(|(n, text)| (text, typed(n))).collect()
    }

    pub fn picker_href(&self) -> String {
        book_path(&self.sale.coach.slug, self.sale.offer.id)
    }

    pub fn every_options(&self) -> [(String, String, bool); 2] {
        every_options(&self.layout, self.form.repeat().every_weeks)
    }

    pub fn count_options(&self) -> Vec<(String, String, bool)> {
        count_options(i64::from(self.form.repeat().count))
    }
}

/// Weekly or every two weeks, to choose from.
pub fn every_options(layout: &Layout, chosen: i32) -> [(String, String, bool); 2] {
    let text = |key: &str| layout.reader.text(key);
    [
        ("1".to_owned(), text("series-weekly"), chosen == 1),
        ("2".to_owned(), text("series-fortnightly"), chosen == 2),
    ]
}

/// How many times, to choose from.
pub fn count_options(chosen: i64) -> Vec<(String, String, bool)> {
    (Repeat::FEWEST..=Repeat::MOST)
        .map(|count| (count.to_string(), count.to_string(), count == chosen))
        .collect()
}

/// All bookings of a series.
#[derive(Template)]
#[template(path = "bookings/series.html")]
pub struct SeriesPage {
    pub layout: Layout,
    pub seen: SeriesSeen,
}

impl SeriesPage {
    pub fn is_coach(&self) -> bool {
        self.seen.side == Side::Coach
    }

    pub fn title(&self) -> String {
        self.seen.bookings.first().map(|booking| booking.title.clone()).unwrap_or_default()
    }

    pub fn badge(&self, booking: &Booking) -> (&'static str, &'static str) {
        super::index::badge(booking, self.layout.now())
    }

    /// When the time to pay or to answer is over.
    pub fn due(&self, booking: &Booking) -> Option<String> {
        let due = booking.due_at.filter(|_| booking.status == Status::Pending)?;
        Some(times::short_day_and_clock(&self.layout.reader, due))
    }

    pub fn can_pay(&self, booking: &Booking) -> bool {
        !self.is_coach() && booking.awaits_payment() && !booking.is_overdue(self.layout.now())
    }

    pub fn ahead(&self) -> usize {
        self.seen.ahead(self.layout.now()).len()
    }

    pub fn to_answer(&self) -> usize {
        self.seen.to_answer(self.layout.now())
    }

    pub fn every(&self) -> &'static str {
        if self.seen.series.every_weeks == 1 { "series-weekly" } else { "series-fortnightly" }
    }
}
