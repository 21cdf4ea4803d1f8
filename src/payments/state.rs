//! What a payment is, as the set of what is known about it, and what that means for the books. No
//! database, no clock.
//!
//! A provider's messages come twice, late and in any order. So a payment is not a place on a path but a
//! set of known facts that only grows: `apply` joins a message into it. The status and the books are
//! functions of the set, so the order cannot matter; the entries to post are the books after less the
//! books before, so a message told twice posts nothing.

use std::collections::BTreeMap;

use super::model::{Account, DisputeStatus, PaymentStatus, RefundStatus, Step};
use crate::base::ids::RefundId;

/// How far the collecting of the money has come. What stands lower in this list beats what is above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Pending,
    Processing,
    Cancelled,
    Failed,
    Paid,
}

/// Everything known about one payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    pub amount: i64,
    /// The platform's share if nothing goes back.
    pub fee: i64,
    pub phase: Phase,
    /// The booking took the money; otherwise it belongs to the student still.
    pub is_kept: bool,
    pub refunds: BTreeMap<RefundId, (i64, RefundStatus)>,
    /// By the provider's name for each.
    pub disputes: BTreeMap<String, (i64, DisputeStatus)>,
}

/// News about a payment, from its provider or from us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Processing,
    Captured { is_kept: bool },
    Failed,
    Cancelled,
    RefundPromised { refund: RefundId, amount: i64 },
    RefundSent { refund: RefundId, amount: i64 },
    RefundFailed { refund: RefundId, amount: i64 },
    DisputeOpened { dispute: String, amount: i64 },
    DisputeWon { dispute: String, amount: i64 },
    DisputeLost { dispute: String, amount: i64 },
}

/// A change of one account: credits positive, debits negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub account: Account,
    pub amount: i64,
}

impl State {
    pub fn new(amount: i64, fee: i64) -> Self {
        Self {
            amount,
            fee,
            phase: Phase::Pending,
            is_kept: false,
            refunds: BTreeMap::new(),
            disputes: BTreeMap::new(),
        }
    }

    /// Joins a message into what is known and returns what to post.
    pub fn apply(&self, message: &Message) -> (Self, Vec<Entry>) {
        let mut next = self.clone();
        match message {
            Message::Processing => next.phase = next.phase.max(Phase::Processing),
            Message::Cancelled => next.phase = next.phase.max(Phase::Cancelled),
            Message::Failed => next.phase = next.phase.max(Phase::Failed),
            Message::Captured { is_kept } => {
                // Whether the booking took the money was settled by the first that told of it.
                if next.phase != Phase::Paid {
                    next.phase = Phase::Paid;
                    next.is_kept = *is_kept;
                }
            }
            Message::RefundPromised { refund, amount } => {
                next.join_refund(*refund, *amount, RefundStatus::Pending);
            }
            Message::RefundSent { refund, amount } => {
                next.join_refund(*refund, *amount, RefundStatus::Succeeded);
            }
            Message::RefundFailed { refund, amount } => {
                next.join_refund(*refund, *amount, RefundStatus::Failed);
            }
            Message::DisputeOpened { dispute, amount } => {
                next.join_dispute(dispute, *amount, DisputeStatus::Open);
            }
            Message::DisputeWon { dispute, amount } => {
                next.join_dispute(dispute, *amount, DisputeStatus::Won);
            }
            Message::DisputeLost { dispute, amount } => {
                next.join_dispute(dispute, *amount, DisputeStatus::Lost);
            }
        }
        let entries = difference(&self.books(), &next.books());
        (next, entries)
    }

    fn join_refund(&mut self, refund: RefundId, amount: i64, status: RefundStatus) {
        // A refund that a provider calls failed and then sent was sent.
        let rank = |status: RefundStatus| match status {
            RefundStatus::Pending => 0,
            RefundStatus::Failed => 1,
            RefundStatus::Succeeded => 2,
        };
        let known = self.refunds.entry(refund).or_insert((amount, status));
        if rank(status) > rank(known.1) {
            known.1 = status;
        }
    }

    fn join_dispute(&mut self, dispute: &str, amount: i64, status: DisputeStatus) {
        // The variants stand in this order: open, won, lost.
        let known = self.disputes.entry(dispute.to_owned()).or_insert((amount, status));
        known.1 = known.1.max(status);
    }

    fn refunds_in(&self, status: RefundStatus) -> i64 {
        self.refunds.values().filter(|(_, s)| *s == status).map(|(amount, _)| amount).sum()
    }

    fn disputes_in(&self, status: DisputeStatus) -> i64 {
        self.disputes.values().filter(|(_, s)| *s == status).map(|(amount, _)| amount).sum()
    }

    /// What has gone back to the payer.
    pub fn returned(&self) -> i64 {
        self.refunds_in(RefundStatus::Succeeded) + self.disputes_in(DisputeStatus::Lost)
    }

