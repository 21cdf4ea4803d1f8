//! What is known about coaches and their offers. Public questions name the coach; private ones the asker.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::model::{CoachProfile, CoachStatus, Need, Offer, Topic};
use crate::accounts::{self, Coach, User, UserStatus};
use crate::base::ids::{OfferId, UserId};
use crate::db::schema::{
    bookings, calendar_sources, coach_countries, coach_languages, coach_profiles, coach_slugs,
    coach_topics, offers, schedule_hours, schedules, slots, topics, users,
};
use crate::db::{Conn, DbError};

/// An offer that may be booked now, with its coach.
#[derive(Debug, Clone)]
pub struct Bookable {
    pub profile: CoachProfile,
    pub offer: Offer,
    pub coach: User,
}

/// An offer as a student books it: active, of an approved coach whose account is active.
pub fn offer_for_booking(
    conn: &mut Conn,
    slug: &str,
    offer: OfferId,
) -> Result<Option<Bookable>, DbError> {
    let found: Option<(CoachProfile, Offer, User)> = offers::table
        .inner_join(coach_profiles::table.inner_join(users::table))
        .filter(coach_profiles::slug.eq(slug))
        .filter(coach_profiles::status.eq(CoachStatus::Approved))
        .filter(users::status.eq(UserStatus::Active))
        .filter(accounts::stays())
        .filter(offers::id.eq(offer))
        .filter(offers::is_active.eq(true))
        .select((CoachProfile::as_select(), Offer::as_select(), User::as_select()))
        .first(conn)
        .optional()?;
    Ok(found.map(|(profile, offer, coach)| Bookable { profile, offer, coach }))
}

/// What students can book of a coach, in the coach's order.
pub fn active_offers(conn: &mut Conn, coach: UserId) -> Result<Vec<Offer>, DbError> {
    Ok(offers::table
        .filter(offers::coach_id.eq(coach))
        .filter(offers::is_active.eq(true))
        .order((offers::position, offers::id))
        .select(Offer::as_select())
        .load(conn)?)
}

/// The present address of the coach who has or had this one.
pub fn current_slug(conn: &mut Conn, slug: &str) -> Result<Option<String>, DbError> {
    Ok(coach_slugs::table
        .inner_join(coach_profiles::table)
        .filter(coach_slugs::slug.eq(slug))
        .select(coach_profiles::slug)
        .first(conn)
        .optional()?)
}

/// The languages of a coach by code, in the coach's order.
pub fn languages_of(conn: &mut Conn, coach: UserId) -> Result<Vec<String>, DbError> {
    Ok(coach_languages::table
        .filter(coach_languages::coach_id.eq(coach))
        .order(coach_languages::position)
        .select(coach_languages::language)
        .load(conn)?)
}

/// The countries whose ways a coach knows, by code.
pub fn countries_of(conn: &mut Conn, coach: UserId) -> Result<Vec<String>, DbError> {
    Ok(coach_countries::table
        .filter(coach_countries::coach_id.eq(coach))
        .order(coach_countries::country)
        .select(coach_countries::country)
        .load(conn)?)
}

/// The fields a coach works in.
pub fn topics_of(conn: &mut Conn, coach: UserId) -> Result<Vec<Topic>, DbError> {
    Ok(coach_topics::table
        .inner_join(topics::table)
        .filter(coach_topics::coach_id.eq(coach))
        .order((topics::position, topics::slug))
        .select(Topic::as_select())
        .load(conn)?)
}

/// The fields of coaching that anybody can choose.
pub fn topics(conn: &mut Conn) -> Result<Vec<Topic>, DbError> {
    Ok(topics::table
        .filter(topics::is_retired.eq(false))
        .order((topics::position, topics::slug))
        .select(Topic::as_select())
        .load(conn)?)
}

