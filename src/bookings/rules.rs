//! Who may do what to a booking, and when. Pages ask the same functions as commands, so that no button
//! offers what would be refused.

use super::model::{Booking, Side, Status, Step};
use crate::base::{Moment, Msg};

/// A session can be joined this many minutes before its start.
pub const JOIN_EARLY_MINUTES: i64 = 10;

/// A refusal that the visitor reads.
pub type Refusal = Msg;

/// How a side may move a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moving {
    /// Without asking.
    Alone,
    /// If the other side says yes.
    IfAgreed,
}

impl Booking {
    /// Whether a step can follow from where the booking stands.
    pub fn check(&self, step: Step) -> Result<Status, Refusal> {
        self.status.after(step).ok_or_else(|| Msg::new(self.over_key()))
    }

    fn over_key(&self) -> &'static str {
        match self.status {
            Status::Pending => "bookings-refuse-pending",
            Status::Confirmed => "bookings-refuse-confirmed",
            Status::InProgress => "bookings-refuse-in-progress",
            Status::Completed => "bookings-refuse-completed",
            Status::Cancelled => "bookings-refuse-cancelled",
            Status::NoShow => "bookings-refuse-no-show",
        }
    }

    /// The coach answers a request, in time.
    pub fn may_be_answered_by(&self, by: Side, now: Moment) -> Result<(), Refusal> {
        if by != Side::Coach {
            return Err(Msg::new("bookings-refuse-only-coach"));
        }
        self.check(Step::Confirm)?;
        if !self.needs_approval {
            return Err(Msg::new("bookings-refuse-answered"));
        }
        if self.is_overdue(now) {
            return Err(Msg::new("bookings-refuse-answer-late"));
        }
        Ok(())
    }

    /// Either side cancels before the start; staff and the system at any time.
    pub fn may_be_cancelled_by(&self, by: Side, now: Moment) -> Result<(), Refusal> {
        self.check(Step::Cancel)?;
        let has_begun = self.status != Status::Pending && now >= self.starts_at;
        match by {
            Side::Student | Side::Coach if has_begun => {
                Err(Msg::new("bookings-refuse-cancel-begun"))
            }
            _ => Ok(()),
        }
    }

    /// The last instant at which a side may move the session without asking: before the coach's
    /// notice and before the time from which a cancellation costs, so that moving is no way around it.
    pub fn moving_closes_at(&self, notice_minutes: i64) -> Moment {
        let notice = self.starts_at.plus_minutes(-notice_minutes);
        if self.price_minor > 0 {
            notice.min(self.policy().deadline(self.starts_at))
        } else {
            notice
        }
    }

    /// Either side moves a confirmed session before its start: early alone, late if the other agrees, and
    /// nobody for ever.
    pub fn may_be_moved_by(
        &self,
        by: Side,
        notice_minutes: i64,
        limit: i64,
        now: Moment,
    ) -> Result<Moving, Refusal> {
        self.check(Step::Move)?;
        if now >= self.starts_at {
            return Err(Msg::new("bookings-refuse-move-begun"));
        }
        if i64::from(self.moves) >= limit {
            return Err(Msg::new("bookings-refuse-move-limit").with("n", limit));
        }
        let is_side = matches!(by, Side::Student | Side::Coach);
        if is_side && now > self.moving_closes_at(notice_minutes) {
            return Ok(Moving::IfAgreed);
        }
        Ok(Moving::Alone)
    }

    /// The same, where the coach may have asked for another time: then it is neither too late nor once too often,
    /// and nobody has to agree any more.
    pub fn how_it_moves(
        &self,
        by: Side,
        is_asked: bool,
        notice_minutes: i64,
        limit: i64,
        now: Moment,
    ) -> Result<Moving, Refusal> {
        if !is_asked {
            return self.may_be_moved_by(by, notice_minutes, limit, now);
        }
        self.may_be_moved_by(Side::Coach, notice_minutes, i64::MAX, now)?;
        Ok(Moving::Alone)
    }

    /// The coach says after the end that it took place; the system says so `grace` minutes later.
    pub fn may_be_completed_by(&self, by: Side, grace: i64, now: Moment) -> Result<(), Refusal> {
        self.check(Step::Complete)?;
        let from = match by {
            Side::Coach | Side::Admin => self.ends_at,
            Side::System => self.ends_at.plus_minutes(grace),
            Side::Student => return Err(Msg::new("bookings-refuse-only-coach")),
        };
        if now < from { Err(Msg::new("bookings-refuse-complete-early")) } else { Ok(()) }
    }

    /// Either side says that the other is missing, `grace` minutes after the start.
    pub fn may_be_missed(&self, grace: i64, now: Moment) -> Result<(), Refusal> {
        self.check(Step::Miss)?;
        if now < self.starts_at.plus_minutes(grace) {
            return Err(Msg::new("bookings-refuse-miss-early").with("n", grace));
        }
        Ok(())
    }

    /// The session begins when its time has come.
    pub fn may_begin(&self, now: Moment) -> Result<(), Refusal> {
        self.check(Step::Begin)?;
        if now < self.joinable_from() { Err(Msg::new("bookings-refuse-early")) } else { Ok(()) }
    }

    pub fn joinable_from(&self) -> Moment {
        self.starts_at.plus_minutes(-JOIN_EARLY_MINUTES)
    }

    /// Either side goes to the call when its time has come and is not over.
    pub fn may_be_joined(&self, now: Moment) -> Result<(), Refusal> {
        if !matches!(self.status, Status::Confirmed | Status::InProgress) {
            return Err(Msg::new(self.over_key()));
        }
        if now < self.joinable_from() {
            return Err(Msg::new("bookings-refuse-early"));
        }
        if now >= self.ends_at {
            return Err(Msg::new("meetings-refuse-over"));
        }
        Ok(())
    }

    /// Whether the link to the call works now.
    pub fn is_joinable(&self, now: Moment) -> bool {
        self.may_be_joined(now).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::model::{Booking, Side, Status, Step};
    use super::Moving;
    use crate::base::ids::{BookingId, OfferId, SlotId, UserId};
    use crate::base::{Currency, Moment, Zone};

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn confirmed() -> Booking {
        let starts_at = at("2026-03-05T09:00:00Z");
        Booking {
            id: BookingId::generate(),
            reference: super::super::model::new_reference(),
            slot_id: SlotId::generate(),
            student_id: UserId::generate(),
            coach_id: UserId::generate(),
            offer_id: OfferId::generate(),
            status: Status::Confirmed,
            starts_at,
            ends_at: starts_at.plus_minutes(50),
            title: "Coaching session".to_owned(),
            minutes: 50,
            price_minor: 9000,
            currency: Currency::EUR,
            fee_basis_points: 2000,
            refundable_hours: 24,
            refund_basis_points: 10_000,
            needs_approval: false,
            due_at: None,
            message: String::new(),
            answers: "[]".to_owned(),
            student_zone: Zone::UTC,
            coach_zone: Zone::UTC,
            moves: 0,
            sequence: 0,
            cancelled_by: None,
            no_show_by: None,
            shared_notes: String::new(),
            request_key: "k".to_owned(),
            confirmed_at: None,
            finished_at: None,
            created_at: starts_at.plus_days(-3),
            updated_at: starts_at.plus_days(-3),
        }
    }

    /// The whole table, written out by hand.
    const LIFE: &[(Status, Step, Status)] = &[
        (Status::Pending, Step::Hold, Status::Pending),
        (Status::Pending, Step::Confirm, Status::Confirmed),
        (Status::Pending, Step::Cancel, Status::Cancelled),
        (Status::Confirmed, Step::Move, Status::Confirmed),
        (Status::Confirmed, Step::Begin, Status::InProgress),
        (Status::Confirmed, Step::Complete, Status::Completed),
        (Status::Confirmed, Step::Miss, Status::NoShow),
        (Status::Confirmed, Step::Cancel, Status::Cancelled),
        (Status::InProgress, Step::Complete, Status::Completed),
        (Status::InProgress, Step::Miss, Status::NoShow),
        (Status::InProgress, Step::Cancel, Status::Cancelled),
    ];

    #[test]
    fn n3_the_life_of_a_booking_is_exactly_this() {
        for from in Status::ALL {
            for step in Step::ALL {
                let written = LIFE.iter().find(|(f, s, _)| f == from && s == step).map(|l| l.2);
                assert_eq!(from.after(*step), written, "{from} {step}");
            }
        }
    }

    proptest! {
        #[test]
        fn n3_no_way_leads_out_of_an_ended_booking(steps in prop::collection::vec(0..8_usize, 0..12)) {
            let mut status = Status::Pending;
            for step in steps {
                let next = status.after(Step::ALL[step]);
                if !status.is_live() {
                    prop_assert_eq!(next, None);
                }
                status = next.unwrap_or(status);
            }
        }
    }

    #[test]
    fn references_have_eight_characters_that_nobody_confuses() {
        for _ in 0..50 {
            let reference = super::super::model::new_reference();
            assert_eq!(reference.len(), 11);
            assert!(!reference[3..].contains(['0', 'O', '1', 'I', 'U', 'Z']), "{reference}");
        }
    }

    #[test]
    fn late_each_side_needs_the_others_yes_and_nobody_moves_a_session_after_its_start() {
        let booking = confirmed();
        let may = |by, now: &str| booking.may_be_moved_by(by, 120, 3, at(now)).ok();
        for by in [Side::Student, Side::Coach] {
            assert_eq!(may(by, "2026-03-04T09:00:00Z"), Some(Moving::Alone));
            assert_eq!(may(by, "2026-03-04T09:00:01Z"), Some(Moving::IfAgreed));
            assert_eq!(may(by, "2026-03-05T08:59:00Z"), Some(Moving::IfAgreed));
            assert_eq!(may(by, "2026-03-05T09:00:00Z"), None);
        }
        assert_eq!(may(Side::Admin, "2026-03-05T08:59:00Z"), Some(Moving::Alone));
        let often = Booking { moves: 3, ..booking };
        assert!(often.may_be_moved_by(Side::Coach, 0, 3, at("2026-03-01T09:00:00Z")).is_err());
    }

    #[test]
    fn a_session_completes_after_its_end_and_by_itself_after_the_grace() {
        let booking = confirmed();
        let may = |by, now: &str| booking.may_be_completed_by(by, 30, at(now)).is_ok();
        assert!(!may(Side::Coach, "2026-03-05T09:49:59Z"));
        assert!(may(Side::Coach, "2026-03-05T09:50:00Z"));
        assert!(!may(Side::System, "2026-03-05T10:19:59Z"));
        assert!(may(Side::System, "2026-03-05T10:20:00Z"));
        assert!(!may(Side::Student, "2026-03-05T12:00:00Z"));
    }

    #[test]
    fn nobody_is_missing_before_the_grace_and_nobody_cancels_a_session_that_has_begun() {
        let booking = confirmed();
        assert!(booking.may_be_missed(10, at("2026-03-05T09:09:59Z")).is_err());
        assert!(booking.may_be_missed(10, at("2026-03-05T09:10:00Z")).is_ok());
        for by in [Side::Student, Side::Coach] {
            assert!(booking.may_be_cancelled_by(by, at("2026-03-05T08:59:59Z")).is_ok());
            assert!(booking.may_be_cancelled_by(by, at("2026-03-05T09:00:00Z")).is_err());
        }
        assert!(booking.may_be_cancelled_by(Side::System, at("2026-03-05T09:00:00Z")).is_ok());
    }

    #[test]
    fn the_call_opens_ten_minutes_early_and_closes_at_the_end() {
        let booking = confirmed();
        let opens = |now: &str| booking.is_joinable(at(now));
        assert!(!opens("2026-03-05T08:49:59Z"));
        assert!(opens("2026-03-05T08:50:00Z"));
        assert!(opens("2026-03-05T09:49:59Z"));
        assert!(!opens("2026-03-05T09:50:00Z"));
    }
}
