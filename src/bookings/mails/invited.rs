//! The coach took a time for a client: the client is asked to pay, or to decline.

use super::super::model::{Side, Step};
use super::super::queries::ForMail;
use super::write;
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::times;

/// Whether it was the coach who took the time.
pub(super) fn is_invitation(mail: &ForMail) -> bool {
    let first = mail.steps.first();
    first.is_some_and(|step| step.step == Step::Hold && step.by_role == Side::Coach)
}

/// Asks the client to pay for the time that the coach took for them.
pub fn invited(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let waits = |mail: &ForMail| {
        mail.booking.awaits_payment() && !mail.booking.is_overdue(now) && is_invitation(mail)
    };
    write(conn, config, id, now, ("booking_invited", &[Side::Student]), waits, |draft| {
        let until = draft.booking().due_at.unwrap_or(now);
        let until = times::when(&draft.reader().reader(now), until);
        draft
            .letter("practice-mail-invited")
            .line(draft.say("practice-mail-invited-line").with("until", until))
            .quote(draft.mail.steps.first().map_or("", |step| step.reason.as_str()))
            .action("practice-mail-invited-open", draft.page())
            .closing("practice-mail-invited-decline")
    })
}
