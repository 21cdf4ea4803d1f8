//! Bookings that tests start from, made by the product's own commands.

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use guidepost::accounts::{Coach, Member, Role};
use guidepost::availability;
use guidepost::base::ids::{BookingId, OfferId, UserId};
use guidepost::base::{Moment, Zone};
use guidepost::bookings::queries::{self, Sale};
use guidepost::bookings::{Booking, BookingError, By, Student, Wishes, commands, doctor};
use guidepost::db::schema::{availability_settings, bookings};
use guidepost::db::{Conn, Db, DbError};

use super::TestApp;
use super::coaching::offer_input;
use super::world::now;

/// Ten o'clock in Berlin on the Thursday of the tests' week.
pub fn thursday_at_ten() -> Moment {
    "2026-03-05T09:00:00Z".parse().unwrap()
}

/// A plain wish with a key of its own.
pub fn wishes(key: &str) -> Wishes {
    Wishes {
        message: "I am a new manager.".to_owned(),
        answers: Vec::new(),
        request_key: format!("request-{key}"),
    }
}

impl TestApp {
    /// A coach in Berlin with hours, whom everybody can book, and a paid offer of an hour.
    pub fn bookable(&self, name: &str) -> (Coach, Sale) {
        let coach = self.coach(name);
        let id = coach.id();
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        self.app
            .db
            .write_now(|conn| availability::make_default_settings(conn, id, berlin, now()))
            .unwrap();
        let offer = self
            .app
            .db
            .read_now(|conn| guidepost::coaches::queries::own_offers(conn, &coach))
            .unwrap()
            .remove(0);
        let sale = self.sale(offer.id);
        (coach, sale)
    }

    /// Another offer of a coach, of an hour.
    pub fn offer(&self, coach: &Coach, price_minor: i64, needs_approval: bool) -> Sale {
        let input = guidepost::coaches::OfferInput {
            needs_approval,
            ..offer_input(&format!("For {price_minor}, {needs_approval}"), price_minor)
        };
        let id = self
            .app
            .db
            .write_now(|conn| {
                guidepost::coaches::commands::save_offer(conn, coach, None, &input, now())
            })
            .unwrap();
        self.sale(id)
    }

    pub fn sale(&self, offer: OfferId) -> Sale {
        self.app.db.read_now(|conn| queries::sale_of(conn, offer)).unwrap().unwrap()
    }

    pub fn set_buffer(&self, coach: &Coach, minutes: i32) {
        let id = coach.id();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(availability_settings::table.find(id))
                    .set(availability_settings::buffer_minutes.eq(minutes))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }

    pub fn set_notice(&self, coach: &Coach, minutes: i32) {
        let id = coach.id();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(availability_settings::table.find(id))
                    .set(availability_settings::notice_minutes.eq(minutes))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }

    pub fn student(&self, name: &str) -> Member {
        self.member(name, &[Role::Student])
    }

    pub fn take_at(
        &self,
        student: &Member,
        sale: &Sale,
        at: Moment,
        now: Moment,
    ) -> Result<Booking, BookingError> {
        let key = format!("{}-{}-{}", student.id(), at.unix(), now.unix());
        take_on(&self.app.db, student.id(), sale, at, &wishes(&key), now)
    }

    /// A paid, confirmed booking.
    pub fn confirmed(&self, student: &Member, sale: &Sale, at: Moment) -> Booking {
        let booking = self.take_at(student, sale, at, now()).unwrap();
        let id = booking.id;
        self.app.db.write_now(|conn| commands::confirm_paid(conn, id, now())).unwrap();
        self.booking(&booking)
    }

    /// The booking as it is now.
    pub fn booking(&self, booking: &Booking) -> Booking {
        self.booking_by(booking.id)
    }

    pub fn booking_by(&self, id: BookingId) -> Booking {
        self.app
            .db
            .read_now(|conn| -> Result<Booking, DbError> {
                Ok(bookings::table.find(id).select(Booking::as_select()).first(conn)?)
            })
            .unwrap()
    }

    pub fn live_bookings(&self) -> i64 {
        self.app
            .db
            .read_now(|conn| -> Result<i64, DbError> {
                Ok(bookings::table
                    .filter(bookings::status.eq_any(guidepost::bookings::Status::LIVE))
                    .count()
                    .get_result(conn)?)
            })
            .unwrap()
    }

    /// A command on bookings.
    pub fn change<T>(
        &self,
        command: impl Fn(&mut Conn) -> Result<T, BookingError>,
    ) -> Result<T, BookingError> {
        self.app.db.write_now(command)
    }

    /// The promises about bookings that do not hold.
    pub fn broken_promises(&self) -> Vec<&'static str> {
        doctor::checks()
            .into_iter()
            .filter(|(_, query)| self.app.db.read_now(|conn| count(conn, query)).unwrap() > 0)
            .map(|(name, _)| name)
            .collect()
    }
}

pub fn take_on(
    db: &Db,
    student: UserId,
    sale: &Sale,
    at: Moment,
    wishes: &Wishes,
    now: Moment,
) -> Result<Booking, BookingError> {
    let zone = "Europe/Lisbon".parse().unwrap();
    db.write_now(|conn| commands::take(conn, Student { id: student, zone }, sale, at, wishes, now))
}

pub fn by_coach(coach: &Coach) -> By {
    By::coach(coach.id())
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

fn count(conn: &mut Conn, query: &str) -> Result<i64, DbError> {
    let found: Count = diesel::sql_query(format!("SELECT COUNT(*) AS n FROM ({query}) AS found"))
        .get_result(conn)?;
    Ok(found.n)
}
