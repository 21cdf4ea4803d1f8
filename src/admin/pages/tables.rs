//! The overview's numbers that are no chart: what is told in one number, the funnel, what became of bookings, money.

use super::charts::Drawing;
use crate::admin::figures::{self, Moved};
use crate::base::numbers::Decimal;
use crate::base::{Money, Msg};
use crate::statistics::{Kind, Sums};
use crate::web::{csv, times};

/// The largest change that is told, in hundredths of a percent: a larger one only says that there was next to nothing.
const MOST_CHANGE: i64 = 100_000;

/// One number, and what it was in the period before.
pub struct Tile {
    pub label: String,
    pub value: String,
    pub note: String,
    /// How it changed, such as `+12 %`, where that can be said.
    pub change: Option<String>,
    /// Whether that is for the worse.
    pub is_worse: bool,
}

/// A line of a table.
pub struct Line {
    pub name: String,
    /// As people read them.
    pub cells: Vec<String>,
    /// As spreadsheets read them.
    pub plain: Vec<String>,
    /// Its part of the largest, of two hundred, for a bar.
    pub width: i64,
}

/// A table that can be saved.
pub struct Table {
    pub head: Vec<String>,
    pub lines: Vec<Line>,
}

impl Table {
    /// What stands above a column; the first is that of the names.
    pub fn label(&self, column: &usize) -> &str {
        self.head.get(*column).map_or("", String::as_str)
    }

    pub fn csv(&self) -> String {
        let row = |line: &Line| {
            let mut cells = vec![line.name.clone()];
            cells.extend(line.plain.iter().cloned());
            cells
        };
        csv::table(&self.head, &self.lines.iter().map(row).collect::<Vec<_>>())
    }
}

