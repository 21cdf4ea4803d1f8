//! One booking, for either side.

use askama::Template;

use super::super::attachments::{ACCEPTED, Attachment};
use super::super::claims::ClaimCard;
use super::super::model::{Answer, BookingStep, NoShow, Side, Status, Step};
use super::super::proposals::Proposal;
use super::super::queries::Details;
use super::super::rules::Moving;
use super::checkout::policy_words;
use super::index::badge;
use crate::accounts::Face;
use crate::base::{Moment, Money, Msg, Zone};
use crate::notifications::channel_name;
use crate::notifications::ledger::{Delivery, Outcome};
use crate::web::{FieldErrors, Layout, filters, times};

/// What happened, in words.
pub struct Happening {
    pub text: Msg,
    pub reason: String,
    pub at: Moment,
    pub is_bad: bool,
}

/// A message that was sent about the booking to one side, and the ways it took.
pub struct SentLine {
    /// The key of its name.
    pub name: &'static str,
    pub to: String,
    pub ways: String,
    pub at: Moment,
}

#[derive(Template)]
#[template(path = "bookings/show.html")]
pub struct Show {
    pub layout: Layout,
    pub seen: Details,
    /// What was sent to both sides.
    pub sent: Vec<Delivery>,
    pub is_guest: bool,
    pub join_url: Option<String>,
    pub google_url: String,
    pub outlook_url: String,
    pub moves_limit: i64,
    pub no_show_minutes: i64,
    /// The address of a recording that was typed, and what is wrong with it.
    pub recording: (String, FieldErrors),
}

impl Show {
    fn now(&self) -> Moment {
        self.layout.reader.now
    }

    pub fn other(&self) -> &Face {
        self.seen.other()
    }

    pub fn is_coach(&self) -> bool {
        self.seen.side == Side::Coach
    }

    pub fn badge(&self) -> (&'static str, &'static str) {
        badge(&self.seen.booking, self.now())
    }

    pub fn day(&self) -> String {
        times::day(&self.layout.reader, self.seen.booking.starts_at)
    }

