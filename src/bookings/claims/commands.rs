//! What people, the clock and staff do with claims. Each change is a compare-and-set under the lock of the
//! coach's calendar, and the booking ends in the transaction that settles the claim.

use diesel::prelude::*;

use super::super::commands::{self, BookingError, lock};
use super::super::model::{Booking, By};
use super::model::{Claim, ClaimStatus, THERE_MINUTES, Verdict, Word};
use super::queries;
use crate::accounts::Admin;
use crate::audit;
use crate::base::ids::{BookingId, NoShowClaimId, UserId};
use crate::base::{Moment, Msg};
use crate::db::schema::no_show_claims;
use crate::db::{self, Conn, DbError};
use crate::meetings::{self, Party};
use crate::outbox::{self, Fact};
use crate::settings;

/// How many claims one run of the clock settles; the next run takes the next.
const SETTLED_A_RUN: i64 = 100;

fn changed() -> BookingError {
    Msg::new("claims-refuse-changed").into()
}

/// One side says that the other did not come. The other is asked for their word. Announces `NoShowClaimed`.
pub fn claim(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    words: &str,
    now: Moment,
) -> Result<NoShowClaimId, BookingError> {
    let by_side = Party::of(by.side).ok_or(BookingError::NotFound)?;
    let booking = lock(conn, id)?;
    let [grace, hours] =
        settings::several(conn, [settings::NO_SHOW_GRACE_MINUTES, settings::NO_SHOW_APPEAL_HOURS])?;
    booking.may_be_missed(grace, now)?;
    let claim = Claim {
        id: NoShowClaimId::generate(),
        booking_id: id,
        status: ClaimStatus::Open,
        by_side,
        words: words.to_owned(),
        answer: String::new(),
        verdict: None,
        reason: String::new(),
        decided_by: None,
        made_at: now,
        answer_by: now.plus_hours(hours),
        answered_at: None,
        settled_at: None,
    };
    match diesel::insert_into(no_show_claims::table)
        .values(&claim)
        .execute(conn)
        .map_err(DbError::from)
    {
        Err(error) if error.is_unique() => {
            return Err(Msg::new("claims-refuse-there").into());
        }
        outcome => outcome?,
    };
    outbox::record(conn, &Fact::NoShowClaimed { claim: claim.id }, now)?;
    Ok(claim.id)
}

/// The columns a word changes beside the status.
#[derive(Debug, Default, AsChangeset)]
#[diesel(table_name = no_show_claims)]
struct Changes {
    answer: Option<String>,
    answered_at: Option<Moment>,
    verdict: Option<Verdict>,
    reason: Option<String>,
    decided_by: Option<UserId>,
    settled_at: Option<Moment>,
}

/// Takes a word, unless somebody was first. The only place that changes a status.
fn advance(
    conn: &mut Conn,
    claim: &Claim,
    word: Word,
    changes: Changes,
    now: Moment,
) -> Result<(), BookingError> {
    let next = claim.status.after(word).ok_or_else(changed)?;
    let changes = Changes { settled_at: (!next.is_unsettled()).then_some(now), ..changes };
    let as_seen =
        no_show_claims::table.find(claim.id).filter(no_show_claims::status.eq(claim.status));
    let rows =
        diesel::update(as_seen).set((no_show_claims::status.eq(next), changes)).execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(changed()) }
}

/// The booking and the claim that asks this side, or is by it.
fn standing(conn: &mut Conn, id: BookingId) -> Result<(Booking, Claim), BookingError> {
    let booking = lock(conn, id)?;
    let claim = queries::standing(conn, id)?.ok_or(BookingError::NotFound)?;
    Ok((booking, claim))
}

/// Ends the booking as the claim says, with the claimant's words.
fn miss(
    conn: &mut Conn,
    booking: &Booking,
    claim: &Claim,
    now: Moment,
) -> Result<(), BookingError> {
    let by = match claim.by_side {
        Party::Student => By::student(booking.student_id),
        Party::Coach => By::coach(booking.coach_id),
    };
    commands::miss(conn, booking.id, by, claim.who(), &claim.words, now)
}