    /// What refunds gave back or are about to.
    pub fn promised_or_sent(&self) -> i64 {
        self.refunds_in(RefundStatus::Pending) + self.refunds_in(RefundStatus::Succeeded)
    }

    /// What could still be refunded.
    pub fn refundable(&self) -> i64 {
        if self.phase != Phase::Paid {
            return 0;
        }
        let disputed =
            self.disputes_in(DisputeStatus::Open) + self.disputes_in(DisputeStatus::Lost);
        (self.amount - self.promised_or_sent() - disputed).max(0)
    }

    /// What the payment has left behind on each account; sums to zero.
    pub fn books(&self) -> BTreeMap<Account, i64> {
        let mut books = BTreeMap::new();
        if self.phase != Phase::Paid {
            return books;
        }
        let promised = self.refunds_in(RefundStatus::Pending);
        let disputed = self.disputes_in(DisputeStatus::Open);
        let left = self.amount - self.returned() - promised - disputed;
        books.insert(Account::ProviderClearing, self.returned() - self.amount);
        books.insert(Account::Refunds, promised);
        books.insert(Account::Disputes, disputed);
        if self.is_kept {
            let fee = proportional(self.fee, left, self.amount);
            books.insert(Account::PlatformFee, fee);
            books.insert(Account::CoachPayable, left - fee);
        } else {
            books.insert(Account::StudentCash, left);
        }
        books
    }

    pub fn status(&self) -> PaymentStatus {
        match self.phase {
            Phase::Pending => PaymentStatus::Pending,
            Phase::Processing => PaymentStatus::Processing,
            Phase::Cancelled => PaymentStatus::Cancelled,
            Phase::Failed => PaymentStatus::Failed,
            Phase::Paid if self.disputes_in(DisputeStatus::Open) > 0 => PaymentStatus::Disputed,
            Phase::Paid => match self.returned() {
                0 => PaymentStatus::Succeeded,
                returned if returned >= self.amount => PaymentStatus::Refunded,
                _ => PaymentStatus::PartiallyRefunded,
            },
        }
    }

    /// The legal steps from this state's status to another's: none, one, or two when money comes that was
    /// disputed or returned before we heard of it.
    pub fn steps_to(&self, next: &Self) -> Vec<(PaymentStatus, PaymentStatus)> {
        let (from, to) = (self.status(), next.status());
        if from == to {
            return Vec::new();
        }
        if self.phase != Phase::Paid && next.phase == Phase::Paid && to != PaymentStatus::Succeeded
        {
            return vec![(from, PaymentStatus::Succeeded), (PaymentStatus::Succeeded, to)];
        }
        vec![(from, to)]
    }
}

/// The step that leads from one status to another, if there is one.
pub fn step_between(from: PaymentStatus, to: PaymentStatus) -> Option<Step> {
    Step::ALL.iter().copied().find(|step| from.after(*step) == Some(to))
}

/// `whole × part ÷ of`, rounded half up: the fee on what is left is its proportional share, to the minor unit.
fn proportional(whole: i64, part: i64, of: i64) -> i64 {
    let (whole, part, of) = (i128::from(whole), i128::from(part), i128::from(of.max(1)));
    i64::try_from((whole * part * 2 + of).div_euclid(of * 2)).unwrap_or(0)
}

