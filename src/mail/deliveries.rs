//! Which mails have left: one row a key, so that no mail leaves twice.

use diesel::prelude::*;

use super::Email;
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::db::schema::mail_deliveries;
use crate::db::{Conn, DbError, dialect};

/// One mail that left.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = mail_deliveries)]
pub struct Delivery {
    pub key: String,
    pub user_id: Option<UserId>,
    pub booking_id: Option<BookingId>,
    pub kind: String,
    pub address: String,
    pub subject: String,
    pub message_id: String,
    pub sent_at: Moment,
}

/// Erases whom mails went to and what about: those to one person, and the subjects of those about their
/// bookings, which name them.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "UPDATE mail_deliveries SET address = '', subject = '' WHERE user_id = $1",
        "UPDATE mail_deliveries SET subject = '' WHERE booking_id IN \
         (SELECT id FROM bookings WHERE student_id = $1 OR coach_id = $1)",
    ];
    crate::db::run_each(conn, &statements, user.as_str())
}

/// Those of the keys whose mails have left.
pub fn sent_of(conn: &mut Conn, keys: &[String]) -> Result<Vec<String>, DbError> {
    Ok(mail_deliveries::table
        .filter(mail_deliveries::key.eq_any(keys))
        .select(mail_deliveries::key)
        .load(conn)?)
}

/// Notes that a mail has left. A second note of the same key changes nothing.
pub fn note_sent(
    conn: &mut Conn,
    email: &Email,
    message_id: &str,
    now: Moment,
) -> Result<(), DbError> {
    let delivery = Delivery {
        key: email.key.clone(),
        user_id: email.to_user,
        booking_id: email.booking,
        kind: email.kind.to_owned(),
        address: email.to_address.clone(),
        subject: email.subject.clone(),
        message_id: message_id.to_owned(),
        sent_at: now,
    };
    dialect::insert_delivery_if_new(conn, &delivery)
}

/// The mails about a booking, oldest first, for the people who help with it.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Vec<Delivery>, DbError> {
    Ok(mail_deliveries::table
        .filter(mail_deliveries::booking_id.eq(booking))
        .order(mail_deliveries::sent_at)
        .select(Delivery::as_select())
        .load(conn)?)
}