/// The other side says that it is so: the booking ends at once.
pub fn agree(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<(), BookingError> {
    let (booking, claim) = standing(conn, id)?;
    if !claim.asks(by.side) {
        return Err(changed());
    }
    let changes = Changes { answered_at: Some(now), ..Changes::default() };
    advance(conn, &claim, Word::Agree, changes, now)?;
    miss(conn, &booking, &claim, now)
}

/// The other side says otherwise: staff decide. Announces `NoShowContested`.
pub fn contest(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    answer: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let (_, claim) = standing(conn, id)?;
    if !claim.asks(by.side) {
        return Err(changed());
    }
    if now >= claim.answer_by {
        return Err(Msg::new("claims-refuse-late").into());
    }
    let changes =
        Changes { answer: Some(answer.to_owned()), answered_at: Some(now), ..Changes::default() };
    advance(conn, &claim, Word::Contest, changes, now)?;
    outbox::record(conn, &Fact::NoShowContested { claim: claim.id }, now)?;
    Ok(())
}

/// Whoever said it takes it back, before the other side answered. Announces `NoShowWithdrawn`.
pub fn withdraw(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<(), BookingError> {
    let (_, claim) = standing(conn, id)?;
    if !claim.is_by(by.side) {
        return Err(changed());
    }
    advance(conn, &claim, Word::Withdraw, Changes::default(), now)?;
    outbox::record(conn, &Fact::NoShowWithdrawn { claim: claim.id }, now)?;
    Ok(())
}

/// Settles the claims that were not answered in time. Somebody of whom the call says that they were there is
/// not gone by silence: then staff decide. Returns how many.
pub fn settle_unanswered(conn: &mut Conn, now: Moment) -> Result<usize, BookingError> {
    let due = queries::unanswered(conn, now, SETTLED_A_RUN)?;
    let mut count = 0;
    for claim in due {
        let (booking, claim) = standing(conn, claim.booking_id)?;
        if claim.status != ClaimStatus::Open || claim.answer_by > now {
            continue;
        }
        let attendances = meetings::queries::attendances_of(conn, booking.id)?;
        let minutes = meetings::minutes_of(&attendances, claim.by_side.other(), now);
        if minutes >= THERE_MINUTES {
            advance(conn, &claim, Word::Contest, Changes::default(), now)?;
            outbox::record(conn, &Fact::NoShowContested { claim: claim.id }, now)?;
        } else {
            advance(conn, &claim, Word::Lapse, Changes::default(), now)?;
            miss(conn, &booking, &claim, now)?;
        }
        count += 1;
    }
    Ok(count)
}

/// Staff decide what happened. The booking ends as they say, and the money follows. Announces
/// `NoShowDismissed` if the session took place.
pub fn decide(
    conn: &mut Conn,
    staff: &Admin,
    id: NoShowClaimId,
    (verdict, reason): (Verdict, &str),
    now: Moment,
) -> Result<(), BookingError> {
    let booking = queries::find(conn, id)?.ok_or(BookingError::NotFound)?.booking_id;
    let (booking, claim) = standing(conn, booking)?;
    if claim.id != id {
        return Err(changed());
    }
    let changes = Changes {
        verdict: Some(verdict),
        reason: Some(reason.to_owned()),
        decided_by: Some(staff.id()),
        ..Changes::default()
    };
    advance(conn, &claim, Word::Decide, changes, now)?;
    let by = By::admin(staff.id());
    match verdict.no_show() {
        Some(who) => commands::miss(conn, booking.id, by, who, reason, now)?,
        None => {
            commands::complete(conn, booking.id, by, now)?;
            outbox::record(conn, &Fact::NoShowDismissed { claim: claim.id }, now)?;
        }
    }
    let what = format!("{verdict}: {reason}");
    audit::record(
        conn,
        staff.id(),
        "no-show.decide",
        ("booking", booking.id.as_str()),
        &what,
        now,
    )?;
    Ok(())
}

/// Lets go of the claim on a booking that is called off.
pub(in crate::bookings) fn drop_on(
    conn: &mut Conn,
    booking: BookingId,
    now: Moment,
) -> Result<(), BookingError> {
    if let Some(claim) = queries::standing(conn, booking)?
        && claim.status.is_unsettled()
    {
        advance(conn, &claim, Word::Drop, Changes::default(), now)?;
    }
    Ok(())
}

const STATEMENTS: &[&str] = &[
    "UPDATE no_show_claims SET words = '' WHERE by_side = 'student' \
     AND booking_id IN (SELECT id FROM bookings WHERE student_id = $1)",
    "UPDATE no_show_claims SET words = '' WHERE by_side = 'coach' \
     AND booking_id IN (SELECT id FROM bookings WHERE coach_id = $1)",
    "UPDATE no_show_claims SET answer = '' WHERE by_side = 'coach' \
     AND booking_id IN (SELECT id FROM bookings WHERE student_id = $1)",
    "UPDATE no_show_claims SET answer = '' WHERE by_side = 'student' \
     AND booking_id IN (SELECT id FROM bookings WHERE coach_id = $1)",
];

/// Erases what a person said about sessions that did not take place.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    db::run_each(conn, STATEMENTS, user.as_str())
}