    pub fn clocks(&self) -> String {
        let (reader, booking) = (&self.layout.reader, &self.seen.booking);
        format!(
            "{} – {}",
            times::clock(reader, booking.starts_at),
            times::clock(reader, booking.ends_at)
        )
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.layout.reader.zone, self.seen.booking.starts_at)
    }

    fn other_zone(&self) -> Zone {
        let booking = &self.seen.booking;
        if self.is_coach() { booking.student_zone } else { booking.coach_zone }
    }

    /// The session on the other side's clock, where that shows another time.
    pub fn other_span(&self) -> Option<String> {
        let booking = &self.seen.booking;
        let (own, other) = (self.layout.reader.zone, self.other_zone());
        let is_other =
            own.offset_seconds(booking.starts_at) != other.offset_seconds(booking.starts_at);
        let reader = self.layout.reader.in_zone(other);
        is_other.then(|| times::span(&reader, booking.starts_at, booking.ends_at))
    }

    pub fn is_ahead(&self) -> bool {
        matches!(self.seen.booking.status, Status::Confirmed | Status::InProgress)
            && self.now() < self.seen.booking.ends_at
    }

    /// Whether the door of the call will open yet.
    pub fn opens_later(&self) -> bool {
        self.is_ahead() && self.now() < self.seen.booking.joinable_from()
    }

    pub fn can_join(&self) -> bool {
        self.seen.booking.is_joinable(self.now()) && self.join_url.is_some() && !self.has_ended()
    }

    pub fn joins_from(&self) -> String {
        times::clock(&self.layout.reader, self.seen.booking.joinable_from())
    }

    pub fn can_answer(&self) -> bool {
        self.seen.booking.may_be_answered_by(self.seen.side, self.now()).is_ok()
    }

    pub fn can_pay(&self) -> bool {
        !self.is_coach()
            && self.seen.booking.awaits_payment()
            && !self.seen.booking.is_overdue(self.now())
    }

    pub fn awaits_answer(&self) -> bool {
        self.seen.booking.awaits_answer() && !self.seen.booking.is_overdue(self.now())
    }

    pub fn due(&self) -> &Moment {
        self.seen.booking.due_at.as_ref().unwrap_or(&self.layout.reader.now)
    }

    /// The key of the button that leads to another time: alone, or by asking. None while one is proposed.
    pub fn move_button(&self) -> Option<&'static str> {
        match self.moving() {
            Ok(Moving::Alone) => Some("bookings-move"),
            Ok(Moving::IfAgreed) if self.proposal().is_none() => Some("moves-propose"),
            _ => None,
        }
    }

    fn moving(&self) -> Result<Moving, Msg> {
        let (notice, limit) = (self.seen.notice_minutes, self.moves_limit);
        let Details { booking, side, is_asked, .. } = &self.seen;
        booking.how_it_moves(*side, *is_asked, notice, limit, self.now())
    }

    /// Another time that waits for an answer.
    pub fn proposal(&self) -> Option<&Proposal> {
        self.seen.proposal.as_ref().filter(|proposal| proposal.is_open(self.now()))
    }

    /// Whether the reader is the one who was asked.
    pub fn is_asked(&self, proposal: &Proposal) -> bool {
        proposal.may_be_answered_by(self.seen.side, self.now()).is_ok()
    }

    /// Whether the student should choose another time, because the coach is away.
    pub fn should_move(&self) -> bool {
        self.seen.is_asked && !self.is_coach() && self.moving().is_ok()
    }

    /// Why the session cannot be moved, where that is worth saying.
    pub fn why_not_move(&self) -> Option<Msg> {
        let is_ahead = self.seen.booking.status == Status::Confirmed
            && self.now() < self.seen.booking.starts_at;
        self.moving().err().filter(|_| is_ahead)
    }

    /// A coach who may answer a request declines it instead.
    pub fn can_cancel(&self) -> bool {
        !self.can_answer()
            && self.seen.booking.may_be_cancelled_by(self.seen.side, self.now()).is_ok()
    }

    pub fn can_complete(&self) -> bool {
        !self.waits_for_claim()
            && self.seen.booking.may_be_completed_by(self.seen.side, 0, self.now()).is_ok()
    }

    pub fn can_miss(&self) -> bool {
        self.seen.claim.is_none()
            && self.seen.booking.may_be_missed(self.no_show_minutes, self.now()).is_ok()
    }

    fn waits_for_claim(&self) -> bool {
        self.seen.claim.as_ref().is_some_and(|claim| claim.status.is_unsettled())
    }

    /// What one side says of the other, while there is something to say of it.
    pub fn claim_card(&self) -> Option<ClaimCard> {
        ClaimCard::of(self.seen.claim.as_ref()?, &self.seen, &self.layout)
    }

    pub fn can_review(&self) -> bool {
        !self.is_coach() && !self.is_guest && self.seen.booking.status == Status::Completed
    }

    /// Whether the same coach is the natural next step: nothing is ahead any more.
    pub fn can_book_again(&self) -> bool {
        let is_over = matches!(
            self.seen.booking.status,
            Status::Completed | Status::Cancelled | Status::NoShow
        );
        is_over && !self.is_coach()
    }

    /// Whether the platform may be told in private how it went.
    pub fn can_tell_staff(&self) -> bool {
        let status = self.seen.booking.status;
        let is_off = matches!(status, Status::Cancelled | Status::NoShow);
        !self.is_guest && (is_off || (self.is_coach() && status == Status::Completed))
    }

    /// Notes belong to sessions that take place; what was noted stays readable.
    pub fn has_notes(&self) -> bool {
        let booking = &self.seen.booking;
        let is_empty = booking.shared_notes.is_empty() && self.seen.private_note.is_empty();
        !self.is_guest && (booking.status != Status::Cancelled || !is_empty)
    }

    /// Files belong to sessions that take place; what was added stays readable.
    pub fn has_files(&self) -> bool {
        !self.is_guest && (self.can_add_files() || !self.seen.files.is_empty())
    }

    pub fn can_add_files(&self) -> bool {
        self.seen.booking.may_have_files().is_ok()
    }

    /// Which endings the form takes.
    pub fn accepted(&self) -> &'static str {
        ACCEPTED
    }

    /// Who added a file.
    pub fn adder(&self, file: &Attachment) -> String {
        if self.is_own_file(file) {
            self.layout.reader.text("bookings-step-you")
        } else {
            file.added_by_name.clone()
        }
    }

    pub fn is_own_file(&self, file: &Attachment) -> bool {
        let booking = &self.seen.booking;
        let me = if self.is_coach() { booking.coach_id } else { booking.student_id };
        file.added_by == me
    }

    pub fn has_policy(&self) -> bool {
        self.seen.booking.price_minor > 0 && self.can_cancel()
    }

    pub fn policy_rows(&self) -> Vec<(String, String, bool)> {
        let booking = &self.seen.booking;
        let rows = booking.policy().rows(booking.price(), booking.starts_at, self.now());
        policy_words(&self.layout, &rows)
    }

    pub fn has_price(&self) -> bool {
        self.seen.booking.price_minor > 0
    }

    pub fn is_paid(&self) -> bool {
        self.seen.paid_minor > 0
    }

    pub fn paid(&self) -> String {
        let paid = Money::new(self.seen.paid_minor, self.seen.booking.currency);
        self.layout.reader.locale.money(paid)
    }

    /// What of it went back to the payer.
    pub fn refunded(&self) -> Option<String> {
        let back = Money::new(self.seen.refunded_minor, self.seen.booking.currency);
        (!back.is_zero()).then(|| self.layout.reader.locale.money(back))
    }

    /// What cancelling means, for the question before it.
    pub fn cancel_question(&self) -> Msg {
        cancel_line(&self.seen, self.now())
    }

    pub fn answers(&self) -> Vec<Answer> {
        self.seen.booking.answers()
    }

    pub fn message(&self) -> &str {
        &self.seen.booking.message
    }

    pub fn shared_html(&self) -> String {
        crate::base::markdown::render(&self.seen.booking.shared_notes)
    }

    /// What was sent to both sides, latest first. Says to whom and how, never to which address.
    pub fn messages(&self) -> Vec<SentLine> {
        let mut lines: Vec<SentLine> = Vec::new();
        let mut last_key = "";
        for delivery in self.sent.iter().rev() {
            let way = self.way(delivery);
            match lines.last_mut() {
                Some(line) if last_key == delivery.key => {
                    line.ways = format!("{way} · {}", line.ways);
                }
                _ => lines.push(SentLine {
                    name: kind_name(&delivery.kind, &delivery.key),
                    to: self.receiver(delivery),
                    ways: way,
                    at: delivery.sent_at,
                }),
            }
            last_key = &delivery.key;
        }
        lines
    }

    fn receiver(&self, delivery: &Delivery) -> String {
        let booking = &self.seen.booking;
        let is_students = delivery.user_id == Some(booking.student_id);
        match (is_students, self.is_coach()) {
            (true, true) => self.seen.student.name.clone(),
            (false, false) => self.seen.coach.name.clone(),
            _ => self.layout.reader.text("notifications-sent-you"),
        }
    }

    fn way(&self, delivery: &Delivery) -> String {
        let reader = &self.layout.reader;
        let way = reader.text(channel_name(delivery.channel));
        match delivery.outcome {
            Outcome::Sent => way,
            Outcome::Digest => {
                reader.locale.say(&Msg::new("notifications-sent-digest").with("way", way))
            }
            Outcome::Failed => {
                reader.locale.say(&Msg::new("notifications-sent-failed").with("way", way))
            }
        }
    }

    /// Everything that happened, latest first.
    pub fn timeline(&self) -> Vec<Happening> {
        let steps = &self.seen.steps;
        let mut happenings = Vec::with_capacity(steps.len());
        for (place, step) in steps.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|place| steps.get(place));
            happenings.push(self.happening(step, before));
        }
        happenings.reverse();
        happenings
    }

    fn happening(&self, step: &BookingStep, before: Option<&BookingStep>) -> Happening {
        let reader = &self.layout.reader;
        let is_own = step.by_role == self.seen.side;
        let who = match step.by_role {
            _ if is_own => reader.text("bookings-step-you"),
            Side::Student => self.seen.student.name.clone(),
            Side::Coach => self.seen.coach.name.clone(),
            Side::Admin | Side::System => reader.text("bookings-step-platform"),
        };
        let when = |at: Moment| times::when(reader, at);
        let key = match step.step {
            Step::Hold if step.by_role == Side::System => "series-step-kept",
            Step::Hold if before.is_some() => "bookings-step-approve",
            Step::Hold if step.by_role == Side::Coach => "practice-step-invited",
            Step::Hold => "bookings-step-hold",
            Step::Request => "bookings-step-request",
            Step::Confirm if step.by_role == Side::Coach => "bookings-step-approve",
            Step::Confirm if self.has_price() => "bookings-step-pay",
            Step::Confirm => "bookings-step-confirm",
            Step::Move => "bookings-step-move",
            Step::Begin => "bookings-step-begin",
            Step::Complete => "bookings-step-complete",
            Step::Cancel if step.by_role == Side::System && step.reason.is_empty() => {
                "bookings-step-expire"
            }
            Step::Cancel if step.by_role == Side::Coach && self.seen.booking.needs_approval => {
                "bookings-step-decline"
            }
            Step::Cancel => "bookings-step-cancel",
            Step::Miss => match self.seen.booking.no_show_by {
                Some(NoShow::Student) => "bookings-step-miss-student",
                Some(NoShow::Coach) => "bookings-step-miss-coach",
                _ => "bookings-step-miss-both",
            },
        };
        let text = Msg::new(key)
            .with("who", who)
            .with("when", when(step.starts_at))
            .with("before", before.map_or_else(String::new, |step| when(step.starts_at)));
        Happening {
            text,
            reason: step.reason.clone(),
            at: step.taken_at,
            is_bad: matches!(step.step, Step::Cancel | Step::Miss),
        }
    }
}

