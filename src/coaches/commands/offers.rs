//! What a coach sells: writing, ordering, hiding and deleting offers.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use super::changed;
use crate::accounts::Coach;
use crate::base::ids::{OfferId, UserId};
use crate::base::{Currency, Moment, Money, TextList, order};
use crate::coaches::{CoachError, Offer};
use crate::db::schema::{coach_profiles, offers};
use crate::db::{Conn, DbError};

/// How many offers a coach may have, hidden ones included.
pub const MAX_OFFERS: usize = 30;

/// What a coach says about an offer. The price is in the profile's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferInput {
    pub title: String,
    pub minutes: i32,
    pub price: Money,
    pub description: String,
    /// What the student is asked before the session.
    pub questions: TextList,
    pub needs_approval: bool,
}

#[derive(AsChangeset)]
#[diesel(table_name = offers)]
struct OfferChange<'a> {
    title: &'a str,
    minutes: i32,
    price_minor: i64,
    currency: Currency,
    description: &'a str,
    questions: &'a TextList,
    needs_approval: bool,
    updated_at: Moment,
}

/// Writes an offer: a new one, which is active and stands last, or a change of one of the coach's own.
/// Bookings keep the title, length and price they were made with.
pub fn save_offer(
    conn: &mut Conn,
    me: &Coach,
    id: Option<OfferId>,
    input: &OfferInput,
    now: Moment,
) -> Result<OfferId, CoachError> {
    if input.price.currency() != currency_of(conn, me.id())? {
        return Err(CoachError::OtherCurrency);
    }
    let id = match id {
        Some(id) => {
            change_offer(conn, me, id, input, now)?;
            id
        }
        None => create_offer(conn, me, input, now)?,
    };
    changed(conn, me.id(), now)?;
    Ok(id)
}

fn currency_of(conn: &mut Conn, coach: UserId) -> Result<Currency, CoachError> {
    coach_profiles::table
        .find(coach)
        .select(coach_profiles::currency)
        .first(conn)
        .optional()?
        .ok_or(CoachError::NotFound)
}

fn create_offer(
    conn: &mut Conn,
    me: &Coach,
    input: &OfferInput,
    now: Moment,
) -> Result<OfferId, CoachError> {
    let positions: Vec<i32> =
        offers::table.filter(offers::coach_id.eq(me.id())).select(offers::position).load(conn)?;
    if positions.len() >= MAX_OFFERS {
        return Err(CoachError::TooManyOffers);
    }
    let offer = Offer {
        id: OfferId::generate(),
        coach_id: me.id(),
        title: input.title.clone(),
        minutes: input.minutes,
        price_minor: input.price.minor(),
        currency: input.price.currency(),
        description: input.description.clone(),
        questions: input.questions.clone(),
        needs_approval: input.needs_approval,
        is_active: true,
        position: positions.into_iter().max().map_or(1, |last| last + 1),
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(offers::table).values(&offer).execute(conn)?;
    Ok(offer.id)
}

fn change_offer(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    input: &OfferInput,
    now: Moment,
) -> Result<(), CoachError> {
    let change = OfferChange {
        title: &input.title,
        minutes: input.minutes,
        price_minor: input.price.minor(),
        currency: input.price.currency(),
        description: &input.description,
        questions: &input.questions,
        needs_approval: input.needs_approval,
        updated_at: now,
    };
    let rows = diesel::update(offers::table.find(id).filter(offers::coach_id.eq(me.id())))
        .set(&change)
        .execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(CoachError::NoSuchOffer) }
}

/// Lets students book an offer again. One that was priced in another currency must be changed first.
pub fn activate_offer(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    now: Moment,
) -> Result<(), CoachError> {
    let currency = currency_of(conn, me.id())?;
    let own: Option<Currency> = offers::table
        .find(id)
        .filter(offers::coach_id.eq(me.id()))
        .select(offers::currency)
        .first(conn)
        .optional()?;
    if own.ok_or(CoachError::NoSuchOffer)? != currency {
        return Err(CoachError::OtherCurrency);
    }
    set_active(conn, me, id, true, now)
}

/// Takes an offer out of sight. What is booked stays booked.
pub fn deactivate_offer(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    now: Moment,
) -> Result<(), CoachError> {
    set_active(conn, me, id, false, now)
}

fn set_active(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    is_active: bool,
    now: Moment,
) -> Result<(), CoachError> {
    let rows = diesel::update(offers::table.find(id).filter(offers::coach_id.eq(me.id())))
        .set((offers::is_active.eq(is_active), offers::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(CoachError::NoSuchOffer);
    }
    changed(conn, me.id(), now)?;
    Ok(())
}

/// Moves an offer one place up or down. The first is chosen for students.
pub fn move_offer(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    is_up: bool,
    now: Moment,
) -> Result<(), CoachError> {
    let mut order: Vec<OfferId> = offers::table
        .filter(offers::coach_id.eq(me.id()))
        .order((offers::position, offers::id))
        .select(offers::id)
        .load(conn)?;
    if !order::step(&mut order, &id, is_up).ok_or(CoachError::NoSuchOffer)? {
        return Ok(());
    }
    for (position, id) in (1_i32..).zip(order) {
        diesel::update(offers::table.find(id)).set(offers::position.eq(position)).execute(conn)?;
    }
    changed(conn, me.id(), now)?;
    Ok(())
}

/// Deletes an offer that nothing refers to. The bookings' foreign key decides, whoever is first.
pub fn delete_offer(
    conn: &mut Conn,
    me: &Coach,
    id: OfferId,
    now: Moment,
) -> Result<(), CoachError> {
    let rows = diesel::delete(offers::table.find(id).filter(offers::coach_id.eq(me.id())))
        .execute(conn)
        .map_err(|error| match error {
            Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => {
                CoachError::OfferInUse
            }
            other => CoachError::Db(DbError::from(other)),
        })?;
    if rows == 0 {
        return Err(CoachError::NoSuchOffer);
    }
    changed(conn, me.id(), now)?;
    Ok(())
}
