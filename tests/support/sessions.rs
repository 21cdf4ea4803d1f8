//! Sessions that tests start from, made by the product's own commands: free ones, so that no money moves.

use chrono::Datelike;
use guidepost::accounts::{Coach, Member};
use guidepost::base::Moment;
use guidepost::base::ids::{BookingId, OfferId};
use guidepost::bookings::{self, BookingError, By, Student, Wishes};
use guidepost::coaches;

use super::TestApp;
use super::coaching::offer_input;
use super::world::now;

impl TestApp {
    /// A free hour of a coach.
    pub fn free_offer(&self, coach: &Coach) -> OfferId {
        let own = self.app.db.read_now(|conn| coaches::queries::own_offers(conn, coach)).unwrap();
        if let Some(offer) = own.iter().find(|offer| offer.price_minor == 0) {
            return offer.id;
        }
        self.app
            .db
            .write_now(|conn| {
                coaches::commands::save_offer(
                    conn,
                    coach,
                    None,
                    &offer_input("First talk", 0),
                    now(),
                )
            })
            .unwrap()
    }

    /// A confirmed free hour at an instant such as `2026-03-05T10:00:00Z`, in the coach's office hours.
    pub fn free_session(&self, student: &Member, coach: &Coach, at: &str) -> BookingId {
        self.session_booked_at(student, coach, at, now())
    }

    /// The same, booked by the real clock: for pages, which read it.
    pub fn session_from_now(&self, student: &Member, coach: &Coach, at: &str) -> BookingId {
        self.session_booked_at(student, coach, at, Moment::now())
    }

    fn session_booked_at(
        &self,
        student: &Member,
        coach: &Coach,
        at: &str,
        now: Moment,
    ) -> BookingId {
        let offer = self.free_offer(coach);
        let at: Moment = at.parse().unwrap();
        self.app
            .db
            .write_now(|conn| -> Result<BookingId, BookingError> {
                let sale = bookings::queries::sale_of(conn, offer)?.unwrap();
                let who = Student { id: student.id(), zone: student.zone() };
                let wishes = Wishes {
                    message: String::new(),
                    answers: Vec::new(),
                    request_key: format!("{}:{at}", student.id()),
                };
                Ok(bookings::commands::take(conn, who, &sale, at, &wishes, now)?.id)
            })
            .unwrap()
    }

    /// A weekday some days from now by the real clock, at eleven UTC: in the office hours of tests.
    pub fn workday(&self, days: i64) -> String {
        let mut day = Moment::now().plus_days(days);
        while day.utc_date().weekday().number_from_monday() > 5 {
            day = day.plus_days(1);
        }
        // A weekend must not bring two calls to the same day.
        let hour = 9 + days % 5;
        format!("{}T{hour:02}:00:00Z", day.utc_date())
    }

    /// Lets a session that was booked have taken place.
    pub fn finish(&self, id: BookingId, at: &str) {
        let end = at.parse::<Moment>().unwrap().plus_hours(2);
        self.app
            .db
            .write_now(|conn| bookings::commands::complete(conn, id, By::SYSTEM, end))
            .unwrap();
    }

    /// A session that took place.
    pub fn past_session(&self, student: &Member, coach: &Coach, at: &str) -> BookingId {
        let id = self.free_session(student, coach, at);
        self.finish(id, at);
        id
    }
}