/// The key of the name of a message about a booking; a reminder's own key says how long before it came.
fn kind_name(kind: &str, key: &str) -> &'static str {
    match kind {
        "booking_requested" => "notifications-kind-booking-requested",
        "booking_invited" => "practice-kind-invited",
        "move_asked" => "practice-kind-asked",
        "booking_approved" => "notifications-kind-booking-approved",
        "booking_confirmed" => "notifications-kind-booking-confirmed",
        "booking_moved" => "notifications-kind-booking-moved",
        "booking_pay" => "notifications-kind-booking-pay",
        "move_proposed" | "move_unanswered" => "notifications-kind-move-proposed",
        "booking_cancelled" => "notifications-kind-booking-cancelled",
        "booking_expired" => "notifications-kind-booking-expired",
        "booking_completed" => "notifications-kind-booking-completed",
        "booking_missed" => "notifications-kind-booking-missed",
        "no_show_claimed" | "no_show_contested" | "no_show_withdrawn" | "no_show_dismissed" => {
            "claims-kind"
        }
        "booking_reminder" if key.contains(":day_before:") => {
            "notifications-kind-reminder-day-before"
        }
        "booking_reminder" if key.contains(":hour_before:") => {
            "notifications-kind-reminder-hour-before"
        }
        "booking_reminder" => "notifications-kind-reminder",
        "session_started" => "notifications-kind-session-started",
        "recording_ready" => "recordings-kind",
        "call_fell_back" => "meetings-kind",
        "payment_received" => "notifications-kind-payment-received",
        "payment_failed" => "notifications-kind-payment-failed",
        "refund_processed" => "notifications-kind-refund-processed",
        _ => "notifications-kind-other",
    }
}

/// What cancelling a booking now means, in money and people told.
pub fn cancel_line(seen: &Details, now: Moment) -> Msg {
    let booking = &seen.booking;
    let refund = booking.refund_if_cancelled(seen.side, now);
    let is_paid = booking.price_minor > 0 && booking.confirmed_at.is_some();
    let key = match (is_paid, seen.side, refund.is_zero()) {
        (false, _, _) => "bookings-cancel-free",
        (true, Side::Coach, _) => "bookings-cancel-coach",
        (true, _, true) => "bookings-cancel-nothing",
        (true, _, false) => "bookings-cancel-refund",
    };
    Msg::new(key).with("refund", refund).with("other", seen.other().name.as_str())
}
