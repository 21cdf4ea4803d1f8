//! The mails about claims. Each function writes what still makes sense now, and nothing otherwise.

use diesel::prelude::*;

use super::model::{Claim, ClaimStatus, Verdict};
use super::queries;
use crate::accounts::{Role, User, UserStatus};
use crate::base::ids::NoShowClaimId;
use crate::base::{Moment, Msg, NoticeType};
use crate::bookings::Booking;
use crate::config::Config;
use crate::db::schema::{bookings, user_roles, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::meetings::Party;
use crate::web::letter::Letter;
use crate::web::times;

/// A claim with its booking and both people.
struct About {
    claim: Claim,
    booking: Booking,
    student: User,
    coach: User,
}

impl About {
    /// The claim, if it still is what the mail speaks of.
    fn load(
        conn: &mut Conn,
        id: NoShowClaimId,
        still_holds: impl FnOnce(&Claim) -> bool,
    ) -> Result<Option<Self>, DbError> {
        let Some(claim) = queries::find(conn, id)?.filter(still_holds) else { return Ok(None) };
        let booking: Booking =
            bookings::table.find(claim.booking_id).select(Booking::as_select()).first(conn)?;
        let mut person = |id| users::table.find(id).select(User::as_select()).first(conn);
        let student: User = person(booking.student_id)?;
        let coach: User = person(booking.coach_id)?;
        Ok(Some(Self { claim, booking, student, coach }))
    }

    fn person(&self, party: Party) -> &User {
        if party == Party::Coach { &self.coach } else { &self.student }
    }

    /// A letter to one of the two with the facts of the session.
    fn letter(&self, subject: &'static str, to: Party, now: Moment) -> Letter {
        let reader = self.person(to).reader(now);
        let span = times::span(&reader, self.booking.starts_at, self.booking.ends_at);
        let subject = Msg::new(subject)
            .with("title", self.booking.title.as_str())
            .with("other", self.person(to.other()).name.as_str());
        Letter::new(subject)
            .about(self.booking.id)
            .brief(span.as_str())
            .fact("bookings-mail-when", span)
            .fact("bookings-mail-reference", self.booking.reference.as_str())
    }

    fn send(
        &self,
        letter: Letter,
        to: Party,
        kind: &'static str,
        (config, now): (&Config, Moment),
    ) -> Result<Email, DbError> {
        let key = format!("{kind}:{}:{to}", self.claim.id);
        let letter = letter.tells(NoticeType::BookingChanged);
        letter.to(&self.person(to).recipient(now), kind, key, config)
    }

    fn page(&self, config: &Config) -> String {
        config.absolute(&format!("/bookings/{}", self.booking.id))
    }
}

/// To the other side: is it so?
pub fn claimed(
    conn: &mut Conn,
    config: &Config,
    id: NoShowClaimId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let still_holds = |claim: &Claim| claim.status == ClaimStatus::Open;
    let Some(about) = About::load(conn, id, still_holds)? else { return Ok(Vec::new()) };
    let to = about.claim.by_side.other();
    let until = times::when(&about.person(to).reader(now), about.claim.answer_by);
    let letter = about
        .letter("claims-mail-claimed", to, now)
        .line(Msg::new("claims-mail-claimed-line").with("until", until))
        .quote(&about.claim.words)
        .action(
            "claims-mail-claimed-action",
            config.absolute(&format!("/bookings/{}/no-show/answer", about.booking.id)),
        );
    Ok(vec![about.send(letter, to, "no_show_claimed", (config, now))?])
}

/// To both: staff decide. And to staff.
pub fn contested(
    conn: &mut Conn,
    config: &Config,
    id: NoShowClaimId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let still_holds = |claim: &Claim| claim.status == ClaimStatus::Contested;
    let Some(about) = About::load(conn, id, still_holds)? else { return Ok(Vec::new()) };
    let mut emails = Vec::new();
    for to in Party::ALL {
        let letter = about
            .letter("claims-mail-contested", *to, now)
            .line("claims-mail-contested-line")
            .action("bookings-mail-open", about.page(config));
        emails.push(about.send(letter, *to, "no_show_contested", (config, now))?);
    }
    let admins: Vec<User> = users::table
        .inner_join(user_roles::table)
        .filter(user_roles::role.eq(Role::Admin))
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .load(conn)?;
    for admin in admins {
        let subject = Msg::new("claims-mail-staff")
            .with("title", about.booking.title.as_str())
            .with("student", about.student.name.as_str())
            .with("coach", about.coach.name.as_str());
        let letter = Letter::new(subject)
            .tells(NoticeType::ModerationNotice)
            .line("claims-mail-staff-line")
            .action("claims-mail-staff-action", config.absolute(&format!("/admin/no-shows/{id}")));
        let key = format!("no_show_staff:{id}:{}", admin.id);
        emails.push(letter.to(&admin.recipient(now), "no_show_staff", key, config)?);
    }
    Ok(emails)
}

/// To the other side: it was taken back.
pub fn withdrawn(
    conn: &mut Conn,
    config: &Config,
    id: NoShowClaimId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let still_holds = |claim: &Claim| claim.status == ClaimStatus::Withdrawn;
    let Some(about) = About::load(conn, id, still_holds)? else { return Ok(Vec::new()) };
    let to = about.claim.by_side.other();
    let letter = about
        .letter("claims-mail-withdrawn", to, now)
        .line("claims-mail-withdrawn-line")
        .action("bookings-mail-open", about.page(config));
    Ok(vec![about.send(letter, to, "no_show_withdrawn", (config, now))?])
}

/// To both: staff find that the session took place.
pub fn dismissed(
    conn: &mut Conn,
    config: &Config,
    id: NoShowClaimId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let still_holds = |claim: &Claim| claim.verdict == Some(Verdict::Nobody);
    let Some(about) = About::load(conn, id, still_holds)? else { return Ok(Vec::new()) };
    let mut emails = Vec::new();
    for to in Party::ALL {
        let letter = about
            .letter("claims-mail-dismissed", *to, now)
            .line("claims-mail-dismissed-line")
            .quote(&about.claim.reason)
            .action("bookings-mail-open", about.page(config));
        emails.push(about.send(letter, *to, "no_show_dismissed", (config, now))?);
    }
    Ok(emails)
}
