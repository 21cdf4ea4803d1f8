//! The overview's charts and tables, each of which can be saved as a file.

use chrono::NaiveDate;

use crate::admin::figures::{self, Moved};
use crate::admin::period::Period;
use crate::admin::queries::Overview;
use crate::base::numbers::Decimal;
use crate::base::{Currency, Money};
use crate::statistics::{Grain, Kind, Row, Sums};
use crate::web::chart::{Chart, Label, Series};
use crate::web::{Layout, times};

/// What is drawn from.
pub struct Drawing<'a> {
    pub layout: &'a Layout,
    pub seen: &'a Overview,
    pub period: Period,
    pub currency: Currency,
}

impl Drawing<'_> {
    fn text(&self, key: &str) -> String {
        self.layout.reader.text(key)
    }

    /// The sums of each part of the period, in order.
    fn parts(&self) -> Vec<Sums> {
        let starts = self.period.parts();
        let mut rows: Vec<Vec<&Row>> = starts.iter().map(|_| Vec::new()).collect();
        for row in &self.seen.rows {
            let place = starts.partition_point(|start| *start <= row.day).saturating_sub(1);
            if let Some(own) = rows.get_mut(place) {
                own.push(row);
            }
        }
        rows.into_iter().map(Sums::of_rows).collect()
    }

    /// How many days each part has so far.
    fn lengths(&self) -> Vec<i64> {
        let starts = self.period.parts();
        let ends = starts.iter().skip(1).copied().chain(Some(self.period.until));
        let days = |(start, end): (&NaiveDate, NaiveDate)| {
            end.signed_duration_since(*start).num_days().max(1)
        };
        starts.iter().zip(ends).map(days).collect()
    }

    /// Whether each part is one day.
    fn is_by_day(&self) -> bool {
        let is_one = self.lengths().first().is_none_or(|days| *days == 1);
        is_one && self.period.grain() == Grain::Day
    }

    /// The first and the last day of each part.
    fn spans(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let starts = self.period.parts();
        let ends = starts.iter().skip(1).copied().chain(Some(self.period.until));
        starts.iter().copied().zip(ends.map(|next| next.pred_opt().unwrap_or(next))).collect()
    }

    fn labels(&self) -> Vec<Label> {
        let reader = &self.layout.reader;
        let is_by_day = self.is_by_day();
        let label = |(start, last): (NaiveDate, NaiveDate)| {
            let long = if is_by_day {
                times::date(reader, start)
            } else {
                times::days(reader, start, last)
            };
            let short = match self.period.grain() {
                Grain::Month => times::month_short(reader, chrono::Datelike::month(&start)),
                Grain::Day => times::day_month_short(reader, start),
            };
            Label { short, long }
        };
        self.spans().into_iter().map(label).collect()
    }

    /// A chart over time, whose file has the days as spreadsheets read them.
    fn over_time(&self, chart: Chart) -> Chart {
        let spans = self.spans().into_iter();
        let (head, cells) = if self.is_by_day() {
            let cells = spans.map(|(day, _)| vec![day.to_string()]).collect();
            (vec![self.text("availability-day")], cells)
        } else {
            let cells = spans.map(|(from, until)| vec![from.to_string(), until.to_string()]);
            (vec![self.text("admin-from"), self.text("admin-until")], cells.collect())
        };
        chart.saved_with(head, cells).in_progress()
    }

    /// A series of one number for each part.
    fn series(&self, key: &str, of: impl Fn(&Sums) -> i64) -> Series {
        Series { name: self.text(key), values: self.parts().iter().map(of).collect() }
    }

    fn chart(&self, id: &'static str, title: &str, series: Vec<Series>) -> Chart {
        let count = |value: i64| {
            (self.layout.reader.locale.decimal(Decimal::new(value, 0)), value.to_string())
        };
        let titles = (id, self.text(title), self.text("statistics-days"));
        self.over_time(Chart::new(self.layout, titles, self.labels(), series, &count))
    }

    /// Who came.
    pub fn people(&self) -> Chart {
        let joined = |role: &'static str| move |sums: &Sums| sums.of(Kind::SignUp, role);
        let series = vec![
            self.series("statistics-new-students", joined("student")),
            self.series("statistics-new-coaches", joined("coach")),
        ];
        self.chart("people", "statistics-sign-ups", series)
    }

    /// Who was here, on an average day of each part.
    pub fn active(&self) -> Chart {
        let lengths = self.lengths();
        let series = |key: &str, role: &str| {
            let values = self.parts().into_iter().zip(&lengths).map(|(sums, days)| {
                let seen = sums.of(Kind::Active, role);
                (seen + days / 2) / days
            });
            Series { name: self.text(key), values: values.collect() }
        };
        let series =
            vec![series("statistics-students", "student"), series("statistics-coaches", "coach")];
        self.chart("active", "statistics-active", series)
    }

    pub fn bookings(&self) -> Chart {
        let series = vec![
            self.series("statistics-taken", |sums| sums.of(Kind::Taken, "")),
            self.series("statistics-confirmed", figures::confirmed),
            self.series("statistics-cancelled", |sums| figures::cancelled(sums, None)),
        ];
        self.chart("bookings", "statistics-bookings", series)
    }

    pub fn sessions(&self) -> Chart {
        let series = vec![
            self.series("statistics-completed", figures::completed),
            self.series("statistics-missed", figures::missed),
        ];
        self.chart("sessions", "statistics-sessions", series)
    }

    pub fn money(&self) -> Chart {
        let currency = self.currency;
        let of =
            |pick: fn(&Moved) -> Money| move |sums: &Sums| pick(&Moved::of(sums, currency)).minor();
        let series = vec![
            self.series("statistics-revenue", of(|moved| moved.revenue)),
            self.series("statistics-refunds", of(|moved| moved.refunds)),
            self.series("statistics-fees", of(|moved| moved.fees)),
        ];
        let locale = self.layout.reader.locale;
        let write = |minor: i64| {
            let money = Money::new(minor, currency);
            (locale.money(money), money.decimal())
        };
        let titles = ("money", self.text("statistics-money"), self.text("statistics-days"));
        self.over_time(Chart::new(self.layout, titles, self.labels(), series, &write))
    }

    /// What was said and published.
    pub fn community(&self) -> Chart {
        let posts = |what: &'static str| move |sums: &Sums| sums.of(Kind::Post, what);
        let series = vec![
            self.series("statistics-topics", posts("topic")),
            self.series("statistics-comments", posts("comment")),
            self.series("statistics-resources", |sums| sums.of(Kind::Resource, "")),
        ];
        self.chart("community", "statistics-community", series)
    }

    /// What was reported, and what staff looked at.
    pub fn moderation(&self) -> Chart {
        let series = vec![
            self.series("statistics-reports", |sums| sums.total(Kind::Flag, |_| true)),
            self.series("statistics-cases-opened", |sums| sums.of(Kind::Case, "opened")),
            self.series("statistics-cases-acted", |sums| sums.of(Kind::Case, "acted")),
        ];
        self.chart("moderation", "statistics-moderation", series)
    }

    /// Reviews by their stars.
    pub fn stars(&self) -> Chart {
        let label = |stars: i64| {
            let msg = crate::base::Msg::new("admin-stars").with("n", stars);
            let stars = self.layout.reader.locale.decimal(Decimal::new(stars, 0));
            Label { short: stars, long: self.layout.reader.locale.say(&msg) }
        };
        let count = |stars: i64| self.seen.now.of(Kind::Rating, &stars.to_string());
        let series =
            Series { name: self.text("statistics-reviews"), values: (1..=5).map(count).collect() };
        let write = |value: i64| {
            (self.layout.reader.locale.decimal(Decimal::new(value, 0)), value.to_string())
        };
        let titles = ("stars", self.text("statistics-stars"), self.text("statistics-rating"));
        Chart::new(self.layout, titles, (1..=5).map(label).collect(), vec![series], &write)
    }

    /// A chart by its name.
    pub fn named(&self, name: &str) -> Option<Chart> {
        Some(match name {
            "people" => self.people(),
            "active" => self.active(),
            "bookings" => self.bookings(),
            "sessions" => self.sessions(),
            "money" => self.money(),
            "stars" => self.stars(),
            "community" => self.community(),
            "moderation" => self.moderation(),
            _ => return None,
        })
    }
}
