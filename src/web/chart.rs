//! Charts: bars side by side, drawn as SVG by `components/chart.html` with a title, a description and the same
//! numbers as a table. Time runs the way the reader's language is read.

use crate::base::messages::{Arg, ToArg};
use crate::web::{Layout, csv};

const WIDTH: i64 = 720;
/// Room for the numbers beside the bars.
const SIDE: i64 = 48;
const TOP: i64 = 20;
const FLOOR: i64 = 170;

/// One sort of bars.
#[derive(Debug, Clone)]
pub struct Series {
    pub name: String,
    pub values: Vec<i64>,
}

/// What bars stand for: a word under them where there is room, and the same in full.
#[derive(Debug, Clone)]
pub struct Label {
    pub short: String,
    pub long: String,
}

/// How a value is written: for people, and for spreadsheets.
pub type Write<'a> = &'a dyn Fn(i64) -> (String, String);

/// A chart and its table.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Names it in the page, and its file.
    pub id: &'static str,
    pub title: String,
    /// What the labels are, above their column.
    pub head: String,
    pub series: Vec<Series>,
    labels: Vec<Label>,
    /// What stands for the labels in a file: the names of columns, and each label's cells.
    saved: Option<(Vec<String>, Vec<Vec<String>>)>,
    /// The values of each label's series, as they are read and as they are saved.
    shown: Vec<Vec<(String, String)>>,
    highest: i64,
    highest_shown: String,
    description: String,
    /// The place of what is not over yet.
    now: Option<usize>,
    is_rtl: bool,
}

/// A bar, in the units of the drawing.
pub struct Bar {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
    pub series: usize,
    pub is_now: bool,
    pub title: String,
}

/// A word under the bars.
pub struct Mark {
    pub x: i64,
    pub text: String,
}

impl Chart {
    /// A chart of series that each have a value for each label.
    pub fn new(
        layout: &Layout,
        (id, title, head): (&'static str, String, String),
        labels: Vec<Label>,
        series: Vec<Series>,
        write: Write<'_>,
    ) -> Self {
        let value = |series: &Series, place: usize| series.values.get(place).copied().unwrap_or(0);
        let highest =
            series.iter().flat_map(|series| &series.values).copied().max().unwrap_or(0).max(1);
        let shown = (0..labels.len())
            .map(|place| series.iter().map(|series| write(value(series, place))).collect())
            .collect();
        let locale = layout.reader.locale;
        let highest_shown = write(highest).0;
        let names: Vec<&str> = series.iter().map(|series| series.name.as_str()).collect();
        let (first, last) = (labels.first(), labels.last());
        let long =
            |label: Option<&Label>| label.map(|label| label.long.clone()).unwrap_or_default();
        let description = locale.text_with(
            "chart-description",
            &[
                ("what", Arg::Text(names.join(", "))),
                ("from", Arg::Text(long(first))),
                ("to", Arg::Text(long(last))),
                ("most", highest_shown.as_str().to_arg()),
            ],
        );
        let is_rtl = locale.direction() == "rtl";
        Self {
            id,
            title,
            head,
            series,
            labels,
            saved: None,
            shown,
            highest,
            highest_shown,
            description,
            now: None,
            is_rtl,
        }
    }

    /// Marks the last bars as not over yet.
    #[must_use]
    pub fn in_progress(self) -> Self {
        Self { now: self.labels.len().checked_sub(1), ..self }
    }

    /// Saves columns in place of the labels, which are words for people.
    #[must_use]
    pub fn saved_with(self, head: Vec<String>, cells: Vec<Vec<String>>) -> Self {
        Self { saved: Some((head, cells)), ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.series.iter().all(|series| series.values.iter().all(|value| *value == 0))
    }

    pub fn has_legend(&self) -> bool {
        self.series.len() > 1
    }

    pub fn description(&self) -> &str {
        &self.description
    }

    pub fn highest(&self) -> &str {
        &self.highest_shown
    }

    /// The room of one label, in the units of the drawing.
    fn step(&self) -> i64 {
        (WIDTH - SIDE) / i64::try_from(self.labels.len()).unwrap_or(1).max(1)
    }

    /// Where something so wide stands that would stand at `x` if all were read from the left.
    fn place(&self, x: i64, width: i64) -> i64 {
        if self.is_rtl { WIDTH - x - width } else { x }
    }

    /// From where to where the lines behind the bars go.
    pub fn lines(&self) -> (i64, i64) {
        if self.is_rtl { (0, WIDTH - SIDE + 4) } else { (SIDE - 4, WIDTH) }
    }

    /// Where the numbers beside the bars begin.
    pub fn side(&self) -> i64 {
        if self.is_rtl { WIDTH - SIDE + 8 } else { 0 }
    }

    pub fn bars(&self) -> Vec<Bar> {
        let step = self.step();
        let count = i64::try_from(self.series.len()).unwrap_or(1).max(1);
        let gap = (step / 5).clamp(1, 16);
        let width = ((step - gap) / count).clamp(1, 36);
        let mut bars = Vec::new();
        let mut left = SIDE;
        for (place, label) in self.labels.iter().enumerate() {
            let mut x = left;
            for (number, series) in self.series.iter().enumerate() {
                let value = series.values.get(place).copied().unwrap_or(0).max(0);
                let tall = i128::from(value) * i128::from(FLOOR - TOP) / i128::from(self.highest);
                let height = i64::try_from(tall).unwrap_or(0);
                let shown = self.shown.get(place).and_then(|row| row.get(number));
                let shown = shown.map_or("", |(shown, _)| shown.as_str());
                let title = if self.has_legend() {
                    format!("{}, {}: {shown}", label.long, series.name)
                } else {
                    format!("{}: {shown}", label.long)
                };
                bars.push(Bar {
                    x: self.place(x, width),
                    y: FLOOR - height,
                    width,
                    height,
                    series: number,
                    is_now: self.now == Some(place),
                    title,
                });
                x += width;
            }
            left += step;
        }
        bars
    }

    /// The words under the bars: as many as have room.
    pub fn marks(&self) -> Vec<Mark> {
        let step = self.step().max(1);
        let every = usize::try_from((56 + step - 1) / step).unwrap_or(1).max(1);
        let mut x = SIDE;
        let mut marks = Vec::new();
        for (place, label) in self.labels.iter().enumerate() {
            if place % every == 0 {
                marks.push(Mark { x: self.place(x, 40), text: label.short.clone() });
            }
            x += step;
        }
        marks
    }

    /// The table's rows: what, and each series' value as people read it.
    pub fn rows(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.labels.iter().zip(&self.shown).map(|(label, row)| {
            (label.long.as_str(), row.iter().map(|(shown, _)| shown.as_str()).collect())
        })
    }

    /// The table as a file for spreadsheets.
    pub fn csv(&self) -> String {
        let words = || {
            let label = |label: &Label| vec![label.long.clone()];
            (vec![self.head.clone()], self.labels.iter().map(label).collect())
        };
        let (mut head, labels) = self.saved.clone().unwrap_or_else(words);
        head.extend(self.series.iter().map(|series| series.name.clone()));
        let row = |(mut cells, row): (Vec<String>, &Vec<(String, String)>)| {
            cells.extend(row.iter().map(|(_, plain)| plain.clone()));
            cells
        };
        let rows: Vec<Vec<String>> = labels.into_iter().zip(&self.shown).map(row).collect();
        csv::table(&head, &rows)
    }
}