fn difference(before: &BTreeMap<Account, i64>, after: &BTreeMap<Account, i64>) -> Vec<Entry> {
    let of = |books: &BTreeMap<Account, i64>, account| books.get(account).copied().unwrap_or(0);
    Account::ALL
        .iter()
        .map(|account| Entry {
            account: *account,
            amount: of(after, account) - of(before, account),
        })
        .filter(|entry| entry.amount != 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refund(n: u128) -> RefundId {
        crate::base::id::IdText::from_bits(n).as_str().parse().unwrap()
    }

    fn message() -> impl Strategy<Value = Message> {
        // Amounts belong to their refund or dispute, as at a real provider.
        let amount_of = |n: u128| i64::try_from(n * 13 + 7).unwrap();
        prop_oneof![
            Just(Message::Processing),
            Just(Message::Captured { is_kept: true }),
            Just(Message::Captured { is_kept: true }),
            Just(Message::Failed),
            Just(Message::Cancelled),
            (0_u128..2).prop_map(move |n| Message::RefundPromised {
                refund: refund(n),
                amount: amount_of(n)
            }),
            (0_u128..2)
                .prop_map(move |n| Message::RefundSent { refund: refund(n), amount: amount_of(n) }),
            (0_u128..2).prop_map(move |n| Message::RefundFailed {
                refund: refund(n),
                amount: amount_of(n)
            }),
            (0_u128..2).prop_map(move |n| Message::DisputeOpened {
                dispute: n.to_string(),
                amount: amount_of(n)
            }),
            (0_u128..2).prop_map(move |n| Message::DisputeWon {
                dispute: n.to_string(),
                amount: amount_of(n)
            }),
            (0_u128..2).prop_map(move |n| Message::DisputeLost {
                dispute: n.to_string(),
                amount: amount_of(n)
            }),
        ]
    }

    /// Every order of some things.
    fn orders<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
        if things.is_empty() {
            return vec![Vec::new()];
        }
        (0..things.len())
            .flat_map(|first| {
                let mut rest = things.to_vec();
                let head = rest.remove(first);
                orders(&rest).into_iter().map(move |mut tail| {
                    tail.insert(0, head.clone());
                    tail
                })
            })
            .collect()
    }

    fn run(messages: &[Message]) -> (State, BTreeMap<Account, i64>) {
        let mut state = State::new(1001, 200);
        let mut posted: BTreeMap<Account, i64> = BTreeMap::new();
        for message in messages {
            let (next, entries) = state.apply(message);
            assert_eq!(entries.iter().map(|e| e.amount).sum::<i64>(), 0, "{message:?}");
            for entry in entries {
                *posted.entry(entry.account).or_default() += entry.amount;
            }
            for (from, to) in state.steps_to(&next) {
                assert!(step_between(from, to).is_some(), "{from} to {to} by {message:?}");
            }
            state = next;
        }
        posted.retain(|_, amount| *amount != 0);
        (state, posted)
    }

    proptest! {
        #[test]
        fn w5_every_order_of_up_to_five_messages_ends_alike(
            messages in prop::collection::vec(message(), 1..=5)
        ) {
            let first = run(&messages);
            for order in orders(&messages) {
                prop_assert_eq!(&run(&order), &first);
            }
        }

        #[test]
        fn a_message_told_again_changes_nothing(
            messages in prop::collection::vec(message(), 1..=6), again in 0_usize..6
        ) {
            let (state, _) = run(&messages);
            let told = &messages[again % messages.len()];
            let (next, entries) = state.apply(told);
            prop_assert_eq!(next, state);
            prop_assert!(entries.is_empty());
        }

        #[test]
        fn what_is_refunded_bit_by_bit_leaves_nothing_behind(
            amount in 1_i64..100_000, points in 0_i64..=10_000, cut in 0_i64..100_000
        ) {
            let mut state = State::new(amount, amount * points / 10_000);
            state = state.apply(&Message::Captured { is_kept: true }).0;
            let first = cut % amount;
            for (n, part) in [(1, first), (2, amount - first)] {
                if part > 0 {
                    state = state.apply(&Message::RefundPromised { refund: refund(n), amount: part }).0;
                    state = state.apply(&Message::RefundSent { refund: refund(n), amount: part }).0;
                }
            }
            prop_assert_eq!(state.status(), PaymentStatus::Refunded);
            prop_assert!(state.books().values().all(|amount| *amount == 0));
        }

        #[test]
        fn the_fee_goes_back_in_proportion(amount in 1_i64..1_000_000, cut in 0_i64..1_000_000) {
            let fee = amount / 5;
            let back = cut % amount;
            let state = State::new(amount, fee).apply(&Message::Captured { is_kept: true }).0;
            let after = state.apply(&Message::RefundPromised { refund: refund(1), amount: back }).0;
            let kept_fee = after.books()[&Account::PlatformFee];
            let exact = i128::from(fee) * i128::from(amount - back);
            let error = (i128::from(kept_fee) * i128::from(amount) - exact).abs();
            prop_assert!(error * 2 <= i128::from(amount), "off by more than half a minor unit");
        }
    }

    #[test]
    fn a_charge_is_owed_to_the_coach_but_for_the_fee() {
        let (state, entries) = State::new(9000, 1800).apply(&Message::Captured { is_kept: true });
        assert_eq!(state.status(), PaymentStatus::Succeeded);
        assert_eq!(
            entries,
            [
                Entry { account: Account::ProviderClearing, amount: -9000 },
                Entry { account: Account::PlatformFee, amount: 1800 },
                Entry { account: Account::CoachPayable, amount: 7200 },
            ]
        );
    }

    #[test]
    fn m7_money_that_came_too_late_stays_the_students() {
        let (_, entries) = State::new(9000, 1800).apply(&Message::Captured { is_kept: false });
        assert_eq!(
            entries,
            [
                Entry { account: Account::StudentCash, amount: 9000 },
                Entry { account: Account::ProviderClearing, amount: -9000 },
            ]
        );
    }

    #[test]
    fn a_won_dispute_puts_everything_back() {
        let paid = State::new(9000, 1800).apply(&Message::Captured { is_kept: true }).0;
        let dispute = "d".to_owned();
        let open = paid.apply(&Message::DisputeOpened { dispute: dispute.clone(), amount: 9000 }).0;
        assert_eq!(open.status(), PaymentStatus::Disputed);
        assert_eq!(open.books()[&Account::CoachPayable], 0);
        let won = open.apply(&Message::DisputeWon { dispute, amount: 9000 }).0;
        assert_eq!((won.status(), won.books()), (PaymentStatus::Succeeded, paid.books()));
    }
}
