//! Which ways a letter takes, by what its reader chose, the hour, and what has left already.

use diesel::prelude::*;

use super::ledger;
use super::model::{Choice, PushSubscription};
use super::queries;
use crate::base::ids::UserId;
use crate::base::{Channel, Moment, Zone};
use crate::db::schema::{phones, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;

/// When the mail leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailPlan {
    Now,
    /// In the digest of this time.
    Digest(Moment),
    /// Not at all, or it has left.
    No,
}

/// What is still to be done with a letter.
#[derive(Debug, Clone)]
pub struct Plan {
    pub is_in_app: bool,
    pub mail: MailPlan,
    pub browsers: Vec<PushSubscription>,
    pub phone: Option<String>,
    /// Messages to the browser and the phone wait until the reader's quiet hours are over.
    pub wait_until: Option<Moment>,
}

/// Plans a letter. One that only its address may learn of is only mailed.
pub fn plan(conn: &mut Conn, email: &Email, now: Moment) -> Result<Plan, DbError> {
    let done = ledger::sent_on(conn, &email.key)?;
    let is_left = |channel: Channel| !done.contains(&channel);
    let mut plan = Plan {
        is_in_app: false,
        mail: if is_left(Channel::Email) { MailPlan::Now } else { MailPlan::No },
        browsers: Vec::new(),
        phone: None,
        wait_until: None,
    };
    let (Some(user), Some(notice)) = (email.to_user, &email.notice) else { return Ok(plan) };
    let Some(zone) = zone_of(conn, user)? else { return Ok(plan) };
    let sort = notice.notice_type;
    let own = queries::preferences_of(conn, user)?;
    let wants = |channel: Channel| is_left(channel) && own.choice(sort, channel) == Choice::Now;
    plan.is_in_app = wants(Channel::InApp);
    plan.mail = match own.choice(sort, Channel::Email) {
        Choice::Now if is_left(Channel::Email) => MailPlan::Now,
        Choice::Digest if is_left(Channel::Email) => {
            MailPlan::Digest(own.times.next_digest(zone, now))
        }
        _ => MailPlan::No,
    };
    if wants(Channel::Push) {
        plan.browsers = queries::browsers_of(conn, user)?;
    }
    if wants(Channel::Sms) {
        plan.phone = confirmed_phone(conn, user)?;
    }
    let would_ring = !plan.browsers.is_empty() || plan.phone.is_some();
    if would_ring && !sort.is_urgent() {
        plan.wait_until = own.times.quiet_until(zone, now);
    }
    Ok(plan)
}

fn zone_of(conn: &mut Conn, user: UserId) -> Result<Option<Zone>, DbError> {
    Ok(users::table.find(user).select(users::zone).first(conn).optional()?)
}

/// The number that a person's messages go to, once it is confirmed.
pub fn confirmed_phone(conn: &mut Conn, user: UserId) -> Result<Option<String>, DbError> {
    Ok(phones::table
        .find(user)
        .filter(phones::confirmed_at.is_not_null())
        .select(phones::number)
        .first(conn)
        .optional()?)
}
