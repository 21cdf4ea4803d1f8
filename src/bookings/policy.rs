//! What a cancellation gives back, and until when.

use super::model::{Booking, NoShow, Side, Status};
use crate::base::{BasisPoints, Moment, Money};

/// A coach's terms: until `refundable_hours` before the start, `share` of the price comes back; later
/// nothing does. What the coach, staff or the platform cancels always comes back in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    pub refundable_hours: i64,
    pub share: BasisPoints,
}

/// One row of the dated table: what comes back of a cancellation until an instant (`None`: from then on).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyRow {
    pub until: Option<Moment>,
    pub refund: Money,
    /// Whether this row holds at the moment it is shown.
    pub is_now: bool,
}

impl Policy {
    pub fn new(refundable_hours: i32, refund_basis_points: i32) -> Self {
        Self {
            refundable_hours: i64::from(refundable_hours.max(0)),
            share: BasisPoints::new(refund_basis_points).unwrap_or(BasisPoints::NONE),
        }
    }

    /// The last instant at which the student's cancellation gives anything back. Real hours before the
    /// start, whatever clocks do in between.
    pub fn deadline(self, starts_at: Moment) -> Moment {
        starts_at.plus_hours(-self.refundable_hours)
    }

    /// What comes back of `price` when `by` cancels at `at`.
    pub fn refund_for(self, price: Money, starts_at: Moment, at: Moment, by: Side) -> Money {
        match by {
            Side::Coach | Side::Admin | Side::System => price,
            Side::Student if at <= self.deadline(starts_at) => price.split(self.share).0,
            Side::Student => Money::zero(price.currency()),
        }
    }

    /// Whether the whole price comes back until the deadline.
    pub fn is_full(self) -> bool {
        self.share == BasisPoints::ALL
    }

    /// The dated table for a session's student.
    pub fn rows(self, price: Money, starts_at: Moment, now: Moment) -> Vec<PolicyRow> {
        let deadline = self.deadline(starts_at);
        let nothing = Money::zero(price.currency());
        let before = price.split(self.share).0;
        let is_open = now <= deadline;
        let mut rows = Vec::with_capacity(2);
        if !before.is_zero() {
            rows.push(PolicyRow { until: Some(deadline), refund: before, is_now: is_open });
        }
        rows.push(PolicyRow { until: None, refund: nothing, is_now: !is_open || before.is_zero() });
        rows
    }
}

impl Booking {
    pub fn policy(&self) -> Policy {
        Policy::new(self.refundable_hours, self.refund_basis_points)
    }

    /// What would come back of the whole price if `by` cancelled now.
    pub fn refund_if_cancelled(&self, by: Side, now: Moment) -> Money {
        self.policy().refund_for(self.price(), self.starts_at, now, by)
    }

    /// What is owed back to the student of what they paid, now that the booking is over: by the policy
    /// when it was cancelled, all of it when its coach did not come.
    pub fn refund_due(&self) -> Money {
        let nothing = Money::zero(self.currency);
        match (self.status, self.cancelled_by, self.no_show_by, self.finished_at) {
            (Status::Cancelled, Some(by), _, Some(at)) => self.refund_if_cancelled(by, at),
            (Status::NoShow, _, Some(NoShow::Coach | NoShow::Both), _) => self.price(),
            _ => nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::Currency;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn euros(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    #[test]
    fn m10_one_minute_either_side_of_the_deadline_decides_across_a_clock_change() {
        // Berlin's clocks go forward on 29 March 2026 at 01:00 UTC; 24 real hours before are 09:00
        // on the wall for a session at 10:00.
        let policy = Policy::new(24, 10_000);
        let starts_at = at("2026-03-29T08:00:00Z");
        let refund = |moment: &str| {
            policy.refund_for(euros(9000), starts_at, at(moment), Side::Student).minor()
        };
        assert_eq!(refund("2026-03-28T07:59:00Z"), 9000);
        assert_eq!(refund("2026-03-28T08:00:00Z"), 9000);
        assert_eq!(refund("2026-03-28T08:01:00Z"), 0);
    }

    #[test]
    fn the_table_of_a_partial_policy_has_its_dates_and_marks_the_row_that_holds() {
        let policy = Policy::new(24, 5_000);
        let starts_at = at("2026-03-04T14:00:00Z");
        let rows = policy.rows(euros(9000), starts_at, at("2026-03-02T09:00:00Z"));
        assert_eq!(rows.len(), 2);
        assert_eq!(
            (rows[0].until, rows[0].refund.minor(), rows[0].is_now),
            (Some(at("2026-03-03T14:00:00Z")), 4500, true)
        );
        assert_eq!((rows[1].until, rows[1].refund.minor(), rows[1].is_now), (None, 0, false));
        let late = policy.rows(euros(9000), starts_at, at("2026-03-03T14:00:01Z"));
        assert_eq!((late[0].is_now, late[1].is_now), (false, true));
        assert_eq!(Policy::new(24, 0).rows(euros(9000), starts_at, starts_at).len(), 1);
    }

    proptest! {
        #[test]
        fn nobody_gets_back_more_than_they_paid_and_only_students_less(
            price in 0_i64..1_000_000, hours in 0_i32..1000, share in 0_i32..=10_000, early in 0_i64..100_000,
        ) {
            let policy = Policy::new(hours, share);
            let starts_at = at("2026-06-01T12:00:00Z");
            for by in Side::ALL {
                let refund = policy.refund_for(euros(price), starts_at, starts_at.plus_minutes(-early), *by);
                prop_assert!((0..=price).contains(&refund.minor()));
                if *by != Side::Student {
                    prop_assert_eq!(refund.minor(), price);
                }
            }
            let marked = policy.rows(euros(price), starts_at, starts_at.plus_minutes(-early));
            prop_assert_eq!(marked.iter().filter(|row| row.is_now).count(), 1);
            let shown = marked.iter().find(|row| row.is_now).unwrap().refund;
            prop_assert_eq!(
                shown,
                policy.refund_for(euros(price), starts_at, starts_at.plus_minutes(-early), Side::Student)
            );
        }
    }
}