impl Drawing<'_> {
    fn word(&self, key: &str) -> String {
        self.layout.reader.text(key)
    }

    fn number(&self, value: i64) -> String {
        self.layout.reader.locale.decimal(Decimal::new(value, 0))
    }

    /// Hundredths of a percent with one decimal.
    fn percent(&self, hundredths: i64) -> String {
        let number = Decimal::new((hundredths + 5) / 10, 1).trimmed();
        let msg =
            Msg::new("statistics-percent").with("n", self.layout.reader.locale.decimal(number));
        self.layout.reader.locale.say(&msg)
    }

    /// A number of both periods as a tile.
    fn tile(
        &self,
        label: &str,
        (now, before): (Option<i64>, Option<i64>),
        more_is_worse: bool,
        write: impl Fn(i64) -> String,
    ) -> Tile {
        let change = match (now, before) {
            (Some(now), Some(before)) if before > 0 && now != before => {
                let sign = if now > before { "+" } else { "\u{2212}" };
                let size = (now - before).abs() * 10_000 / before;
                let is_telling = size <= MOST_CHANGE;
                is_telling.then(|| format!("{sign}{}", self.percent((size + 50) / 100 * 100)))
            }
            _ => None,
        };
        let none = || "–".to_owned();
        let msg = Msg::new("statistics-before").with("value", before.map_or_else(none, &write));
        Tile {
            label: self.word(label),
            value: now.map_or_else(none, &write),
            note: self.layout.reader.locale.say(&msg),
            is_worse: change.is_some() && (now > before) == more_is_worse,
            change,
        }
    }

    pub fn tiles(&self) -> Vec<Tile> {
        let (now, before) = (&self.seen.now, &self.seen.before);
        let both = |of: &dyn Fn(&Sums) -> i64| (Some(of(now)), Some(of(before)));
        let maybe = |of: fn(&Sums) -> Option<i64>| (of(now), of(before));
        let days = self.period.days();
        let count = |value| self.number(value);
        let money = |minor| self.layout.reader.locale.money(Money::new(minor, self.currency));
        let active = |sums: &Sums| (sums.of(Kind::Active, "all") + days / 2) / days;
        let revenue = |sums: &Sums| Moved::of(sums, self.currency).revenue.minor();
        let fees = |sums: &Sums| Moved::of(sums, self.currency).fees.minor();
        let percent = |value| self.percent(value);
        let stars =
            |value: i64| self.layout.reader.locale.decimal(Decimal::new((value + 5) / 10, 1));
        let length = |minutes| times::length(&self.layout.reader, minutes);
        let acts = |sums: &Sums| sums.total(Kind::StaffAct, |_| true);
        vec![
            self.tile("statistics-sign-ups", both(&|s| s.of(Kind::SignUp, "all")), false, count),
            self.tile("statistics-active", both(&active), false, count),
            self.tile("statistics-confirmed", both(&figures::confirmed), false, count),
            self.tile("statistics-completed", both(&figures::completed), false, count),
            self.tile("statistics-revenue", both(&revenue), false, money),
            self.tile("statistics-fees", both(&fees), false, money),
            self.tile(
                "statistics-cancellation-rate",
                maybe(figures::cancellation_rate),
                true,
                percent,
            ),
            self.tile("statistics-no-show-rate", maybe(figures::no_show_rate), true, percent),
            self.tile("statistics-answer-time", maybe(figures::answer_minutes), true, length),
            self.tile("statistics-rating", maybe(figures::rating), false, stars),
            self.tile("statistics-act-time", maybe(figures::act_minutes), true, length),
            self.tile("statistics-acts", both(&acts), false, count),
        ]
    }

    /// From searching to an agreed booking.
    pub fn funnel(&self) -> Table {
        let of = |sums: &Sums| {
            [
                sums.of(Kind::Search, ""),
                sums.of(Kind::ProfileView, ""),
                sums.of(Kind::Taken, ""),
                figures::confirmed(sums),
            ]
        };
        let keys =
            ["statistics-searches", "statistics-views", "statistics-taken", "statistics-confirmed"];
        let (now, before) = (of(&self.seen.now), of(&self.seen.before));
        let most = now.iter().copied().max().unwrap_or(0).max(1);
        let mut lines = Vec::new();
        let mut last: Option<i64> = None;
        for ((key, count), before) in keys.iter().zip(now).zip(before) {
            let share = last.and_then(|last| figures::share(count, last));
            lines.push(Line {
                name: self.word(key),
                cells: vec![
                    self.number(count),
                    share.map_or_else(|| "–".to_owned(), |share| self.percent(share)),
                    self.number(before),
                ],
                plain: vec![
                    count.to_string(),
                    share.map_or_else(String::new, |share| {
                        format!("{}.{:02}", share / 100, share % 100)
                    }),
                    before.to_string(),
                ],
                width: count * 200 / most,
            });
            last = Some(count);
        }
        let head =
            ["statistics-step", "statistics-count", "statistics-of-before", "statistics-previous"];
        Table { head: head.map(|key| self.word(key)).to_vec(), lines }
    }

    /// What became of bookings.
    pub fn states(&self) -> Table {
        let taken = |sums: &Sums| sums.of(Kind::Taken, "");
        let by = |role: &'static str| move |sums: &Sums| figures::cancelled(sums, Some(role));
        let (student, coach, staff) = (by("student"), by("coach"), by("admin"));
        let kinds: [(&str, &dyn Fn(&Sums) -> i64); 8] = [
            ("statistics-taken", &taken),
            ("statistics-ran-out", &figures::ran_out),
            ("statistics-confirmed", &figures::confirmed),
            ("statistics-cancelled-student", &student),
            ("statistics-cancelled-coach", &coach),
            ("statistics-cancelled-staff", &staff),
            ("statistics-completed", &figures::completed),
            ("statistics-missed", &figures::missed),
        ];
        let line = |(key, of): (&str, &dyn Fn(&Sums) -> i64)| {
            let counts = [of(&self.seen.now), of(&self.seen.before)];
            Line {
                name: self.word(key),
                cells: counts.iter().map(|count| self.number(*count)).collect(),
                plain: counts.iter().map(ToString::to_string).collect(),
                width: 0,
            }
        };
        let head = ["statistics-what", "statistics-count", "statistics-previous"];
        Table {
            head: head.map(|key| self.word(key)).to_vec(),
            lines: kinds.into_iter().map(line).collect(),
        }
    }

    /// What moved in each currency, and what coaches are owed.
    pub fn accounts(&self) -> Table {
        let line = |currency| {
            let moved = Moved::of(&self.seen.now, currency);
            let owed = figures::owed(&self.seen.standing, currency);
            let amounts =
                [moved.revenue, moved.refunds, moved.fees, moved.to_coaches, moved.paid_out, owed];
            Line {
                name: currency.as_str().to_owned(),
                cells: amounts
                    .iter()
                    .map(|money| self.layout.reader.locale.money(*money))
                    .collect(),
                plain: amounts.iter().map(|money| money.decimal()).collect(),
                width: 0,
            }
        };
        let head = [
            "admin-currency",
            "statistics-revenue",
            "statistics-refunds",
            "statistics-fees",
            "statistics-to-coaches",
            "statistics-paid-out",
            "statistics-owed",
        ];
        Table {
            head: head.map(|key| self.word(key)).to_vec(),
            lines: self.seen.standing.currencies().into_iter().map(line).collect(),
        }
    }

    /// What is shown under a name, as a file for spreadsheets.
    pub fn csv(&self, name: &str) -> Option<String> {
        Some(match name {
            "funnel" => self.funnel().csv(),
            "states" => self.states().csv(),
            "accounts" => self.accounts().csv(),
            _ => self.named(name)?.csv(),
        })
    }
}
