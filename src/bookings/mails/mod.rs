//! The mails about bookings. Each function writes what still makes sense now, and nothing otherwise.

mod asked;
mod invited;
mod moves;
mod reminders;
mod waiting;

use super::ics::Entry;
use super::model::{Booking, NoShow, Side, Status, Step};
use super::queries::{self, ForMail};
use super::series;
use crate::accounts::User;
use crate::base::ids::BookingId;
use crate::base::{Moment, Money, Msg, NoticeType};
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::{CalendarPart, Email};
use crate::web::letter::Letter;
use crate::web::times;

pub use asked::move_asked;
pub use invited::invited;
pub use moves::{move_proposed, move_unanswered};
pub use reminders::{reminder, started};
pub use waiting::time_offered;

/// One mail to one side.
struct Draft<'a> {
    mail: &'a ForMail,
    side: Side,
    config: &'a Config,
    now: Moment,
}

impl Draft<'_> {
    fn booking(&self) -> &Booking {
        &self.mail.booking
    }

    fn reader(&self) -> &User {
        if self.side == Side::Coach { &self.mail.coach } else { &self.mail.student }
    }

    fn other(&self) -> &User {
        if self.side == Side::Coach { &self.mail.student } else { &self.mail.coach }
    }

    /// `… with Amara Okafor`: a message with the session's title and the other side's name.
    fn say(&self, key: &'static str) -> Msg {
        Msg::new(key)
            .with("title", self.booking().title.as_str())
            .with("other", self.other().name.as_str())
    }

    /// A letter with the session's facts: when, for both, and at which price.
    fn letter(&self, subject: &'static str) -> Letter {
        let booking = self.booking();
        let reader = self.reader().reader(self.now);
        let other_zone =
            if self.side == Side::Coach { booking.student_zone } else { booking.coach_zone };
        let span = |one: &Booking| times::span(&reader, one.starts_at, one.ends_at);
        let mut letter = Letter::new(self.say(subject)).about(booking.id).brief(span(booking));
        if self.mail.together.len() > 1 {
            for (place, one) in self.mail.together.iter().enumerate() {
                letter = letter.fact(Msg::new("series-mail-date").with("n", place + 1), span(one));
            }
        } else {
            letter = letter.fact("bookings-mail-when", span(booking));
        }
        if other_zone.offset_seconds(booking.starts_at)
            != reader.zone.offset_seconds(booking.starts_at)
        {
            let theirs =
                times::span(&reader.in_zone(other_zone), booking.starts_at, booking.ends_at);
            letter = letter.fact(self.say("bookings-mail-when-other"), theirs);
        }
        letter = letter.fact("bookings-mail-reference", booking.reference.as_str());
        if booking.price_minor > 0 {
            letter = letter.fact("bookings-mail-price", reader.locale.money(booking.price()));
        }
        letter
    }

    fn page(&self) -> String {
        self.config.absolute(&format!("/bookings/{}", self.booking().id))
    }

    /// The session as a calendar entry of this side.
    fn calendar(&self) -> CalendarPart {
        let (_, sender) =
            self.config.mail_from.split_once('<').unwrap_or(("", &self.config.mail_from));
        let reader = self.reader().reader(self.now);
        let is_several = self.mail.together.len() > 1;
        let entry = Entry {
            booking: self.booking(),
            summary: reader.locale.say(&self.say("bookings-calendar-summary")),
            join_url: self
                .mail
                .meeting
                .as_ref()
                .and_then(|meeting| meeting.address(&self.config.jitsi_url)),
            // An invitation is to one session; several are a file of entries.
            people: (!is_several).then_some((
                ("Guidepost", sender.trim_end_matches('>')),
                (self.reader().name.as_str(), self.reader().email.as_str()),
            )),
        };
        let ics = if is_several {
            entry.ics_of(&self.mail.together, self.config)
        } else {
            entry.ics(self.config)
        };
        CalendarPart { method: entry.method(), ics }
    }

    fn send(&self, letter: Letter, kind: &'static str, name: &str) -> Result<Email, DbError> {
        let key = format!("{name}:{}", self.side);
        let sort = match kind {
            "booking_requested" if self.side == Side::Coach => NoticeType::AvailabilityRequest,
            "move_proposed" => NoticeType::AvailabilityRequest,
            "booking_confirmed" => NoticeType::BookingConfirmation,
            "booking_completed" => NoticeType::SessionCompleted,
            "booking_reminder" => NoticeType::BookingReminder,
            "session_started" => NoticeType::SessionStarted,
            _ => NoticeType::BookingChanged,
        };
        letter.tells(sort).to(&self.reader().recipient(self.now), kind, key, self.config)
    }
}

