//! Everything a coach and staff do to profiles and offers.
//!
//! Each change recomputes the coach's numbers and records `Fact::CoachProfileChanged` in its own transaction,
//! so that lists never show what is not so.

mod approval;
mod erase;
mod meeting;
mod numbers;
mod offers;
mod profile;
mod prose;
mod slugs;
mod topics;

pub use approval::{
    approve, pause, reinstate, resume, return_with_reason, show_again, submit, suspend, withhold,
};
pub use erase::erase;
pub use meeting::{leave_google, meet_on_google};
pub use numbers::recompute_stats;
pub use offers::{
    MAX_OFFERS, OfferInput, activate_offer, deactivate_offer, delete_offer, move_offer, save_offer,
};
pub use profile::{ProfileInput, save_profile, start_profile};
pub use prose::render_anew;
pub use slugs::{free_slug_for, take_slug_of_name};
pub use topics::{
    TopicEnd, TopicInput, add_topic, bring_topic_back, change_topic, move_topic, retire_topic,
};

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// What every change of a profile or an offer ends with.
fn changed(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), DbError> {
    recompute_stats(conn, coach)?;
    outbox::record(conn, &Fact::CoachProfileChanged { coach }, now)
}
