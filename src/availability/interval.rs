//! Intervals: what hours of a day and spans of time have in common.

use crate::base::Moment;

/// Everything from `start` up to, but without, `end`. Never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval<T> {
    start: T,
    end: T,
}

/// A stretch of real time between two instants.
pub type Span = Interval<Moment>;

impl<T: Copy + Ord> Interval<T> {
    /// An interval, unless it would be empty or run backwards.
    pub fn new(start: T, end: T) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    pub fn start(self) -> T {
        self.start
    }

    /// The first point after the interval.
    pub fn end(self) -> T {
        self.end
    }

    pub fn contains(self, point: T) -> bool {
        self.start <= point && point < self.end
    }

    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// What both intervals cover.
    pub fn intersection(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end))
    }

    /// What is left of the interval once `holes` are cut out. The holes must stand in order and apart.
    pub fn without(self, holes: &[Self]) -> Vec<Self> {
        let mut rest = Vec::with_capacity(1);
        let mut start = self.start;
        for hole in holes.iter().filter(|hole| hole.overlaps(self)) {
            rest.extend(Self::new(start, hole.start));
            start = hole.end;
        }
        rest.extend(Self::new(start, self.end));
        rest
    }
}

impl Span {
    /// The span of a session: real minutes from `start`, at least one.
    pub fn lasting(start: Moment, minutes: i64) -> Self {
        Self { start, end: start.plus_minutes(minutes.max(1)) }
    }

    /// The length in whole real minutes.
    pub fn minutes(self) -> i64 {
        self.end.minutes_since(self.start)
    }
}

/// The same points in order, with overlapping and touching intervals joined into one.
pub fn merged<T: Copy + Ord>(mut intervals: Vec<Interval<T>>) -> Vec<Interval<T>> {
    intervals.sort_unstable();
    intervals.dedup_by(|next, kept| {
        let joins = next.start <= kept.end;
        if joins {
            kept.end = kept.end.max(next.end);
        }
        joins
    });
    intervals
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn interval(start: i64, end: i64) -> Interval<i64> {
        Interval::new(start, end).unwrap()
    }

    #[test]
    fn touching_intervals_become_one() {
        let joined = merged(vec![interval(5, 9), interval(1, 3), interval(3, 5), interval(20, 21)]);
        assert_eq!(joined, [interval(1, 9), interval(20, 21)]);
    }

    #[test]
    fn a_hole_splits_an_interval_and_one_over_its_edge_shortens_it() {
        let rest = interval(0, 10).without(&[interval(-5, 1), interval(4, 6), interval(12, 13)]);
        assert_eq!(rest, [interval(1, 4), interval(6, 10)]);
        assert_eq!(interval(0, 10).without(&[interval(0, 10)]), []);
    }

    fn some_intervals() -> impl Strategy<Value = Vec<Interval<i64>>> {
        let one =
            (0_i64..60, 1_i64..12).prop_map(|(start, length)| interval(start, start + length));
        prop::collection::vec(one, 0..8)
    }

    proptest! {
        #[test]
        fn merging_and_cutting_neither_lose_nor_add_a_point(all in some_intervals(), holes in some_intervals()) {
            let covered = |list: &[Interval<i64>], point| list.iter().any(|i| i.contains(point));
            let whole = merged(all.clone());
            let holes = merged(holes);
            let rest: Vec<_> = whole.iter().flat_map(|i| i.without(&holes)).collect();
            for point in -1..80 {
                prop_assert_eq!(covered(&all, point), covered(&whole, point));
                let expected = covered(&all, point) && !covered(&holes, point);
                prop_assert_eq!(expected, covered(&rest, point));
            }
            prop_assert!(whole.is_sorted_by(|a, b| a.end() < b.start()));
        }
    }
}
