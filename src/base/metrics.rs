//! What the program counts while it runs, and the text in which Prometheus reads it.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds of the times that are told apart, in microseconds.
const BOUNDS: [u64; 11] = [
    1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 2_500_000, 10_000_000,
];

/// Labels as Prometheus writes them, such as `route="/coaches",status="2xx"`.
pub fn labels(pairs: &[(&str, &str)]) -> String {
    let written = |(name, value): &(&str, &str)| {
        let value = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("{name}=\"{value}\"")
    };
    pairs.iter().map(written).collect::<Vec<_>>().join(",")
}

/// Numbers that only grow, by their labels. Labels come from the program's own words, so there are few.
#[derive(Debug, Default)]
pub struct Counts(Mutex<BTreeMap<String, u64>>);

impl Counts {
    pub fn add(&self, labels: String) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(labels).or_default();
        *count = count.saturating_add(1);
    }
}

#[derive(Debug, Default)]
struct Timing {
    count: u64,
    micros: u64,
    within: [u64; BOUNDS.len()],
}

/// How long things took, by their labels.
#[derive(Debug, Default)]
pub struct Timings(Mutex<BTreeMap<String, Timing>>);

impl Timings {
    pub fn add(&self, labels: String, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let mut timings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let timing = timings.entry(labels).or_default();
        timing.count += 1;
        timing.micros = timing.micros.saturating_add(micros);
        for (within, bound) in timing.within.iter_mut().zip(BOUNDS) {
            *within += u64::from(micros <= bound);
        }
    }
}

/// Microseconds as seconds.
pub fn seconds(micros: u64) -> String {
    format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000)
}

/// A page for Prometheus under construction.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    pub fn text(self) -> String {
        self.0
    }

    fn family(&mut self, name: &str, kind: &str, help: &str) {
        self.0.push_str(&format!("# HELP {name} {help}\n# TYPE {name} {kind}\n"));
    }

    fn sample(&mut self, name: &str, labels: &str, value: impl Display) {
        if labels.is_empty() {
            self.0.push_str(&format!("{name} {value}\n"));
        } else {
            self.0.push_str(&format!("{name}{{{labels}}} {value}\n"));
        }
    }

    /// A number that goes up and down.
    pub fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "gauge", help);
        self.sample(name, "", value);
    }

    /// Such a number for each of several labels.
    pub fn gauges(
        &mut self,
        name: &str,
        help: &str,
        values: impl IntoIterator<Item = (String, String)>,
    ) {
        self.family(name, "gauge", help);
        for (labels, value) in values {
            self.sample(name, &labels, value);
        }
    }

    /// A number that only grows.
    pub fn counter(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "counter", help);
        self.sample(name, "", value);
    }

    pub fn counts(&mut self, name: &str, help: &str, counts: &Counts) {
        self.family(name, "counter", help);
        for (labels, count) in counts.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            self.sample(name, labels, count);
        }
    }

    pub fn timings(&mut self, name: &str, help: &str, timings: &Timings) {
        self.family(name, "histogram", help);
        for (labels, timing) in timings.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            for (within, bound) in timing.within.iter().zip(BOUNDS) {
                let labels = format!("{labels},le=\"{}\"", seconds(bound));
                self.sample(&format!("{name}_bucket"), &labels, within);
            }
            self.sample(&format!("{name}_bucket"), &format!("{labels},le=\"+Inf\""), timing.count);
            self.sample(&format!("{name}_sum"), labels, seconds(timing.micros));
            self.sample(&format!("{name}_count"), labels, timing.count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_as_prometheus_expects() {
        let timings = Timings::default();
        let ok = || labels(&[("route", "/a\"b"), ("status", "2xx")]);
        timings.add(ok(), Duration::from_micros(700));
        timings.add(ok(), Duration::from_millis(30));
        let mut page = Page::default();
        page.timings("t_seconds", "Times.", &timings);
        page.gauge("g", "A number.", 3);
        let text = page.text();
        for line in [
            "# TYPE t_seconds histogram",
            "t_seconds_bucket{route=\"/a\\\"b\",status=\"2xx\",le=\"0.001000\"} 1",
            "t_seconds_bucket{route=\"/a\\\"b\",status=\"2xx\",le=\"0.050000\"} 2",
            "t_seconds_bucket{route=\"/a\\\"b\",status=\"2xx\",le=\"+Inf\"} 2",
            "t_seconds_sum{route=\"/a\\\"b\",status=\"2xx\"} 0.030700",
            "# HELP g A number.",
            "g 3",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
        }
    }
}