/// The fields that a coach can choose: those for everybody, and retired ones on the coach's own profile.
pub fn topics_for(conn: &mut Conn, me: &Coach) -> Result<Vec<Topic>, DbError> {
    let own =
        coach_topics::table.filter(coach_topics::coach_id.eq(me.id())).select(coach_topics::topic);
    Ok(topics::table
        .filter(topics::is_retired.eq(false).or(topics::slug.eq_any(own)))
        .order((topics::position, topics::slug))
        .select(Topic::as_select())
        .load(conn)?)
}

/// The coach's own profile, whatever its standing.
pub fn own_profile(conn: &mut Conn, me: &Coach) -> Result<Option<CoachProfile>, DbError> {
    Ok(coach_profiles::table
        .find(me.id())
        .select(CoachProfile::as_select())
        .first(conn)
        .optional()?)
}

/// The coach's own offers, hidden ones too, in their order.
pub fn own_offers(conn: &mut Conn, me: &Coach) -> Result<Vec<Offer>, DbError> {
    Ok(offers::table
        .filter(offers::coach_id.eq(me.id()))
        .order((offers::position, offers::id))
        .select(Offer::as_select())
        .load(conn)?)
}

/// One of the coach's own offers.
pub fn own_offer(conn: &mut Conn, me: &Coach, id: OfferId) -> Result<Option<Offer>, DbError> {
    Ok(offers::table
        .find(id)
        .filter(offers::coach_id.eq(me.id()))
        .select(Offer::as_select())
        .first(conn)
        .optional()?)
}

/// What the coach still has to do before staff look at the profile.
pub fn needs(conn: &mut Conn, me: &Coach) -> Result<Vec<Need>, DbError> {
    match own_profile(conn, me)? {
        Some(profile) => needs_of(conn, &profile),
        None => Ok(Need::ALL.to_vec()),
    }
}

/// The same for a profile at hand, in one query.
pub fn needs_of(conn: &mut Conn, profile: &CoachProfile) -> Result<Vec<Need>, DbError> {
    let coach = profile.user_id;
    let hours = schedule_hours::table
        .inner_join(schedules::table)
        .filter(schedules::coach_id.eq(coach))
        .filter(schedules::is_active.eq(true));
    // A schedule or an opening of its own: either says when the coach has time.
    let (is_confirmed, has_topics, has_languages, has_offer, has_schedule, has_opening): (
        bool,
        bool,
        bool,
        bool,
        bool,
        bool,
    ) = diesel::select((
        exists(users::table.find(coach).filter(users::email_verified_at.is_not_null())),
        exists(coach_topics::table.filter(coach_topics::coach_id.eq(coach))),
        exists(coach_languages::table.filter(coach_languages::coach_id.eq(coach))),
        exists(offers::table.filter(offers::coach_id.eq(coach)).filter(offers::is_active.eq(true))),
        exists(hours),
        exists(slots::table.filter(slots::coach_id.eq(coach)).filter(slots::status.eq("open"))),
    ))
    .get_result(conn)?;
    let mut needs = profile.needs();
    for (is_there, need) in [
        (is_confirmed, Need::ConfirmedEmail),
        (has_topics, Need::Topics),
        (has_languages, Need::Languages),
        (has_offer, Need::Offer),
        (has_schedule || has_opening, Need::Hours),
    ] {
        if !is_there {
            needs.push(need);
        }
    }
    needs.sort_unstable();
    Ok(needs)
}

/// Whether bookings refer to one of the coach's own offers.
pub fn is_booked(conn: &mut Conn, me: &Coach, id: OfferId) -> Result<bool, DbError> {
    let used =
        bookings::table.filter(bookings::offer_id.eq(id)).filter(bookings::coach_id.eq(me.id()));
    Ok(diesel::select(exists(used)).get_result(conn)?)
}

/// Whether calls on Google Meet may be made in an account of the coach's.
pub fn may_make_calls(conn: &mut Conn, me: &Coach) -> Result<bool, DbError> {
    let making = calendar_sources::table
        .filter(calendar_sources::coach_id.eq(me.id()))
        .filter(calendar_sources::makes_calls.eq(true));
    Ok(diesel::select(exists(making)).get_result(conn)?)
}