/// Writes a mail for some sides of a booking, if the booking is as the mail says.
fn write(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
    (kind, sides): (&'static str, &[Side]),
    is_true: impl Fn(&ForMail) -> bool,
    letter: impl Fn(&Draft) -> Letter,
) -> Result<Vec<Email>, DbError> {
    let Some(mut mail) = queries::for_mail(conn, id)?.filter(is_true) else {
        return Ok(Vec::new());
    };
    // What happened to several of a series at once is told in one letter, that of the first.
    mail.together = series::together(conn, &mail.booking)?;
    if mail.together.first().is_some_and(|first| first.id != id) {
        return Ok(Vec::new());
    }
    let name = format!("{kind}:{id}:{}", mail.booking.sequence);
    let mut emails = Vec::with_capacity(sides.len());
    for side in sides {
        let draft = Draft { mail: &mail, side: *side, config, now };
        emails.push(draft.send(letter(&draft), kind, &name)?);
    }
    Ok(emails)
}

const BOTH: &[Side] = &[Side::Student, Side::Coach];

/// A request waits: the coach is asked, the student is told until when.
pub fn requested(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let waits = |mail: &ForMail| mail.booking.awaits_answer();
    write(conn, config, id, now, ("booking_requested", BOTH), waits, |draft| {
        let until = draft.booking().due_at.unwrap_or(now);
        let until = times::when(&draft.reader().reader(now), until);
        if draft.side == Side::Coach {
            let mut letter = draft
                .letter("bookings-mail-requested-coach")
                .line(draft.say("bookings-mail-requested-coach-line").with("until", until))
                .quote(&draft.booking().message)
                .action("bookings-mail-answer", draft.page());
            for answer in draft.booking().answers() {
                letter = letter.fact(
                    Msg::new("bookings-mail-answered").with("question", answer.question),
                    answer.answer,
                );
            }
            letter
        } else {
            draft
                .letter("bookings-mail-requested-student")
                .line(draft.say("bookings-mail-requested-student-line").with("until", until))
                .action("bookings-mail-open", draft.page())
        }
    })
}

/// The coach approved a paid request: the student is asked to pay.
pub fn approved(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let to_pay = |mail: &ForMail| {
        let by_coach = mail.steps.last().is_some_and(|step| step.by_role == Side::Coach);
        mail.booking.awaits_payment()
            && by_coach
            && mail.steps.iter().any(|step| step.step == Step::Request)
    };
    write(conn, config, id, now, ("booking_approved", &[Side::Student]), to_pay, |draft| {
        let until = draft.booking().due_at.unwrap_or(now);
        let until = times::when(&draft.reader().reader(now), until);
        draft
            .letter("bookings-mail-approved")
            .line(draft.say("bookings-mail-approved-line").with("until", until))
            .action("bookings-mail-pay", format!("{}/payment", draft.page()))
    })
}

/// Both can rely on the session.
pub fn confirmed(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let is_sure = |mail: &ForMail| mail.booking.status == Status::Confirmed;
    write(conn, config, id, now, ("booking_confirmed", BOTH), is_sure, |draft| {
        let key = if draft.side == Side::Coach {
            "bookings-mail-confirmed-coach"
        } else {
            "bookings-mail-confirmed-student"
        };
        let quote = if draft.side == Side::Coach { draft.booking().message.as_str() } else { "" };
        let mut letter = draft
            .letter(key)
            .line("bookings-mail-confirmed-line")
            .quote(quote)
            .action("bookings-mail-open", draft.page())
            .calendar(draft.calendar());
        if draft.side == Side::Student && draft.booking().price_minor > 0 {
            letter = letter.closing(policy_line(draft));
        }
        letter
    })
}

/// `Until Tue 3 March, 14:00 … you get € 90.00 back.`
fn policy_line(draft: &Draft) -> Msg {
    let booking = draft.booking();
    let policy = booking.policy();
    let deadline = policy.deadline(booking.starts_at);
    let refund = policy.refund_for(booking.price(), booking.starts_at, deadline, Side::Student);
    if refund.is_zero() {
        return Msg::new("bookings-mail-policy-none");
    }
    Msg::new("bookings-mail-policy")
        .with("until", times::when(&draft.reader().reader(draft.now), deadline))
        .with("refund", refund)
}

/// The session has another time.
pub fn moved(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let did_move =
        |mail: &ForMail| mail.booking.status == Status::Confirmed && mail.booking.moves > 0;
    write(conn, config, id, now, ("booking_moved", BOTH), did_move, |draft| {
        let last = draft.mail.steps.iter().rposition(|step| step.step == Step::Move);
        let before = last.and_then(|place| draft.mail.steps.get(place.checked_sub(1)?));
        let reason = last.and_then(|place| draft.mail.steps.get(place));
        let mut letter = draft.letter("bookings-mail-moved");
        if let Some(before) = before {
            let was = times::when(&draft.reader().reader(now), before.starts_at);
            letter = letter.fact("bookings-mail-was", was);
        }
        letter
            .line("bookings-mail-moved-line")
            .quote(reason.map_or("", |step| step.reason.as_str()))
            .action("bookings-mail-open", draft.page())
            .calendar(draft.calendar())
    })
}

/// The session is called off, or the request declined.
pub fn cancelled(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let is_off = |mail: &ForMail| mail.booking.status == Status::Cancelled;
    write(conn, config, id, now, ("booking_cancelled", BOTH), is_off, |draft| {
        let booking = draft.booking();
        let was_sure = booking.confirmed_at.is_some();
        let subject = match (was_sure, booking.needs_approval, booking.cancelled_by) {
            (false, true, Some(Side::Coach)) => "bookings-mail-declined",
            _ => "bookings-mail-cancelled",
        };
        let who = match (booking.cancelled_by, draft.side) {
            (Some(Side::Student), Side::Student) | (Some(Side::Coach), Side::Coach) => {
                "bookings-mail-by-you"
            }
            (Some(Side::Student | Side::Coach), _) => "bookings-mail-by-other",
            _ => "bookings-mail-by-platform",
        };
        let reason = draft.mail.steps.last().map_or("", |step| step.reason.as_str());
        let mut letter =
            draft.letter(subject).line(draft.say(who)).line(refund_line(draft)).quote(reason);
        if was_sure {
            letter = letter.calendar(draft.calendar());
        }
        letter.action("bookings-mail-open", draft.page())
    })
}

/// What comes back, in one sentence.
fn refund_line(draft: &Draft) -> Msg {
    let booking = draft.booking();
    let is_student = draft.side == Side::Student;
    // Of a series, all that was called off at once.
    let together = draft.mail.together.iter().filter(|one| one.id != booking.id);
    let paid: Vec<&Booking> = std::iter::once(booking)
        .chain(together)
        .filter(|one| one.price_minor > 0 && one.confirmed_at.is_some())
        .collect();
    let minor = paid.iter().map(|one| one.refund_due().minor()).sum();
    let refund = Money::new(minor, booking.currency);
    if paid.is_empty() {
        Msg::new("bookings-mail-nothing-paid")
    } else if refund.is_zero() {
        Msg::new(if is_student { "bookings-mail-no-refund" } else { "bookings-mail-keep" })
    } else {
        Msg::new(if is_student { "bookings-mail-refund" } else { "bookings-mail-refund-coach" })
            .with("refund", refund)
    }
}

/// The hold or the request ran out. A checkout that was left tells its student only.
pub fn expired(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(mail) = queries::for_mail(conn, id)? else { return Ok(Vec::new()) };
    let was_asked = mail.booking.needs_approval;
    let was_invited = invited::is_invitation(&mail);
    let sides: &[Side] = if was_asked || was_invited { BOTH } else { &[Side::Student] };
    let ran_out = |mail: &ForMail| {
        mail.booking.status == Status::Cancelled && mail.booking.cancelled_by == Some(Side::System)
    };
    write(conn, config, id, now, ("booking_expired", sides), ran_out, |draft| {
        let line = match draft.side {
            Side::Coach if was_invited => "practice-mail-invitation-over",
            Side::Coach => "bookings-mail-expired-coach",
            _ if was_asked => "bookings-mail-expired-unanswered",
            _ => "bookings-mail-expired-unpaid",
        };
        draft
            .letter("bookings-mail-expired")
            .line(draft.say(line))
            .action("bookings-mail-open", draft.page())
    })
}

/// A later session of a series waits for its own payment.
pub fn pay(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let to_pay = |mail: &ForMail| mail.booking.awaits_payment() && !mail.booking.is_overdue(now);
    let Some(mail) = queries::for_mail(conn, id)?.filter(to_pay) else { return Ok(Vec::new()) };
    let draft = Draft { mail: &mail, side: Side::Student, config, now };
    let until = times::when(&draft.reader().reader(now), mail.booking.due_at.unwrap_or(now));
    let letter = draft
        .letter("series-mail-pay")
        .line(draft.say("series-mail-pay-line").with("until", until))
        .action("bookings-mail-pay", format!("{}/payment", draft.page()));
    Ok(vec![draft.send(letter, "booking_pay", &format!("booking_pay:{id}"))?])
}

/// The session took place: the student is asked for a review.
pub fn completed(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let is_done = |mail: &ForMail| mail.booking.status == Status::Completed;
    write(conn, config, id, now, ("booking_completed", &[Side::Student]), is_done, |draft| {
        draft
            .letter("bookings-mail-completed")
            .line(draft.say("bookings-mail-completed-line"))
            .action("bookings-mail-review", format!("{}/review", draft.page()))
    })
}

/// Somebody did not come.
pub fn missed(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let is_missed = |mail: &ForMail| mail.booking.status == Status::NoShow;
    write(conn, config, id, now, ("booking_missed", BOTH), is_missed, |draft| {
        let who = match (draft.booking().no_show_by, draft.side) {
            (Some(NoShow::Both), _) => "bookings-mail-missed-both",
            (Some(NoShow::Student), Side::Student) | (Some(NoShow::Coach), Side::Coach) => {
                "bookings-mail-missed-you"
            }
            _ => "bookings-mail-missed-other",
        };
        let reason = draft.mail.steps.last().map_or("", |step| step.reason.as_str());
        draft
            .letter("bookings-mail-missed")
            .line(draft.say(who))
            .line(refund_line(draft))
            .quote(reason)
            .action("bookings-mail-open", draft.page())
    })
}
